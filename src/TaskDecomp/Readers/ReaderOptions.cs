namespace TaskDecomp.Readers;

/// <summary>What the user said about a file, and how long reading it may take.</summary>
/// <param name="Encoding">Name of its character encoding; null to find out.</param>
public sealed record ReaderOptions(string? Encoding)
{
    /// <summary>Path of pdftotext; null to look for it on PATH.</summary>
    public string? PdfToText { get; init; }

    /// <summary>Path of soffice; null to look for it on PATH.</summary>
    public string? Soffice { get; init; }

    /// <summary>How long an external program may take.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Ends an external program before its limit.</summary>
    public CancellationToken Cancellation { get; init; }
}
