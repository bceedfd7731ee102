using System.Globalization;
using TaskDecomp.Writers.Csv;

namespace TaskDecomp.Writers.Merging;

/// <summary>Writes a merged list as CSV, in a file that Excel opens.</summary>
internal sealed class CsvRowWriter : IRowWriter
{
    private readonly CsvTable _table;

    public CsvRowWriter(Stream output, WriterOptions options)
    {
        _table = new CsvTable(output, toFile: true, options.RawCsv);
        _table.Write(MergedColumns.HeadersIn(options.Language));
    }

    /// <inheritdoc/>
    public void Write(IReadOnlyList<object?> row) => _table.Write(row.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));

    /// <inheritdoc/>
    public void Dispose() => _table.Dispose();
}
