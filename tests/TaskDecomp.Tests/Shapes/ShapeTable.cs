namespace TaskDecomp.Tests.Shapes;

/// <summary>A table of a notice. A cell of null goes on with the one above it; line feeds part the paragraphs of a cell.</summary>
/// <param name="Header">What stands above the columns.</param>
/// <param name="Rows">The rows below it.</param>
internal sealed record ShapeTable(string[] Header, string?[][] Rows)
{
    /// <summary>The header and the rows.</summary>
    public IReadOnlyList<string?[]> Lines => [Header, .. Rows];

    /// <summary>How many rows a cell takes.</summary>
    public int RowSpan(int row, int column) => 1 + Lines.Skip(row + 1).TakeWhile(line => line[column] is null).Count();
}
