using ClosedXML.Excel;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Writers.Rows;

namespace TaskDecomp.Writers.Excel;

/// <summary>
/// Writes a notice as a workbook for a clerk who prints it and tracks the work in it. Sheets about units, leaders and dates
/// are there where the notice names any.
/// </summary>
public sealed class ExcelNoticeWriter : INoticeWriter
{
    private const string Author = "taskdecomp";

    /// <inheritdoc/>
    public string Format => "xlsx";

    /// <inheritdoc/>
    public bool IsText => false;

    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Write(Notice notice, Stream output, WriterOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var rows = options.Share is { } share ? NoticeRows.From(notice).Of(share) : NoticeRows.From(notice);
        if (options.Template is { } template)
        {
            template.Fill(rows, output, diagnostics);
            return diagnostics.Items;
        }

        // Who gets a share need not see what is to be looked at in those of others.
        var told = options.Share is null ? notice : notice with { Diagnostics = [.. rows.Rows.SelectMany(row => row.Diagnostics).Distinct()] };
        var document = new DocumentSheets(told, rows, options.Language);
        using var book = new XLWorkbook(XLEventTracking.Disabled);
        SetProperties(book, notice);
        SheetLayout.Prepare(book);
        var painter = new SheetPainter(book, new SheetLayout(notice.Title, options.Language), options.Language, diagnostics);
        foreach (var sheet in Lists(rows, options).Append(document.Document()))
        {
            painter.Paint(sheet);
        }

        // Painted last, as it tells what the other sheets could not hold.
        painter.Paint(document.Check(diagnostics.Items));
        StablePackage.Save(book, output);
        return diagnostics.Items;
    }

    private static IEnumerable<SheetTable> Lists(NoticeRows rows, WriterOptions options)
    {
        var sheets = new NoticeSheets(rows, options.Language, options.ReviewPage);
        yield return sheets.Tasks(options.Columns);
        SheetTable[] others = [sheets.ByUnit(), sheets.UnitSummary(), sheets.ByLeader(), sheets.Milestones()];
        foreach (var sheet in others.Where(sheet => sheet.Rows.Count > 0))
        {
            yield return sheet;
        }
    }

    /// <summary>The book says when the notice was issued, never when it was written: the same notice gives the same book.</summary>
    private static void SetProperties(XLWorkbook book, Notice notice)
    {
        var day = notice.IssuedOn ?? new DateOnly(2000, 1, 1);
        var time = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        book.Properties.Author = Author;
        book.Properties.LastModifiedBy = Author;
        book.Properties.Created = time;
        book.Properties.Modified = time;
        book.Properties.Title = notice.Title is null ? null : CellText.Clean(notice.Title, out _);
    }
}
