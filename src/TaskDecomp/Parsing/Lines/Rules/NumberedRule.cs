using TaskDecomp.Parsing.Numbering;

namespace TaskDecomp.Parsing.Lines.Rules;

/// <summary><c>一、</c> <c>(一)</c> <c>1.</c> <c>(1)</c> <c>①</c> <c>第一部分</c></summary>
internal sealed class NumberedRule : ILineRule
{
    /// <inheritdoc/>
    public ClassifiedLine? Classify(TextLine line) =>
        NumberMarkParser.Parse(line.Folded.AsSpan(0, line.End), line.Start) is { } mark
            ? new ClassifiedLine(line, LineKind.Numbered) { Mark = mark }
            : null;
}
