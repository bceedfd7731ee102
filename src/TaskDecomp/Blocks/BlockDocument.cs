namespace TaskDecomp.Blocks;

/// <summary>What a reader hands over: all that the file prints, in its order, and nothing that it means.</summary>
/// <param name="Format">The format it was read as.</param>
/// <param name="Encoding">IANA name of its character encoding; null where the format has none.</param>
/// <param name="Blocks">Its paragraphs and tables; paragraphs, blank ones included, and rows are numbered through without a gap.</param>
public sealed record BlockDocument(string Format, string? Encoding, IReadOnlyList<Block> Blocks)
{
    /// <summary>Whether its lines are those of the file as an editor shows them.</summary>
    public bool IsPlainText { get; init; }

    /// <summary>The lines that the model counts: paragraphs and rows, in reading order.</summary>
    public IEnumerable<(int Number, string Text)> Lines()
    {
        foreach (var block in Blocks)
        {
            foreach (var line in block.Lines())
            {
                yield return line;
            }
        }
    }
}
