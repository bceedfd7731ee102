using System.Buffers;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines.Rules;

/// <summary><c>2024年政府工作报告重点工作责任分解</c></summary>
internal sealed class HeadlineRule : ILineRule
{
    private const int MaxLength = 60;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。;:!?,>→_|");

    /// <inheritdoc/>
    public ClassifiedLine? Classify(TextLine line) =>
        line.Length <= MaxLength && !line.Content.ContainsAny(SentenceMarks) && DocumentWords.HeadlineEnd().IsMatch(line.Content.TrimEnd("》"))
            ? new ClassifiedLine(line, LineKind.Headline)
            : null;
}
