namespace TaskDecomp.Blocks;

/// <summary>A table with its grid, as a file with tables of its own has it.</summary>
/// <param name="Rows">Its rows, from top to bottom.</param>
public sealed record TableBlock(IReadOnlyList<TableRowBlock> Rows) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<(int Number, string Text)> Lines()
    {
        foreach (var row in Rows)
        {
            yield return (row.Number, row.Text);
        }
    }
}
