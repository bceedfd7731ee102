using TaskDecomp.Limits;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Text;

namespace TaskDecomp;

/// <summary>How a notice is read.</summary>
public sealed record ConversionOptions
{
    /// <summary>The input's format; null to find out.</summary>
    public string? Format { get; init; }

    /// <summary>The input's character encoding by its IANA name; null to find out.</summary>
    public string? Encoding { get; init; }

    /// <summary>The sheet of a workbook to read, by its name or its place (1-based); null for all that are not hidden.</summary>
    public string? Sheet { get; init; }

    /// <summary>The work year; null to take it from the notice.</summary>
    public int? Year { get; init; }

    /// <summary>The labels and words that the notice is read by.</summary>
    public NoticeVocabulary Vocabulary { get; init; } = NoticeVocabulary.BuiltIn;

    /// <summary>Path of pdftotext, which reads PDF files; null to look for it on PATH.</summary>
    public string? PdfToText { get; init; }

    /// <summary>Path of soffice, which reads old Word files and some others; null to look for it on PATH.</summary>
    public string? Soffice { get; init; }

    /// <summary>Whether to tell where each field is printed (<see cref="Model.SpanDictionary"/>).</summary>
    public bool Spans { get; init; }

    /// <summary>What the file may ask for. Its time is for the caller to keep, and for external programs.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;

    /// <summary>Ends the reading.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Language of the diagnostics' messages in the notice.</summary>
    public Language Language { get; init; } = Language.Chinese;
}
