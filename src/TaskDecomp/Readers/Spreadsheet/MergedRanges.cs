using ExcelDataReader;

namespace TaskDecomp.Readers.Spreadsheet;

/// <summary>The merged ranges of a sheet, asked row by row from top to bottom.</summary>
internal sealed class MergedRanges
{
    private readonly ILookup<int, CellRange> _byFirstRow;
    private readonly int[] _coveredTo;
    private readonly Dictionary<int, CellRange> _starting = [];
    private int _row = -1;

    /// <summary>Takes the ranges.</summary>
    /// <param name="ranges">The ranges; they do not overlap in a sound file, else the first one holds.</param>
    /// <param name="columns">How many columns the sheet has.</param>
    public MergedRanges(IEnumerable<CellRange> ranges, int columns)
    {
        _byFirstRow = ranges.ToLookup(range => range.FromRow);
        _coveredTo = new int[columns];
        Array.Fill(_coveredTo, -1);
    }

    /// <summary>Goes on to the next row, 0-based.</summary>
    public void MoveTo(int row)
    {
        _row = row;
        _starting.Clear();
        foreach (var range in _byFirstRow[row])
        {
            if (range.FromColumn >= 0 && range.FromColumn < _coveredTo.Length && range.ToRow >= row && range.ToColumn >= range.FromColumn && _coveredTo[range.FromColumn] < row)
            {
                var last = Math.Min(range.ToColumn, _coveredTo.Length - 1);
                Array.Fill(_coveredTo, range.ToRow, range.FromColumn, last - range.FromColumn + 1);
                _starting[range.FromColumn] = range;
            }
        }
    }

    /// <summary>The range that starts in a cell of the row; null where none does.</summary>
    public CellRange? StartingAt(int column) => _starting.GetValueOrDefault(column);

    /// <summary>Whether a cell of the row is covered by a range that starts in another one.</summary>
    public bool Covers(int column) => _coveredTo[column] >= _row && !_starting.ContainsKey(column);
}
