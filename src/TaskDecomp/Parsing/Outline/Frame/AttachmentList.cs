using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Frame;

/// <summary>The list of attachments that a letter announces: <c>附件:1.重点工作责任分解</c> and the lines that go on with it.</summary>
internal static class AttachmentList
{
    private const int MaxTitle = 80;

    // 附件:任务分解表 / 1.新建公园: behind a title without a number no title has one.
    private const int Unnumbering = -1;

    /// <summary>The titles announced from a line on, and the index behind the list.</summary>
    public static (List<Passage> Titles, int End) Read(IReadOnlyList<ClassifiedLine> lines, int start, int limit)
    {
        var titles = new List<Passage>();
        var line = lines[start].Line;
        var match = DocumentWords.Attachment().Match(line.Folded, line.Start, line.Length);
        var (expected, text) = Unnumbered(line, match.Index + match.Length, 1);
        if (!text.IsEmpty)
        {
            titles.Add(text);
        }

        var next = start + 1;
        while (next < limit && lines[next] is var candidate)
        {
            if (candidate.Kind == LineKind.Numbered && candidate.Mark is { Style: NumberStyle.Arabic } mark && mark.Value == expected
                && candidate.Line.Length <= MaxTitle && !candidate.EndsSentence)
            {
                titles.Add(Passage.Of(candidate.Line, mark.End, candidate.Line.End));
                expected++;
            }
            else if (candidate.Kind is LineKind.Text or LineKind.Headline && titles.Count > 0 && candidate.Line.Start > line.Start && !candidate.EndsSentence
                && candidate.Line.Length <= MaxTitle && !DocumentWords.IssuerEnd().IsMatch(candidate.Line.Content))
            {
                // A title that goes on is set in as far as its first line's words.
                titles[^1] = titles[^1].Append(Passage.Of(candidate.Line));
            }
            else
            {
                break;
            }

            next++;
        }

        return (titles, next);
    }

    /// <summary>The index behind a list of titles that a line announces (<c>附件:1.…</c>); the line's own where it announces none, but heads an attachment.</summary>
    public static int EndOfAnnouncement(IReadOnlyList<ClassifiedLine> lines, int start)
    {
        var line = lines[start].Line;
        var match = DocumentWords.Attachment().Match(line.Folded, line.Start, line.Length);
        return match.Groups["colon"].Success && !match.Groups["number"].Success ? Read(lines, start, lines.Count).End : start;
    }

    private static (int Expected, Passage Text) Unnumbered(TextLine line, int start, int first)
    {
        var text = Passage.Of(line, start, line.End);
        return !text.IsEmpty && NumberMarkParser.Parse(text.Folded, 0) is { Style: NumberStyle.Arabic } mark && mark.Value == first
            ? (first + 1, text.Cut(mark.End, text.Folded.Length))
            : (text.IsEmpty ? first : Unnumbering, text);
    }
}
