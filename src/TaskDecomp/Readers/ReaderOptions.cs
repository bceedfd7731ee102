using TaskDecomp.Limits;

namespace TaskDecomp.Readers;

/// <summary>What is known of a file besides its bytes, and what it may ask for.</summary>
/// <param name="Encoding">Name of its character encoding, as the user said; null to find out.</param>
/// <param name="FileName">Its name without a folder, for what is reported about it.</param>
public sealed record ReaderOptions(string? Encoding, string FileName = "")
{
    /// <summary>The sheet to read, by its name or its place (1-based); null for all that are not hidden. Formats without sheets ignore it.</summary>
    public string? Sheet { get; init; }

    /// <summary>Path of pdftotext; null to look for it on PATH.</summary>
    public string? PdfToText { get; init; }

    /// <summary>Path of soffice; null to look for it on PATH.</summary>
    public string? Soffice { get; init; }

    /// <summary>What the file may ask for.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;

    /// <summary>Ends the reading, and an external program before its limit.</summary>
    public CancellationToken Cancellation { get; init; }
}
