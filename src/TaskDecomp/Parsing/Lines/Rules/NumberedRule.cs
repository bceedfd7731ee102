using System.Buffers;
using TaskDecomp.Parsing.Numbering;

namespace TaskDecomp.Parsing.Lines.Rules;

/// <summary><c>一、</c> <c>(一)</c> <c>1.</c> <c>(1)</c> <c>①</c> <c>第一部分</c>; a star before it, which marks what matters most, belongs to the label (<c>★1.</c>).</summary>
internal sealed class NumberedRule : ILineRule
{
    private static readonly SearchValues<char> Stars = SearchValues.Create("★☆▲△◆◇●■ ");

    /// <inheritdoc/>
    public ClassifiedLine? Classify(TextLine line)
    {
        var stars = line.Content.IndexOfAnyExcept(Stars);
        return stars >= 0 && NumberMarkParser.Parse(line.Folded.AsSpan(0, line.End), line.Start + stars) is { } mark
            ? new ClassifiedLine(line, LineKind.Numbered) { Mark = mark with { Start = line.Start } }
            : null;
    }
}
