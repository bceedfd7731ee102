namespace TaskDecomp.Readers.Html;

/// <summary>A table of facts about a document: labels and their values in turn, all short.</summary>
internal static class FactTable
{
    private const int MaxRows = 12;
    private const int MaxLabel = 10;
    private const int MaxValue = 80;
    private const int MinLabels = 4;

    /// <summary>Whether a table is one.</summary>
    public static bool IsOne(PageTable table)
    {
        if (table.Rows.Count > MaxRows || table.Cells.Any(cell => cell.Length > MaxValue))
        {
            return false;
        }

        var labels = table.Rows.SelectMany(row => row.Cells.Where((_, i) => i % 2 == 0)).Where(cell => cell.Length > 0).ToList();
        var marked = labels.Count(cell => cell.IsHeader || cell.Pieces[^1].Text.TrimEnd() is [.., ':' or '：' or '】' or ']']);
        return labels.Count >= MinLabels && labels.TrueForAll(cell => cell.Length <= MaxLabel) && marked == labels.Count
            && table.Cells.Any(cell => !cell.IsHeader);
    }
}
