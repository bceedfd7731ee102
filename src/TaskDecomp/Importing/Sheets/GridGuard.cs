using TaskDecomp.Limits;

namespace TaskDecomp.Importing.Sheets;

/// <summary>Holds the rows of a list to the limits while they are read, as the readers of other tables hold theirs.</summary>
/// <param name="limits">The limits.</param>
internal sealed class GridGuard(ReadLimits limits)
{
    private int _rows;
    private int _cells;
    private long _characters;

    /// <summary>Takes the next row, without the blanks at its end.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="row">Its cells.</param>
    /// <exception cref="Diagnostics.NoticeReadException">The list goes beyond a limit.</exception>
    public void Check(int number, GridCell[] row)
    {
        limits.CheckLines(_rows += row.Length > 0 ? 1 : 0);
        limits.CheckCells(_cells += row.Length);
        foreach (var cell in row)
        {
            limits.CheckLine(number, cell.Text.Length);
            limits.CheckUnpacked((_characters += cell.Text.Length) * sizeof(char));
        }
    }
}
