using TaskDecomp.Model;
using TaskDecomp.Text;

namespace TaskDecomp;

/// <summary>A notice that was read, and how it came about.</summary>
public sealed class ConversionResult
{
    private readonly Func<Language, IReadOnlyList<NoticeDiagnostic>> _diagnosticsIn;
    private readonly Func<int, LinePlace> _placeOf;
    private readonly Func<InspectionStage, IEnumerable<string>> _describe;

    internal ConversionResult(
        Notice notice,
        Func<Language, IReadOnlyList<NoticeDiagnostic>> diagnosticsIn,
        Func<int, LinePlace> placeOf,
        Func<InspectionStage, IEnumerable<string>> describe) =>
        (Notice, _diagnosticsIn, _placeOf, _describe) = (notice, diagnosticsIn, placeOf, describe);

    /// <summary>The notice.</summary>
    public Notice Notice { get; }

    /// <summary>The lines that the notice's numbers count, as the reader hands them over; none where a notice of this program's own was read back.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>The notice's diagnostics in a language of choice.</summary>
    public IReadOnlyList<NoticeDiagnostic> DiagnosticsIn(Language language) => _diagnosticsIn(language);

    /// <summary>Where a person finds a line of the notice in the file.</summary>
    public LinePlace PlaceOf(int line) => _placeOf(line);

    /// <summary>What a stage made of each line, one printable line each.</summary>
    public IReadOnlyList<string> Describe(InspectionStage stage) => [.. _describe(stage)];
}
