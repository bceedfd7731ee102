using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines.Rules;

/// <summary><c>(此件公开发布)</c></summary>
internal sealed class PublicationRemarkRule : ILineRule
{
    /// <inheritdoc/>
    public ClassifiedLine? Classify(TextLine line) =>
        line.Content.Length <= 40 && DocumentWords.PublicationRemark().IsMatch(line.Content) ? new ClassifiedLine(line, LineKind.PublicationRemark) : null;
}
