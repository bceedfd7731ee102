using TaskDecomp.Blocks;

namespace TaskDecomp.Readers.Spreadsheet;

/// <summary>A row of a sheet.</summary>
/// <param name="Row">Its number in the sheet, 1-based.</param>
/// <param name="Cells">The cells that start in it; none where it is blank.</param>
internal sealed record SheetRow(int Row, IReadOnlyList<TableCell> Cells)
{
    /// <summary>Its cells that have text.</summary>
    public IEnumerable<TableCell> Filled => Cells.Where(cell => cell.Paragraphs.Count > 0);
}
