using AngleSharp.Dom;

namespace TaskDecomp.Readers.Html;

/// <summary>Tells tables of data from those that only place parts of the page beside and below each other.</summary>
internal static class TableJudge
{
    private const int MinRowCells = 2;
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

        var rows = table.Rows.Select(row => row.Cells.Where(cell => cell.Length > 0).ToList()).Where(row => row.Count > 0).ToList();
        var length = rows.Sum(row => row.Sum(cell => cell.Length));
        var structured = rows.Sum(row => row.Where(cell => cell.HasStructure).Sum(cell => cell.Length));
        if (length == 0 || structured * 2 > length || rows.Any(row => row.Exists(IsMenu) && row.Exists(cell => cell.Length * 2 > length)))
        {
            return false;
        }

        var wide = rows.FindAll(row => row.Count >= MinRowCells);
        return wide.Count >= MinRowCells || (wide.Count == 1 && IsRowOfData(wide[0], length));
    }

    // A column of links beside the page's text.
    private static bool IsMenu(PageTable.Cell cell) => cell.Links >= MinMenuLinks && cell.LinkLength * 2 > cell.Length;

    // Some generators give each row a table of its own; a page laid out in columns has a whole text in a cell.
    private static bool IsRowOfData(List<PageTable.Cell> row, int length) =>
        row.Count >= MinSingleRowCells && row.TrueForAll(cell => cell.Pieces.Count <= MaxSingleRowParagraphs && !IsMenu(cell)) && row.Sum(cell => cell.Length) * 2 > length;
}
