using TaskDecomp.Diagnostics;
using TaskDecomp.Importing.Sheets;
using TaskDecomp.Limits;
using TaskDecomp.Model;

namespace TaskDecomp.Importing;

/// <summary>Reads the list of this program back from CSV, or from the TSV that a spreadsheet makes of it: the rows, since it has no more.</summary>
internal sealed class CsvNoticeImporter : INoticeImporter
{
    // Ours has all of the fixed columns; a person may have taken out some, but with fewer it is somebody else's list.
    private const int LeastColumns = 8;
    private const int Opening = 1024;

    /// <inheritdoc/>
    public IReadOnlyList<string> Formats { get; } = ["csv", "tsv"];

    /// <inheritdoc/>
    public bool IsShared => false;

    /// <inheritdoc/>
    public bool Recognises(ReadOnlyMemory<byte> content, ReadLimits limits) => Mentions(content.Span) && TaskTable.Find(CsvGrid.ReadHead(content), LeastColumns) is not null;

    /// <inheritdoc/>
    public Notice Read(ReadOnlyMemory<byte> content, ImportContext context)
    {
        var (grid, encoding, separator) = CsvGrid.Read(content, context.Limits);
        var list = TaskTable.Find(grid, LeastColumns) ?? throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.NotOurs, 1, [Formats[0], "$"]));
        var milestones = new MilestoneSheet(null, list, context.Cells);
        var (sections, tasks) = new TaskListReader(context, new RowReader(context, context.Year, milestones)).Read(list);
        context.Diagnostics.Report(DiagnosticCatalog.RowsOnly, null, Formats[separator == '\t' ? 1 : 0].ToUpperInvariant());
        return new Notice
        {
            Source = OwnSource.Of(context.FileName, Formats[separator == '\t' ? 1 : 0], encoding, content),
            Kind = NoticeKind.Decomposition,
            Year = context.Year,
            Sections = sections,
            Tasks = tasks,
            Coverage = new Coverage(0, 0, 0, 0, 0, 0, []),
        };
    }

    // Most files are none, and are not worth decoding: they begin as a package does, or their opening is not parted often enough.
    private static bool Mentions(ReadOnlySpan<byte> content)
    {
        var head = content[..Math.Min(content.Length, Opening)];
        return !head.StartsWith("PK\u0003\u0004"u8) && head.Count((byte)',') + head.Count((byte)'\t') + head.Count((byte)';') >= LeastColumns - 1;
    }
}
