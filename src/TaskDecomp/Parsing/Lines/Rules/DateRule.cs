using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines.Rules;

/// <summary><c>2024年2月8日</c>, alone or behind the office that signs.</summary>
internal sealed class DateRule : ILineRule
{
    private const int MaxLength = 60;

    /// <inheritdoc/>
    public ClassifiedLine? Classify(TextLine line)
    {
        if (line.Length > MaxLength || !line.Content.Contains('日') || DateReader.AtEnd(line.Content.TrimEnd(")").ToString()) is not var (_, start))
        {
            return null;
        }

        // 3 [tab] 技改30项 [tab] 市工信局 [tab] 2031年9月30日 is a row of a table.
        var before = line.Content[..start].Trim(" (");
        return before.IsEmpty || !char.IsAsciiDigit(before[0]) && DocumentWords.IssuerEnd().IsMatch(before) ? new ClassifiedLine(line, LineKind.Date) : null;
    }
}
