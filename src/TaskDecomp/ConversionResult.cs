using TaskDecomp.Model;

namespace TaskDecomp;

/// <summary>A notice that was read, and how it came about.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="Lines">Every line of the source with what it was taken for.</param>
public sealed record ConversionResult(Notice Notice, IReadOnlyList<SourceLine> Lines)
{
    /// <summary>What a stage made of each line, one printable line each.</summary>
    public IReadOnlyList<string> Describe(InspectionStage stage) => [.. Lines.Select(line => $"{stage} {line.Number} {line.Class} {line.Text}")];
}
