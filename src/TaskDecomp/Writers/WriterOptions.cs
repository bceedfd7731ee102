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

    /// <summary>The output is a file of its own: CSV then gets a byte order mark and CRLF, so that Excel opens it.</summary>
    public bool ToFile { get; init; }
}
