using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines.Rules;

/// <summary><c>云政办发〔2024〕9号</c>, alone, in brackets, or with the title in 《》 behind it.</summary>
internal sealed class DocumentNumberRule : ILineRule
{
    private const int MaxLength = 160;

    /// <inheritdoc/>
    public ClassifiedLine? Classify(TextLine line)
    {
        if (line.Length > MaxLength || !line.Content.Contains('号'))
        {
            return null;
        }

        var match = DocumentWords.DocumentNumber().Match(line.Folded, line.Start, line.Length);
        var before = match.Success ? line.Folded.AsSpan(line.Start, match.Index - line.Start).Trim(" ([*") : "-";
        var behind = match.Success ? line.Folded.AsSpan(match.Index + match.Length, line.End - match.Index - match.Length).Trim(" )]") : "-";
        return before.IsEmpty && (behind.IsEmpty || behind[0] == '《' || DocumentWords.LetterTitleEnd().IsMatch(behind))
            ? new ClassifiedLine(line, LineKind.DocumentNumber)
            : null;
    }
}
