using System.Globalization;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Writers.Rows;

namespace TaskDecomp.Writers.Csv;

/// <summary>
/// Writes a notice's list as CSV (RFC 4180, UTF-8), one row a leaf. All columns, or those chosen, are always there, so that scripts can rely on them;
/// the extras of a notice stand behind them.
/// </summary>
public sealed class CsvNoticeWriter : INoticeWriter
{
    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public bool IsText => true;

    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Write(Notice notice, Stream output, WriterOptions options)
    {
        var rows = NoticeRows.From(notice);
        var columns = options.Columns.Count > 0
            ? ColumnChoice.Of(options.Columns, rows, options.Language)
            : TaskColumns.ForScripts(rows, options.Language);
        using var table = new CsvTable(output, options.ToFile, options.RawCsv);
        table.Write(columns.Select(column => column.Header(options.Language)));
        foreach (var row in rows.Rows)
        {
            table.Write(columns.Select(column => Text(column.Value(row))));
        }

        return table.Guarded == 0 ? [] : [new Diagnostic(DiagnosticCatalog.FormulaGuarded, null, [table.Guarded])];
    }

    private static string? Text(object? value) => value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : (string?)value;
}
