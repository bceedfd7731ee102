using System.Globalization;
using CsvHelper;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Writers.Rows;

namespace TaskDecomp.Writers.Csv;

/// <summary>
/// Writes a notice's list as CSV (RFC 4180, UTF-8), one row a leaf. All columns are always there, so that scripts can rely on them;
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
        var columns = TaskColumns.ForScripts(rows, options.Language);
        var settings = new CsvWriterOptions { NewLine = options.ToFile ? "\r\n" : "\n", WriteByteOrderMark = options.ToFile };
        var guarded = 0;
        using (var csv = CsvWriter.Create(output, settings, leaveOpen: true))
        {
            WriteRecord(csv, columns.Select(column => Guard(column.Header(options.Language))));
            foreach (var row in rows.Rows)
            {
                WriteRecord(csv, columns.Select(column => Guard(Text(column.Value(row)))));
            }
        }

        return guarded == 0 ? [] : [new Diagnostic(DiagnosticCatalog.FormulaGuarded, null, [guarded])];

        string? Guard(string? text)
        {
            if (options.RawCsv || !FormulaGuard.IsNeeded(text))
            {
                return text;
            }

            guarded++;
            return "'" + text;
        }
    }

    private static string? Text(object? value) => value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : (string?)value;

    private static void WriteRecord(CsvWriter csv, IEnumerable<string?> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.EndRecord();
    }
}
