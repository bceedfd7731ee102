namespace TaskDecomp.Parsing.Lines.Rules;

/// <summary>Anything else: the last rule always answers.</summary>
internal sealed class TextRule : ILineRule
{
    /// <inheritdoc/>
    public ClassifiedLine? Classify(TextLine line) => new(line, LineKind.Text);
}
