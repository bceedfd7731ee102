using TaskDecomp.Model;
using TaskDecomp.Text;

namespace TaskDecomp;

/// <summary>A notice that was read, and how it came about.</summary>
public sealed class ConversionResult
{
    private readonly Func<Language, IReadOnlyList<NoticeDiagnostic>> _diagnosticsIn;
    private readonly Func<InspectionStage, IEnumerable<string>> _describe;

    internal ConversionResult(
        Notice notice, Func<Language, IReadOnlyList<NoticeDiagnostic>> diagnosticsIn, Func<InspectionStage, IEnumerable<string>> describe) =>
        (Notice, _diagnosticsIn, _describe) = (notice, diagnosticsIn, describe);

    /// <summary>The notice.</summary>
    public Notice Notice { get; }

    /// <summary>The notice's diagnostics in a language of choice.</summary>
    public IReadOnlyList<NoticeDiagnostic> DiagnosticsIn(Language language) => _diagnosticsIn(language);

    /// <summary>What a stage made of each line, one printable line each.</summary>
    public IReadOnlyList<string> Describe(InspectionStage stage) => [.. _describe(stage)];
}
