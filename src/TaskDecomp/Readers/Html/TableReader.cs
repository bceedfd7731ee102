using AngleSharp.Dom;

namespace TaskDecomp.Readers.Html;

/// <summary>Reads a table's rows and cells from its element.</summary>
internal static class TableReader
{
    /// <summary>HTML's own bound for the columns of a cell.</summary>
    private const int MaxColumnSpan = 1000;

    /// <summary>HTML's own bound for the rows of a cell.</summary>
    private const int MaxRowSpan = 65534;

    /// <summary>Reads a table.</summary>
    /// <param name="table">Its element.</param>
    /// <param name="readCell">Reads the paragraphs of a cell.</param>
    public static PageTable Read(IElement table, Func<IElement, IReadOnlyList<Piece>> readCell)
    {
        var rows = new List<PageTable.Row>();
        foreach (var group in Groups(table))
        {
            var end = rows.Count + group.Count;
            rows.AddRange(group.Select(row => new PageTable.Row([.. Cells(row).Select(cell => ReadCell(cell, readCell))], end) { SourceLine = row.SourceReference?.Position.Line }));
        }

        return new PageTable(rows);
    }

    // Heads are shown above all bodies and feet below, wherever they stand.
    private static IEnumerable<List<IElement>> Groups(IElement table)
    {
        var (heads, bodies, feet) = (new List<List<IElement>>(), new List<List<IElement>>(), new List<List<IElement>>());
        foreach (var child in table.Children.Where(child => !ElementStyle.IsHidden(child)))
        {
            switch (child.LocalName)
            {
                case "thead":
                    heads.Add(RowsOf(child));
                    break;
                case "tbody":
                    bodies.Add(RowsOf(child));
                    break;
                case "tfoot":
                    feet.Add(RowsOf(child));
                    break;
                case "tr":
                    bodies.Add([child]);
                    break;
            }
        }

        return [.. heads, .. bodies, .. feet];
    }

    private static List<IElement> RowsOf(IElement group) => [.. group.Children.Where(row => row.LocalName == "tr" && !ElementStyle.IsHidden(row))];

    private static IEnumerable<IElement> Cells(IElement row) =>
        row.Children.Where(cell => cell.LocalName is "td" or "th" && !ElementStyle.IsHidden(cell));

    private static PageTable.Cell ReadCell(IElement cell, Func<IElement, IReadOnlyList<Piece>> readCell) => new(readCell(cell))
    {
        RowSpan = Span(cell, "rowspan", 0, MaxRowSpan),
        ColumnSpan = Span(cell, "colspan", 1, MaxColumnSpan),
        IsHeader = cell.LocalName == "th",
        HasStructure = cell.GetElementsByTagName("*").Any(element => element.LocalName is "table" or "form" or "h1" or "h2"),
    };

    // What follows the digits is ignored; without digits, or out of bounds below, it is one.
    private static int Span(IElement cell, string name, int min, int max)
    {
        var digits = new string([.. (cell.GetAttribute(name) ?? "").Trim().TakeWhile(char.IsAsciiDigit)]);
        return digits.Length == 0 ? 1 : !int.TryParse(digits, out var span) ? max : span < min ? 1 : Math.Min(span, max);
    }
}
