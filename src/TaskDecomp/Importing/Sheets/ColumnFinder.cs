namespace TaskDecomp.Importing.Sheets;

/// <summary>Finds the columns of a sheet of ours by their headers.</summary>
/// <param name="header">The header.</param>
internal sealed class ColumnFinder(GridCell[] header)
{
    /// <summary>A cell of the column of a key; empty where the sheet lacks it.</summary>
    public GridCell Cell(SheetGrid grid, int row, string key) =>
        Array.FindIndex(header, cell => OwnWords.Is(cell.Text, key)) is >= 0 and var column ? grid.Cell(row, column) : GridCell.Empty;
}
