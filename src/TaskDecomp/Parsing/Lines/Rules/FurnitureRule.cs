using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines.Rules;

/// <summary><c>浏览量: 235  发布时间: 2024-02-08</c></summary>
/// <param name="vocabulary">The labels to look for.</param>
internal sealed class FurnitureRule(NoticeVocabulary vocabulary) : ILineRule
{
    /// <inheritdoc/>
    public ClassifiedLine? Classify(TextLine line) =>
        Furniture.IsFurniture(line.Content)
        || (Furniture.MayBeFurniture(line.Content) && vocabulary.Labels.MatchAt(line.Folded.AsSpan(0, line.End), line.Start) is null)
            ? new ClassifiedLine(line, LineKind.Furniture) : null;
}
