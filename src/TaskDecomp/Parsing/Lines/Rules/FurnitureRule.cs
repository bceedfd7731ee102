using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines.Rules;

/// <summary><c>浏览量: 235  发布时间: 2024-02-08</c></summary>
internal sealed class FurnitureRule : ILineRule
{
    /// <inheritdoc/>
    public ClassifiedLine? Classify(TextLine line) =>
        Furniture.IsFurniture(line.Content) ? new ClassifiedLine(line, LineKind.Furniture) : null;
}
