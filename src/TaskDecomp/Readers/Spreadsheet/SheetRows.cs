using ExcelDataReader;
using TaskDecomp.Blocks;
using TaskDecomp.Diagnostics;
using TaskDecomp.Limits;

namespace TaskDecomp.Readers.Spreadsheet;

/// <summary>Reads the rows of a sheet, down to the last one that shows something.</summary>
/// <param name="reader">The reader, which stands before the sheet's first row.</param>
/// <param name="extent">How far the sheet reaches.</param>
/// <param name="options">How many cells it may have, and what ends the reading.</param>
internal sealed class SheetRows(IExcelDataReader reader, SheetExtent extent, ReaderOptions options)
{
    // What no table has between its rows, and no sheet between its tables.
    private const int MaxBlankRows = 1000;

    // A sheet with more columns is no table; of it only the cells with text are kept.
    private const int MaxGrid = 256;

    private readonly CellText _text = new(reader);
    private readonly int _columns = Math.Min(reader.FieldCount, extent.Columns);
    private readonly HashSet<int> _hiddenColumns = [];
    private readonly List<SheetRow> _rows = [];
    private int _blank;
    private int _cells;
    private long _characters;

    /// <summary>How many rows with text are hidden.</summary>
    public int HiddenRows { get; private set; }

    /// <summary>How many columns with text are hidden.</summary>
    public int HiddenColumns => _hiddenColumns.Count;

    /// <summary>Reads the rows.</summary>
    /// <exception cref="NoticeReadException">The sheet is too large.</exception>
    public IReadOnlyList<SheetRow> Read()
    {
        if ((long)reader.FieldCount * extent.Rows > ReadLimits.SheetArea)
        {
            throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.SheetTooLarge, null, [reader.Name, extent.Rows, reader.FieldCount]));
        }

        var merged = new MergedRanges(reader.MergeCells ?? [], _columns);
        var hidden = Enumerable.Range(0, Math.Min(_columns, MaxGrid)).Where(column => reader.GetColumnWidth(column) == 0).ToHashSet();
        for (var row = 0; row < extent.Rows && reader.Read(); row++)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            merged.MoveTo(row);
            Add(row, ReadCells(row, merged), hidden);
        }

        return _rows;
    }

    private void Add(int row, List<TableCell> cells, HashSet<int> hidden)
    {
        var filled = cells.FindAll(cell => cell.Paragraphs.Count > 0);
        if (filled.Count == 0)
        {
            _blank++;
            return;
        }

        options.Limits.CheckCells(_cells += DocumentGuard.CountCells(cells));
        options.Limits.CheckUnpacked((_characters += filled.Sum(cell => (long)DocumentGuard.TextLength(cell))) * sizeof(char));
        for (var i = Math.Min(_blank, MaxBlankRows); i > 0; i--)
        {
            _rows.Add(new SheetRow(row + 1 - i, []));
        }

        _blank = 0;
        _rows.Add(new SheetRow(row + 1, cells));
        HiddenRows += reader.RowHeight == 0 ? 1 : 0;
        _hiddenColumns.UnionWith(filled.Select(cell => cell.Column).Where(hidden.Contains));
    }

    private List<TableCell> ReadCells(int row, MergedRanges merged)
    {
        var cells = new List<TableCell>();
        for (var column = 0; column < _columns; column++)
        {
            if (merged.Covers(column))
            {
                continue;
            }

            var paragraphs = Paragraphs(extent.Errors.GetValueOrDefault((row, column)) ?? _text.Of(column));
            if (paragraphs.Count > 0 || _columns <= MaxGrid)
            {
                var range = merged.StartingAt(column);
                cells.Add(new TableCell(
                    column,
                    paragraphs,
                    range is null ? 1 : Math.Min(range.ToRow, extent.Rows - 1) - row + 1,
                    range is null ? 1 : Math.Min(range.ToColumn, _columns - 1) - column + 1));
            }
        }

        return cells;
    }

    private static IReadOnlyList<string> Paragraphs(string text) =>
        text.Length == 0 ? [] : [.. text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Replace('\t', ' ').Trim()).Where(line => line.Length > 0)];
}
