using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines.Rules;

/// <summary><c>云溪市人民政府办公室 2024年2月8日印发</c></summary>
internal sealed class ImprintRule : ILineRule
{
    private const int MaxLength = 80;

    /// <inheritdoc/>
    public ClassifiedLine? Classify(TextLine line) =>
        line.Length <= MaxLength && DocumentWords.Imprint().IsMatch(line.Content) ? new ClassifiedLine(line, LineKind.Imprint) : null;
}
