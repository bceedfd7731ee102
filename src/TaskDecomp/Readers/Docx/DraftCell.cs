using TaskDecomp.Blocks;

namespace TaskDecomp.Readers.Docx;

/// <summary>A cell that is being read: it grows while cells below or beside it are merged into it.</summary>
/// <param name="column">The column that it starts in, 0-based.</param>
/// <param name="columnSpan">How many columns it takes.</param>
/// <param name="items">What stands in it.</param>
internal sealed class DraftCell(int column, int columnSpan, List<DocxItem> items)
{
    /// <summary>The column that it starts in, 0-based.</summary>
    public int Column => column;

    /// <summary>How many rows it takes.</summary>
    public int RowSpan { get; set; } = 1;

    /// <summary>How many columns it takes.</summary>
    public int ColumnSpan { get; set; } = columnSpan;

    /// <summary>What stands in it.</summary>
    public List<DocxItem> Items => items;

    /// <summary>The cell, once it is whole. A table within it gives a paragraph for each of its rows.</summary>
    public TableCell ToCell() => new(column, [.. items.SelectMany(Paragraphs).Select(Clean).Where(text => text.Length > 0)], RowSpan, ColumnSpan);

    private static IEnumerable<string> Paragraphs(DocxItem item) => item switch
    {
        DocxTable table => table.Rows.Select(row => string.Join(' ', row.SelectMany(cell => cell.Paragraphs))),
        DocxLine line => [line.Text],
        _ => throw new InvalidOperationException($"A {item.GetType().Name} has no paragraphs."),
    };

    private static string Clean(string text) => text.Replace('\t', ' ').Trim();
}
