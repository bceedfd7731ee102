using TaskDecomp.Diagnostics;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline;

/// <summary>
/// Parts tasks that stand behind each other in one paragraph: <c>1.T。(A牵头)2.T。(B牵头)</c>, also behind their heading
/// (<c>一、农业 1.T。(责任单位:A)</c>). Their numbers run on, and each ends with a bracket that tells who answers.
/// </summary>
/// <param name="hasBareForms">Units without a label or a word for their role count, as the notice always prints them so.</param>
/// <param name="vocabulary">The labels and words to look for.</param>
/// <param name="diagnostics">Where paragraphs that were parted are reported.</param>
internal sealed class JointTasks(bool hasBareForms, NoticeVocabulary vocabulary, DiagnosticBag diagnostics)
{
    private const int MaxHeading = 40;
    private int _last;

    /// <summary>The items with those that stood in one paragraph parted.</summary>
    public List<OutlineNode> Part(IReadOnlyList<OutlineNode> items)
    {
        var parted = new List<OutlineNode>(items.Count);
        foreach (var item in items)
        {
            var starts = item is { Kind: OutlineNodeKind.Numbered, Mark.Style: <= NumberStyle.Arabic, Paragraphs: [var only] } ? Starts(item, only) : [];
            if (starts.Count > 0)
            {
                diagnostics.Report(DiagnosticCatalog.TasksInOneParagraph, item.FirstLine, starts.Count + (IsHeading(item) ? 0 : 1));
                parted.AddRange(Cut(item, starts));
            }
            else
            {
                parted.Add(item);
            }

            _last = parted[^1].Mark is { Style: NumberStyle.Arabic } mark ? mark.Value : _last;
        }

        return parted;
    }

    /// <summary>Where the next task starts behind a field on the same line: <c>责任单位:区商务局 2.新建公园3处。</c>; -1 where none does.</summary>
    public static int NextNumber(string value, int expected)
    {
        for (var i = 1; i < value.Length; i++)
        {
            if (char.IsAsciiDigit(value[i]) && EndsField(value[i - 1])
                && NumberMarkParser.Parse(value, i) is { Style: NumberStyle.Arabic, RunsIntoFigure: false } mark && mark.Value == expected)
            {
                return i;
            }
        }

        return -1;
    }

    // 区商务局 2.   区商务局。2.   区商务局2.
    private static bool EndsField(char c) => c is ' ' or '。' or ';' || UnitWords.LastCharacters.Contains(c);

    private static bool IsHeading(OutlineNode item) => item.Mark!.Value.Style < NumberStyle.Arabic;

    // Where the tasks behind the first item start; none where one of them has nobody to answer.
    private List<NumberMark> Starts(OutlineNode item, Passage paragraph)
    {
        var text = paragraph.Folded.AsSpan();
        var starts = new List<NumberMark>();
        var (from, expected) = (0, IsHeading(item) ? 0 : item.Mark!.Value.Value + 1);
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || char.IsAsciiDigit(text[i - 1]) || NumberMarkParser.Parse(text, i) is not { Style: NumberStyle.Arabic, RunsIntoFigure: false } mark)
            {
                continue;
            }

            var isFirst = expected == 0 && (mark.Value == 1 || mark.Value == _last + 1) && EndsHeading(text[..i]);
            if (isFirst || (mark.Value == expected && EndsTask(text[from..i])))
            {
                starts.Add(mark);
                (from, expected) = (i, mark.Value + 1);
            }
        }

        return starts.Count > 0 && (item.HasTail || EndsTask(text[from..])) ? starts : [];
    }

    // 一、农业 1.   一、大力发展农业。1.
    private bool EndsHeading(ReadOnlySpan<char> text) =>
        text.Length <= MaxHeading && text[^1] is ' ' or '。' && !text.TrimEnd(" 。").ContainsAny("。;,") && TailBracket.Find(text, vocabulary) is not { Kind: >= TailBracketKind.RoleWords };

    private bool EndsTask(ReadOnlySpan<char> text) =>
        TailBracket.Find(text, vocabulary) is { } bracket && bracket.Kind >= (hasBareForms ? TailBracketKind.BareUnits : TailBracketKind.RoleWords) && text[(bracket.Close + 1)..].Trim(" 。;").IsEmpty;

    private IEnumerable<OutlineNode> Cut(OutlineNode item, List<NumberMark> starts)
    {
        var paragraph = item.Paragraphs[0];
        var title = paragraph.Cut(0, starts[0].Start);
        var first = new OutlineNode { Kind = item.Kind, Mark = item.Mark, Label = item.Label, Leaders = IsHeading(item) ? LeaderHeading.Read(title, vocabulary) : null };
        first.Paragraphs.Add(title);
        first.Lines.AddRange(LinesOf(item.Label.Append(title)));
        yield return first;
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Start : paragraph.Folded.Length;
            var label = paragraph.Cut(starts[i].Start, starts[i].End);
            var text = paragraph.Cut(starts[i].End, end);
            var node = new OutlineNode { Kind = OutlineNodeKind.Numbered, Mark = starts[i], Label = label };
            node.Paragraphs.Add(text);
            node.Lines.AddRange(LinesOf(label.Append(text)));
            if (i + 1 == starts.Count)
            {
                node.Tail = item.Tail;
                node.Lines.AddRange(item.Lines.Where(line => line > node.Lines[^1]));
            }

            yield return node;
        }
    }

    private static IEnumerable<int> LinesOf(Passage passage) => passage.Spans.Select(span => span.Line.Number).Distinct();
}
