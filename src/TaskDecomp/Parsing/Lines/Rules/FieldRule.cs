using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines.Rules;

/// <summary><c>责任单位:市教育局</c>, also letter-spaced or in a bracket of its own.</summary>
/// <param name="vocabulary">The labels to look for.</param>
internal sealed class FieldRule(NoticeVocabulary vocabulary) : ILineRule
{
    /// <inheritdoc/>
    public ClassifiedLine? Classify(TextLine line)
    {
        var text = line.Folded.AsSpan(0, line.End);
        var found = vocabulary.Labels.MatchAt(text, line.Start) ?? (text[line.Start] is '(' or '[' ? vocabulary.Labels.MatchAt(text, line.Start + 1) : null);
        return found is { Label.IsColumnOnly: false } match && !IsRule(match, text)
            ? new ClassifiedLine(line, LineKind.Field) { Label = match }
            : null;
    }

    // 备注:责任单位中列第一位的为牵头单位。 is about the whole list.
    private static bool IsRule(LabelMatch match, ReadOnlySpan<char> text) => match.Label.Kind == FieldKind.Extra && ConventionWords.KindOf(text[match.ValueStart..]) is not null;
}
