namespace TaskDecomp.Parsing.Lines.Rules;

/// <summary>Nothing but blanks.</summary>
internal sealed class BlankRule : ILineRule
{
    /// <inheritdoc/>
    public ClassifiedLine? Classify(TextLine line) => line.Length == 0 ? new ClassifiedLine(line, LineKind.Blank) : null;
}
