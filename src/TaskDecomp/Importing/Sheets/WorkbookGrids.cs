using System.Globalization;
using System.Text;
using ExcelDataReader;
using TaskDecomp.Diagnostics;
using TaskDecomp.Limits;
using TaskDecomp.Readers;
using TaskDecomp.Readers.Spreadsheet;

namespace TaskDecomp.Importing.Sheets;

/// <summary>Opens a workbook, <c>.xlsx</c> or <c>.xls</c>, as the grids of its sheets.</summary>
internal static class WorkbookGrids
{
    /// <summary>Whether the bytes may be those of a workbook: the part that every one has is named in them.</summary>
    public static bool MayBe(ReadOnlySpan<byte> content) =>
        (content.StartsWith("PK"u8) && content.IndexOf("xl/workbook.xml"u8) >= 0)
        || (content.StartsWith(new byte[] { 0xD0, 0xCF, 0x11, 0xE0 }) && content.IndexOf("W\0o\0r\0k\0b\0o\0o\0k\0"u8) >= 0);

    /// <summary>The names of the sheets.</summary>
    public static IReadOnlyList<string> Names(ReadOnlyMemory<byte> content)
    {
        using var reader = Open(content);
        var names = new List<string>();
        do
        {
            names.Add(reader.Name);
        }
        while (reader.NextResult());

        return names;
    }

    /// <summary>The sheets of some names, in the workbook's order.</summary>
    /// <exception cref="NoticeReadException">A sheet goes beyond a limit.</exception>
    public static IReadOnlyList<SheetGrid> Read(ReadOnlyMemory<byte> content, IReadOnlySet<string> names, ReadLimits limits)
    {
        using var reader = Open(content);
        var grids = new List<SheetGrid>();
        do
        {
            if (names.Contains(reader.Name))
            {
                grids.Add(ReadSheet(reader, limits));
            }
        }
        while (reader.NextResult());

        return grids;
    }

    private static IExcelDataReader Open(ReadOnlyMemory<byte> content)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return ExcelReaderFactory.CreateReader(ByteStream.Of(StrictWorkbook.ToTransitional(content)));
    }

    private static SheetGrid ReadSheet(IExcelDataReader reader, ReadLimits limits)
    {
        // A row numbered -2147483648 makes the library count below nothing, and read for ever.
        if (reader.RowCount < 0 || (long)reader.RowCount * reader.FieldCount > ReadLimits.SheetArea)
        {
            throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.SheetTooLarge, null, [reader.Name, reader.RowCount, reader.FieldCount]));
        }

        var rows = new List<GridCell[]>();
        var guard = new GridGuard(limits);
        while (rows.Count < reader.RowCount && reader.Read())
        {
            rows.Add(ReadRow(reader));
            guard.Check(rows.Count, rows[^1]);
        }

        // A cell merged downwards holds for each row that it spans.
        foreach (var range in (reader.MergeCells ?? []).Where(range => range.FromRow < rows.Count && range.FromColumn < rows[range.FromRow].Length))
        {
            for (var row = range.FromRow + 1; row <= Math.Min(range.ToRow, rows.Count - 1); row++)
            {
                rows[row] = WithCell(rows[row], range.FromColumn, rows[range.FromRow][range.FromColumn]);
            }
        }

        return new SheetGrid(reader.Name, rows);
    }

    // Down to the last cell that has something: a blank row takes no room.
    private static GridCell[] ReadRow(IExcelDataReader reader)
    {
        var count = reader.FieldCount;
        while (count > 0 && reader.GetValue(count - 1) is null)
        {
            count--;
        }

        return [.. Enumerable.Range(0, count).Select(column => Cell(reader.GetValue(column)))];
    }

    private static GridCell[] WithCell(GridCell[] row, int column, GridCell cell)
    {
        var changed = row.Length > column ? row : [.. row, .. Enumerable.Repeat(GridCell.Empty, column + 1 - row.Length)];
        changed[column] = cell;
        return changed;
    }

    private static GridCell Cell(object? value) => value switch
    {
        null => GridCell.Empty,
        DateTime time => new GridCell(DateOnly.FromDateTime(time).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), DateOnly.FromDateTime(time)),
        IFormattable number => new GridCell(number.ToString(null, CultureInfo.InvariantCulture), null),
        _ => new GridCell(value.ToString()!.ReplaceLineEndings("\n").Trim(), null),
    };
}
