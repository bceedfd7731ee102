using TaskDecomp.Diagnostics;
using TaskDecomp.Importing.Sheets;
using TaskDecomp.Limits;
using TaskDecomp.Model;

namespace TaskDecomp.Importing;

/// <summary>
/// Reads a workbook of this program back with what a person has changed in it: 任务清单, 文件信息, the days in 时间节点 and what 校核 tells.
/// The other sheets show the same in another order and are not read.
/// </summary>
internal sealed class WorkbookNoticeImporter : INoticeImporter
{
    // A list without anything in most of its columns still has its text, its number and its lines.
    private const int LeastColumns = 3;

    private static readonly HashSet<string> Sheets =
        [.. new[] { "Tasks", "Milestones", "Document", "Check" }.SelectMany(key => OwnWords.All($"Sheet.{key}"))];

    /// <inheritdoc/>
    public IReadOnlyList<string> Formats { get; } = ["xlsx", "xls"];

    /// <inheritdoc/>
    public bool IsShared => true;

    /// <inheritdoc/>
    public bool Recognises(ReadOnlyMemory<byte> content, ReadLimits limits)
    {
        if (!WorkbookGrids.MayBe(content.Span))
        {
            return false;
        }

        try
        {
            var names = WorkbookGrids.Names(content);
            return Has(names, "Tasks") && Has(names, "Document") && Find(WorkbookGrids.Read(content, Sheets, limits)) is not null;
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or NoticeReadException))
        {
            // A damaged or encrypted file makes the library stumble anywhere; the reader of workbooks says what is wrong with it.
            return false;
        }
    }

    /// <inheritdoc/>
    public Notice Read(ReadOnlyMemory<byte> content, ImportContext context)
    {
        var grids = WorkbookGrids.Read(content, Sheets, context.Limits);
        var (list, document) = Find(grids) ?? throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.NotOurs, null, [Formats[0], "$"]));
        var year = context.Year ?? document.Year(context);
        var milestones = new MilestoneSheet(Sheet(grids, "Milestones"), list, context.Cells);
        var (sections, tasks) = new TaskListReader(context, new RowReader(context, year, milestones)).Read(list);
        var check = new CheckSheet(Sheet(grids, "Check"));
        milestones.ReportUnused(context.Diagnostics);
        document.ReportUnknown(context.Diagnostics);
        return new Notice
        {
            Source = Source(document, content, context),
            Kind = document.Kind(context),
            Title = document.Text("Title"),
            DocumentNumber = document.Text("Number"),
            Issuer = document.Text("Issuer"),
            IssuedOn = document.IssuedOn(context),
            Year = year,
            Recipients = document.Text("Recipients") is { } to ? context.Cells.Names(to) : [],
            CopiedTo = document.Text("CopiedTo") is { } copied ? context.Cells.Names(copied) : [],
            Conventions = document.Conventions(context.Cells),
            Sections = sections,
            Tasks = tasks,
            Diagnostics = check.Diagnostics(tasks),
            Coverage = check.Coverage(),
        };
    }

    // The workbook's own source: what the lines are lines of. Only where that is gone it is the workbook itself.
    private Source Source(DocumentSheet document, ReadOnlyMemory<byte> content, ImportContext context) =>
        document.Text("File") is { } file && document.Text("Format") is { } format && document.Hash(context) is { } hash
            ? new Source(file, format, document.Text("Encoding"), hash)
            : OwnSource.Of(context.FileName, Formats[0], null, content);

    private static (TaskTable List, DocumentSheet Document)? Find(IReadOnlyList<SheetGrid> grids) =>
        Sheet(grids, "Tasks") is { } tasks && TaskTable.Find(tasks, LeastColumns) is { } list
        && Sheet(grids, "Document") is { } facts && new DocumentSheet(facts) is { IsOurs: true } document ? (list, document) : null;

    private static SheetGrid? Sheet(IReadOnlyList<SheetGrid> grids, string key) => grids.FirstOrDefault(grid => OwnWords.Is(grid.Name, $"Sheet.{key}"));

    private static bool Has(IReadOnlyList<string> names, string key) => names.Any(name => OwnWords.Is(name, $"Sheet.{key}"));
}
