using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Frame;

/// <summary>
/// Finds lists by nothing but their numbers, two of which follow each other. A letter above or below one is another notice's: a page, or
/// a file, may hold several.
/// </summary>
internal static class ListFinder
{
    /// <summary>The index of the first list's first item; the count of lines where there is none.</summary>
    public static int First(IReadOnlyList<ClassifiedLine> lines) => First(lines, 0, lines.Count) ?? lines.Count;

    /// <summary>The index of the first item of the first list between two lines; null where there is none.</summary>
    /// <param name="lines">The printed lines.</param>
    /// <param name="start">Index of the first line to look at.</param>
    /// <param name="end">Index behind the last one.</param>
    public static int? First(IReadOnlyList<ClassifiedLine> lines, int start, int end)
    {
        var firsts = new Dictionary<NumberStyle, int>();
        foreach (var (index, mark) in Marks(lines, start).TakeWhile(found => found.Index < end))
        {
            if (mark.Value == 1)
            {
                firsts.TryAdd(mark.Style, index);
            }
            else if (mark.Value == 2 && firsts.TryGetValue(mark.Style, out var first))
            {
                return first;
            }
        }

        return null;
    }

    /// <summary>The index behind the last item of the last list that has a headline or a letter above it; the start where there is none.</summary>
    /// <param name="lines">The printed lines.</param>
    /// <param name="start">Index of the first line to look at.</param>
    public static int EndOfHeaded(IReadOnlyList<ClassifiedLine> lines, int start)
    {
        var (head, end) = (start, start);
        while (head < lines.Count && !IsHead(lines[head]))
        {
            head++;
        }

        var last = new Dictionary<NumberStyle, int>();
        foreach (var (index, mark) in Marks(lines, head))
        {
            end = mark.Value > 1 && last.GetValueOrDefault(mark.Style) == mark.Value - 1 ? index + 1 : end;
            last[mark.Style] = mark.Value;
        }

        return end;
    }

    private static bool IsHead(ClassifiedLine line) =>
        line.Kind is LineKind.Headline or LineKind.Attachment || (TitleFinder.CanBeTitle(line) && DocumentWords.LetterTitleEnd().IsMatch(line.Line.Content));

    // Titles of attachments are numbered too: 附件:1.… 2.…
    private static IEnumerable<(int Index, NumberMark Mark)> Marks(IReadOnlyList<ClassifiedLine> lines, int start)
    {
        for (var (i, announced) = (start, start); i < lines.Count; i++)
        {
            announced = lines[i].Kind == LineKind.Attachment ? AttachmentList.EndOfAnnouncement(lines, i) : announced;
            if (i >= announced && lines[i].Mark is { } mark)
            {
                yield return (i, mark);
            }
        }
    }
}
