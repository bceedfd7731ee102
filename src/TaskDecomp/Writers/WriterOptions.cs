using TaskDecomp.Model;
using TaskDecomp.Text;

namespace TaskDecomp.Writers;

/// <summary>How a notice is written.</summary>
public sealed record WriterOptions
{
    /// <summary>Language of headers and messages.</summary>
    public Language Language { get; init; } = Language.Chinese;

    /// <summary>JSON without line breaks and indents.</summary>
    public bool Compact { get; init; }

    /// <summary>CSV without the guard against formulas.</summary>
    public bool RawCsv { get; init; }

    /// <summary>The columns of CSV and of the sheet 任务清单, by the names of <see cref="ListColumns"/>; none for those that are usual.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The form to fill instead of a workbook of our own; null for none.</summary>
    public NoticeTemplate? Template { get; init; }

    /// <summary>Whose tasks alone a workbook is to have; null for all.</summary>
    public ListShare? Share { get; init; }

    /// <summary>The output is a file of its own: CSV then gets a byte order mark and CRLF, so that Excel opens it.</summary>
    public bool ToFile { get; init; }

    /// <summary>The lines that the notice was read from, number 1 first; none where they are not known. Only the review page shows them.</summary>
    public IReadOnlyList<SourceLine> SourceLines { get; init; } = [];

    /// <summary>Where a person finds a line, in words (<c>段落 57</c>); null where its number says it.</summary>
    public Func<int, string?> PlaceOf { get; init; } = _ => null;

    /// <summary>The name of the review page that is written beside this output, to link to; null where none is.</summary>
    public string? ReviewPage { get; init; }
}
