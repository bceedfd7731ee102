using AngleSharp.Dom;

namespace TaskDecomp.Readers.Html;

/// <summary>Tells tables of data from those that only place parts of the page beside and below each other.</summary>
internal static class TableJudge
{
    private const int MinRows = 2;
    private const int MinRowCells = 2;
    private const int MaxCellParagraphs = 4;
    private const int MinSingleRowCells = 3;
    private const int MinMenuLinks = 3;
    private const int MaxSingleRowParagraphs = 2;

    /// <summary>Whether a table is one of data: most of its text stands in rows of several cells, and no cell is a part of a page.</summary>
    public static bool IsData(IElement element, PageTable table)
    {
        if (element.GetAttribute("role")?.Trim().ToLowerInvariant() is "presentation" or "none")
        {
            return false;
        }

        var length = table.Cells.Sum(cell => cell.Length);
        var structured = table.Cells.Where(cell => cell.HasStructure).Sum(cell => cell.Length);
        if (length == 0 || structured * 2 > length || table.Rows.Any(row => row.Cells.Any(IsMenu) && row.Cells.Any(cell => cell.Length * 2 > length)))
        {
            return false;
        }

        var (full, wide) = CountRows(table);
        var hasText = table.Cells.Any(cell => cell.Pieces.Count > MaxCellParagraphs && cell.Length * 2 > length);
        return full >= MinRows || (full == 1 && wide >= MinRows && !hasText) || (full == 1 && table.Rows.Any(row => IsRowOfData(row.Cells, length)));
    }

    // Rows that show several cells with text, and rows that show several cells; those from above that go on in a row are shown in it.
    private static (int Full, int Wide) CountRows(PageTable table)
    {
        var (starts, filled) = (new int[table.Rows.Count + 1], new int[table.Rows.Count + 1]);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            foreach (var cell in table.Rows[i].Cells)
            {
                var end = Math.Min(table.Rows[i].GroupEnd, cell.RowSpan == 0 ? int.MaxValue : i + cell.RowSpan);
                starts[i]++;
                starts[end]--;
                filled[i] += cell.Length > 0 ? 1 : 0;
                filled[end] -= cell.Length > 0 ? 1 : 0;
            }
        }

        var (full, wide, shown, shownFilled) = (0, 0, 0, 0);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            shown += starts[i];
            shownFilled += filled[i];
            wide += shown >= MinRowCells ? 1 : 0;
            full += shownFilled >= MinRowCells ? 1 : 0;
        }

        return (full, wide);
    }

    // A column of links beside the page's text.
    private static bool IsMenu(PageTable.Cell cell) => cell.Links >= MinMenuLinks && cell.LinkLength * 2 > cell.Length;

    // Some generators give each row a table of its own; a page laid out in columns has a whole text in a cell.
    private static bool IsRowOfData(IReadOnlyList<PageTable.Cell> row, int length) =>
        row.Count(cell => cell.Length > 0) >= MinSingleRowCells && row.All(cell => cell.Pieces.Count <= MaxSingleRowParagraphs && !IsMenu(cell)) && row.Sum(cell => cell.Length) * 2 > length;
}
