using TaskDecomp.Model;
using TaskDecomp.Text;

namespace TaskDecomp;

/// <summary>A notice that was read, and how it came about.</summary>
public sealed class ConversionResult
{
    private readonly Func<Language, IReadOnlyList<NoticeDiagnostic>> _diagnosticsIn;
    private readonly Func<int, LinePlace> _placeOf;
    private readonly Func<InspectionStage, IEnumerable<string>> _describe;
    private readonly Lazy<IReadOnlyList<SourceLine>> _lines;

    internal ConversionResult(
        Notice notice,
        Func<Language, IReadOnlyList<NoticeDiagnostic>> diagnosticsIn,
        Func<int, LinePlace> placeOf,
        Func<InspectionStage, IEnumerable<string>> describe,
        Func<IEnumerable<SourceLine>> lines) =>
        (Notice, _diagnosticsIn, _placeOf, _describe, _lines) = (notice, diagnosticsIn, placeOf, describe, new(() => [.. lines()]));

    /// <summary>The notice.</summary>
    public Notice Notice { get; }

    /// <summary>The lines that the reader handed over, in their order; none for a notice that was read back, whose lines are those of another file.</summary>
    public IReadOnlyList<SourceLine> Lines => _lines.Value;

    /// <summary>The notice's diagnostics in a language of choice.</summary>
    public IReadOnlyList<NoticeDiagnostic> DiagnosticsIn(Language language) => _diagnosticsIn(language);

    /// <summary>Where a person finds a line of the notice in the file.</summary>
    public LinePlace PlaceOf(int line) => _placeOf(line);

    /// <summary>What a stage made of each line, one printable line each.</summary>
    public IReadOnlyList<string> Describe(InspectionStage stage) => [.. _describe(stage)];
}
