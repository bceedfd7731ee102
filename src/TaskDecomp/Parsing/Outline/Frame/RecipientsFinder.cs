using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Frame;

/// <summary>Finds 主送机关: the line before the text that names offices and ends with a colon.</summary>
internal static class RecipientsFinder
{
    private const int MaxLength = 200;
    private const int MaxLines = 4;

    /// <summary>The list without its colon, and the index behind it; null where no line addresses anybody.</summary>
    public static (Passage Names, int End)? Find(IReadOnlyList<ClassifiedLine> lines, int end, WrapWidth wrap)
    {
        for (var i = 0; i < end; i++)
        {
            if (Addresses(lines[i]))
            {
                return (Joined(lines, i, wrap), i + 1);
            }
        }

        return null;
    }

    /// <summary>Whether a line addresses somebody.</summary>
    public static bool Addresses(ClassifiedLine line) =>
        line.Kind is LineKind.Text && line.Line.Length <= MaxLength && line.Line.Content.EndsWith(":")
        && !DocumentWords.Salutation().IsMatch(line.Line.Content) && DocumentWords.Recipients().IsMatch(line.Line.Content) && !DocumentWords.Announcement().IsMatch(line.Line.Content);

    // 各县(市、区)人民政府,市政府各部门, / 市直各单位:
    private static Passage Joined(IReadOnlyList<ClassifiedLine> lines, int last, WrapWidth wrap)
    {
        var first = last;
        while (first > 0 && last - first < MaxLines && lines[first - 1] is { Kind: LineKind.Text } before
            && (before.Line.Content[^1] is ',' or '、' || (wrap.IsFull(before.Line, lines[first].Line) && !before.EndsSentence && before.Line.Content[0] == '各')))
        {
            first--;
        }

        var names = new PassageBuilder();
        for (var i = first; i <= last; i++)
        {
            names.Add(Passage.Of(lines[i].Line, lines[i].Line.Start, lines[i].Line.End - (i == last ? 1 : 0)));
        }

        return names.Build();
    }
}
