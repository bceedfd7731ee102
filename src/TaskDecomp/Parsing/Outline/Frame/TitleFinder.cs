using System.Buffers;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Frame;

/// <summary>Finds the title among the lines before the tasks; a title broken over several lines is joined.</summary>
internal static class TitleFinder
{
    private const int MaxLine = 90;
    private const int MaxBrokenLines = 4;
    private const int MaxBrokenEnd = 2;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。;:!?>_|");

    /// <summary>The letter's title, the longest of its prints; empty where no line ends like one.</summary>
    public static Passage FindLetterTitle(IReadOnlyList<ClassifiedLine> lines, int end)
    {
        var best = Passage.Empty;
        for (var i = 0; i < end; i++)
        {
            var candidate = Quoted(lines[i].Line) is { IsEmpty: false } quoted
                ? quoted
                : CanBeTitle(lines[i]) ? Joined(lines, i) : Passage.Empty;
            if (candidate.Folded.Length > best.Folded.Length && DocumentWords.LetterTitleEnd().IsMatch(candidate.Folded))
            {
                best = candidate;
            }
        }

        return best;
    }

    /// <summary>Whether a line can be a title or a piece of one.</summary>
    public static bool CanBeTitle(ClassifiedLine line) =>
        line.Kind is LineKind.Text or LineKind.Headline && line.Line.Length <= MaxLine
        && !line.Line.Content.ContainsAny(SentenceMarks) && !line.Line.Content.Contains("门户网站", StringComparison.Ordinal);

    // 《云溪市人民政府办公室关于印发…的通知》, also behind the document number
    private static Passage Quoted(TextLine line)
    {
        var content = line.Content;
        var open = content.IndexOf('《');
        var isWhole = open >= 0 && content[^1] == '》' && (open == 0 || DocumentWords.DocumentNumber().IsMatch(content[..open]));
        return isWhole ? Passage.Of(line, line.Start + open + 1, line.End - 1) : BehindNumber(line);
    }

    // 云政办发〔2024〕9号 云溪市人民政府办公室关于印发…的通知
    private static Passage BehindNumber(TextLine line) =>
        line.Length <= 2 * MaxLine && DocumentWords.DocumentNumber().Match(line.Folded, line.Start, line.Length) is { Success: true } number && number.Index == line.Start
            ? Passage.Of(line, number.Index + number.Length, line.End)
            : Passage.Empty;

    // 云溪市人民政府办公室 / 关于印发2024年政府工作报告 / 重点工作责任分解的通知
    private static Passage Joined(IReadOnlyList<ClassifiedLine> lines, int last)
    {
        var isEnd = DocumentWords.LetterTitleEnd().IsMatch(lines[last].Line.Content);
        if (!isEnd && !IsBrokenEnd(lines, last))
        {
            return Passage.Empty;
        }

        var first = last;
        first -= isEnd ? 0 : 1;
        while (first > 0 && last - first < MaxBrokenLines && GoesBack(lines, first))
        {
            first--;
        }

        var title = new PassageBuilder();
        for (var i = first; i <= last; i++)
        {
            title.Add(Passage.Of(lines[i].Line));
        }

        return title.Build();
    }

    // 关于印发2024年重点工作责任分解的通 / 知
    private static bool IsBrokenEnd(IReadOnlyList<ClassifiedLine> lines, int last) =>
        last > 0 && lines[last].Line.Length <= MaxBrokenEnd && CanBeTitle(lines[last - 1]) && lines[last - 1].Line.Content.Contains("关于", StringComparison.Ordinal)
        && DocumentWords.LetterTitleEnd().IsMatch($"{lines[last - 1].Line.Content}{lines[last].Line.Content}");

    // Before 关于 only the office stands; a line that is a whole title is the same one printed before.
    private static bool GoesBack(IReadOnlyList<ClassifiedLine> lines, int index)
    {
        var before = lines[index - 1];
        if (!CanBeTitle(before) || DocumentWords.LetterTitleEnd().IsMatch(before.Line.Content) || before.Line.Content.EndsWith("文件"))
        {
            return false;
        }

        var about = lines[index].Line.Content.IndexOf("关于");
        return about switch
        {
            < 0 => before.Line.Content.Contains("关于", StringComparison.Ordinal) || DocumentWords.IssuerEnd().IsMatch(before.Line.Content) || IsAmid(lines, index - 1),
            0 => DocumentWords.IssuerEnd().IsMatch(before.Line.Content),
            _ => false,
        };
    }

    // A line between the one with 关于 and the last one.
    private static bool IsAmid(IReadOnlyList<ClassifiedLine> lines, int index)
    {
        for (var i = index - 1; i >= 0 && i > index - MaxBrokenLines && CanBeTitle(lines[i]); i--)
        {
            if (DocumentWords.LetterTitleEnd().IsMatch(lines[i].Line.Content))
            {
                return false;
            }

            if (lines[i].Line.Content.Contains("关于", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
