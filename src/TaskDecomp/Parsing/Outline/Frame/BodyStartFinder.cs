using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Frame;

/// <summary>Finds the first line of the tasks: behind the signature, at an attachment or a headline, else at the first list.</summary>
/// <param name="lines">The printed lines.</param>
/// <param name="evidence">Index of the first line that surely belongs to a task; the count of lines where there is none.</param>
/// <param name="vocabulary">The labels and words to look for.</param>
internal sealed class BodyStartFinder(IReadOnlyList<ClassifiedLine> lines, int evidence, NoticeVocabulary vocabulary)
{
    private readonly bool _hasEvidence = evidence < lines.Count;
    private readonly bool _isNumberedWidely = lines.Take(evidence + 1).LastOrDefault(line => line.Mark is not null) is { Mark.Style: NumberStyle.Chinese };

    /// <summary>The index; the count of lines where the document has no tasks.</summary>
    public int Find(Signature? front, int head, bool isLetter, Passage title)
    {
        if (front is not null && BehindSignature(front.Last + 1) is { } behind)
        {
            return behind;
        }

        if (AtAttachmentOrHeadline(head, isLetter) is { } marked)
        {
            return marked;
        }

        if (_hasEvidence)
        {
            return isLetter ? ClimbFromEvidence(head) : FirstListLine(head);
        }

        // A letter whose list is elsewhere, unless it is itself the plan that it sends.
        var isOwnPlan = HasMany(NumberStyle.BracketedChinese, head) || HasMany(NumberStyle.Arabic, head);
        var announces = lines.Skip(head).Any(line => line.Kind == LineKind.Attachment);
        return isLetter && (announces || !isOwnPlan || front is null && title.IsEmpty) ? lines.Count : FirstListLine(head);
    }

    private int? BehindSignature(int start)
    {
        var i = start;
        while (i < lines.Count && IsBehindLetter(i))
        {
            i = lines[i].Kind == LineKind.Attachment ? AttachmentList.Read(lines, i, lines.Count).End : i + 1;
        }

        var hasBody = lines.Skip(i).Any(line => line.Kind is LineKind.Numbered or LineKind.Headline or LineKind.Attachment or LineKind.TableHeader or LineKind.Field);
        return hasBody ? i : null;
    }

    private bool IsBehindLetter(int index) => lines[index].Kind switch
    {
        LineKind.Furniture or LineKind.PublicationRemark or LineKind.Imprint or LineKind.Copies or LineKind.Date => true,
        LineKind.Attachment => IsAnnouncement(index) && !HeadsList(index),
        _ => false,
    };

    // 附件:2024年任务分解表 below the signature and right above 1.…
    private bool HeadsList(int index) =>
        AttachmentList.Read(lines, index, lines.Count) is { Titles.Count: 1, End: var next } && next < lines.Count && lines[next].Kind is LineKind.Numbered or LineKind.TableHeader;

    private int? AtAttachmentOrHeadline(int head, bool isLetter)
    {
        for (var i = head; i < lines.Count && i <= evidence; i++)
        {
            if (lines[i].Kind == LineKind.Attachment && IsAnnouncement(i))
            {
                i = AttachmentList.Read(lines, i, lines.Count).End - 1;
            }
            else if (lines[i].Kind == LineKind.Attachment || (lines[i].Kind == LineKind.Headline && (isLetter || i == 0 || IsFirstHeadline(i))))
            {
                return lines[i].Kind == LineKind.Attachment ? i : StartOfHeadline(i, head);
            }
            else if (!isLetter && lines[i].Kind == LineKind.Numbered)
            {
                break;
            }
        }

        return null;
    }

    private bool IsFirstHeadline(int index) => !lines.Take(index).Any(line => line.Kind is LineKind.Numbered or LineKind.Field);

    // A headline over several lines: 云溪市2024年政府工作报告 / 重点工作责任分解
    private int StartOfHeadline(int index, int head)
    {
        var start = index;
        while (start > head && index - start < 3 && lines[start - 1].Kind == LineKind.Text && TitleFinder.CanBeTitle(lines[start - 1])
            && lines[start - 1].Line.Length > 4 && !lines[start - 1].Line.Content.ContainsAny(',', '、', ' ')
            && !DocumentWords.IssuerEnd().IsMatch(lines[start - 1].Line.Content))
        {
            start--;
        }

        return start;
    }

    // 附件:1.… before the list itself; the same mark without a colon or behind the last of these heads a part.
    private bool IsAnnouncement(int index)
    {
        var line = lines[index].Line;
        var match = DocumentWords.Attachment().Match(line.Folded, line.Start, line.Length);
        if (!match.Groups["colon"].Success && !match.Groups["number"].Success)
        {
            return false;
        }

        var (titles, end) = AttachmentList.Read(lines, index, lines.Count);
        var isList = match.Groups["colon"].Success && !match.Groups["number"].Success;
        return isList && (titles.Count > 1 || lines.Skip(end).Any(later => later.Kind == LineKind.Attachment || IsOneOf(later, titles)) || evidence < index || !_hasEvidence);
    }

    private static bool IsOneOf(ClassifiedLine line, List<Passage> titles) =>
        line.Kind is LineKind.Headline or LineKind.Text && titles.Exists(title => title.Folded.AsSpan().SequenceEqual(line.Line.Content));

    // No headline and no signature: from the first responsibility up to the first item of its list and the headings above.
    private int ClimbFromEvidence(int head)
    {
        var widest = NumberStyle.Circled;
        for (var i = head; i <= evidence; i++)
        {
            widest = lines[i].Mark is { } mark && mark.Style < widest && !IsPreambleItem(i) ? mark.Style : widest;
        }

        var start = evidence;
        for (var i = evidence; i >= head; i--)
        {
            if (lines[i].Mark is { } mark && !IsPreambleItem(i))
            {
                start = i;
                if (mark.Style == widest && mark.Value == 1)
                {
                    break;
                }
            }
        }

        return start;
    }

    // 一、加强领导。各单位要… before the list is a rule of the letter, not a heading of the list, unless the tasks are numbered so: 一、实施安居工程。改造小区20个。 / 牵头单位:县住建局
    private bool IsPreambleItem(int index) =>
        lines[index] is { Mark.Style: NumberStyle.Chinese, EndsSentence: true } line && index < evidence && !_isNumberedWidely && TailBracket.Find(line.Line.Content, vocabulary) is not { Kind: >= TailBracketKind.RoleWords };

    private int FirstListLine(int head)
    {
        for (var i = head; i < lines.Count; i++)
        {
            if (lines[i].Kind is LineKind.Numbered or LineKind.TableHeader or LineKind.Field or LineKind.Attachment || i == evidence)
            {
                return i;
            }
        }

        return lines.Count;
    }

    private bool HasMany(NumberStyle style, int start) =>
        lines.Skip(start).Count(line => line.Mark is { } mark && mark.Style == style) >= 6;
}
