using System.Text.RegularExpressions;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline;

/// <summary>Tells whether a line goes on with the item before it, or that one was complete.</summary>
/// <param name="lines">The printed lines.</param>
/// <param name="wrap">Whether they were broken at a fixed width.</param>
/// <param name="form">How the document prints its tasks.</param>
/// <param name="vocabulary">The labels and words to look for.</param>
internal sealed partial class LineFlow(IReadOnlyList<ClassifiedLine> lines, WrapWidth wrap, DocumentForm form, NoticeVocabulary vocabulary)
{
    /// <summary>A bracket that is open for more lines was never closed.</summary>
    private const int MaxBrokenBracket = 6;

    /// <summary>No label is longer, letter-spaced.</summary>
    private const int MaxLabel = 24;

    /// <summary>What a name begins with, and the rest of one does not.</summary>
    private const string PlaceOrAll = "省市县区州旗镇乡各";

    /// <summary>The rest of a name that a line's end cut off is short.</summary>
    private const int MaxBrokenName = 8;

    /// <summary>Whether an item's text ends with who answers: <c>…达到80%。(市水利局牵头,各区负责)</c> is complete.</summary>
    public bool EndsWithResponsibility(OutlineNode node) =>
        node.Paragraphs is [.., var last] && (node.EndsSentence || TailBracket.Find(last.Folded, vocabulary) is not null) && ResponsibilityTail.Exists(last.Folded, form.HasBareForms, vocabulary);

    /// <summary>Whether a line below a task's fields, none of units, is nothing but a bracket with who answers: <c>完成时限:6月底 / (县交通局牵头)</c>.</summary>
    public bool IsBracketOfUnits(OutlineNode node, Passage passage) =>
        passage.Folded[0] is '(' or '[' && !node.Tail.Exists(field => field.Label.Kind <= FieldKind.ResponsibleUnits)
        && TailBracket.Find(passage.Folded, vocabulary) is { Open: 0 } && ResponsibilityTail.Exists(passage.Folded, form.HasBareForms, vocabulary);

    /// <summary>Whether a line is the next task without a number below the heading that names who answers: <c>清淤河道5公里。 / 加固水库2座。</c></summary>
    public bool IsNextUnnumbered(OutlineNode node, Passage passage, int index) =>
        node is { Kind: OutlineNodeKind.Paragraph, EndsSentence: true } && passage.Folded[0] != '(' && !IsLeadSentence(passage, index) && !GoesOn(node, index);

    /// <summary>Whether a heading that names leaders goes on: <c>钱某某市长牵头负责 / 的重点工作</c>, <c>钱某某市长牵头负责的工作 / 任务</c>.</summary>
    public bool IsBrokenHeading(OutlineNode node, Passage next, int index) =>
        GoesOn(node, index) && (next.Folded[0] is '(' or '的' || node.Paragraphs[^1] is { Folded: [.., '的' or '、'] } || LeaderHeading.IsBroken(node.Paragraphs[^1], next));

    /// <summary>Whether an item is a heading over a paragraph: <c>一、推进项目建设</c> is one, with the next words of its sentence below it is not.</summary>
    public bool IsHeadingAbove(OutlineNode node, Passage passage, int index) =>
        node is { Kind: OutlineNodeKind.Numbered, EndsSentence: false, Paragraphs.Count: 1 } && !GoesOn(node, index) && !IsLeadSentence(passage, index) && !(char.IsAsciiDigit(passage.Folded[0]) && BeforeFigure().IsMatch(node.Paragraphs[0].Folded))
        && (node.Mark!.Value.Style == NumberStyle.Chinese || ResponsibilityTail.Exists(passage.Folded, form.HasBareForms, vocabulary));

    /// <summary>Whether a line between items names the office that answers for a list of its own: <c>县财政局 / 1.…</c></summary>
    public bool IsOfficeAboveList(Passage passage, int index) =>
        index + 1 < lines.Count && lines[index + 1] is { Kind: LineKind.Numbered, Mark.Value: 1 } && index > 0 && lines[index - 1].EndsSentence && LeaderHeading.OfUnits(passage) is not null;

    /// <summary>Whether a line is nothing but the sentence that tells who answers for the item above; <c>…达到九成。由 / 市教育局牵头负责。</c> goes on.</summary>
    public bool IsLeadSentence(Passage passage, int index) =>
        LeadSentence.Start(passage.Folded, vocabulary) == 0
        && (index == 0 || lines[index - 1].EndsSentence || !(lines[index - 1].Line.Content[^1] is '由' or ',' or '、' || wrap.IsFull(lines[index - 1].Line, lines[index].Line)));

    /// <summary>Whether the line before can be the last of its item.</summary>
    public bool IsComplete(OutlineNode? current, int index)
    {
        var before = Before(current, index);
        return before is null || before.EndsSentence || before.Kind is LineKind.Field or LineKind.Attachment or LineKind.Headline
            || (before.Kind == LineKind.Numbered && !wrap.IsFull(before.Line, lines[index].Line))
            || (current is { Tail.Count: > 0 } && !IsTailOpen(current.Tail[^1], current, index))
            || (current is not null && EndsWithResponsibility(current))
            || (!wrap.IsFull(before.Line, lines[index].Line) && before.Line.Content[^1] is not (',' or '、'));
    }

    /// <summary>Whether a heading or the end of a sentence stands before, as before <c>1.5G基站</c>; <c>征迁安置 / 1.2亿元</c> goes on.</summary>
    public bool IsBehindSentence(OutlineNode? current, int index) =>
        Before(current, index) is not { } before || before.EndsSentence || before.Kind is LineKind.Field or LineKind.Attachment or LineKind.Headline
        || (current is not null && EndsWithResponsibility(current))
        || (!wrap.IsFull(before.Line, lines[index].Line) && !before.Line.Content.ContainsAny(',', '。', ';') && !BeforeFigure().IsMatch(before.Line.Content)
            && before.Mark?.Style != lines[index].Mark!.Value.Style);

    /// <summary>
    /// Whether a bracket that is open here is closed a few lines below: <c>(牵头领导:钱某某, / 牵头单位:市应急局)</c>. One that was never
    /// closed does not swallow the items below: the next number, or a line of units, ends it.
    /// </summary>
    public bool IsInsideBracket(OutlineNode? current, int index, int end, SequenceGuard sequence)
    {
        var last = current is { Tail: [.., var field] } ? field.Value : current is { Paragraphs: [.., var paragraph] } ? paragraph : Passage.Empty;
        var open = Brackets.OpenAtEnd(last.Folded);
        if (open < 0)
        {
            return false;
        }

        var content = last.Folded.AsSpan(open + 1).TrimStart();
        // (牵头单 / 位:市应急局, / 责任单位:各区政府)
        var holdsLabels = content.IsEmpty || vocabulary.Labels.StartsWithLabel($"{content[..Math.Min(content.Length, MaxLabel)]}{lines[index].Line.Content[..Math.Min(lines[index].Line.Length, MaxLabel)]}");
        var depth = 0;
        for (var i = index; i < end && i < index + MaxBrokenBracket && depth >= 0 && !IsNextNumber(i, sequence) && (holdsLabels || !IsLineOfUnits(i)); i++)
        {
            depth = Brackets.DepthBehind(lines[i].Line.Content, depth);
        }

        return depth < 0;
    }

    // (含公园2处。 / 2.改造市场)3处。   (共改造 / 2.5公里) and (一是开工; 1.摸底, / 2.建设) go on
    private bool IsNextNumber(int index, SequenceGuard sequence) =>
        lines[index] is { Kind: LineKind.Numbered, Mark: { } mark } && sequence.IsNext(mark) && index > 0
        && lines[index - 1].Line.Content[^1] == '。';

    // (含公园2处 / 责任单位:市城管局   (市水利局牵头, / 配合单位:市财政局) goes on
    private bool IsLineOfUnits(int index) =>
        lines[index] is { Kind: LineKind.Field, Label: { HasColon: true, Label.Kind: <= FieldKind.ResponsibleUnits } } && Brackets.DepthBehind(lines[index].Line.Content, 0) >= 0;

    /// <summary>Whether a sentence is broken before the label of a field: <c>由责任单位 / 责任单位要…</c></summary>
    public bool IsInsideSentence(OutlineNode? current, int index) =>
        !lines[index].Label!.Value.HasColon && Before(current, index) is { } before && wrap.IsFull(before.Line, lines[index].Line) && !before.EndsSentence
        && current is { Tail.Count: 0 };

    /// <summary>Whether a line goes on with the sentence of the one before.</summary>
    public bool GoesOn(OutlineNode? current, int index)
    {
        var before = Before(current, index);
        if (before is null || current is { Kind: OutlineNodeKind.Part } || (current is { Kind: OutlineNodeKind.Numbered, Tail.Count: > 0 }))
        {
            return false;
        }

        return wrap.IsWrapped ? before.Line.Content[^1] is ',' or '、' || wrap.IsFull(before.Line, lines[index].Line) : !before.EndsSentence && IsMidSentence(before, index);
    }

    /// <summary>Whether a line goes on with a field's value.</summary>
    public bool IsTailOpen(TailField field, OutlineNode current, int index)
    {
        var before = Before(current, index)!;
        return field.Value.IsEmpty || field.Value.Folded[^1] is '、' or ',' or ':' or '(' || (wrap.IsFull(before.Line, lines[index].Line) && field.Value.Folded[^1] != '。')
            || IsListAlone(field, index) || IsNextStage(field, index) || IsBrokenName(field, index)
            || (field.Label.Kind <= FieldKind.ResponsibleUnits && Collectives.GoesOnWithOrgan(field.Value.Folded, lines[index].Line.Content));
    }

    /// <summary>
    /// Whether a line is a list of units, or units with a word, below a list without a stop: <c>责任单位:市发改委牵头 / 市财政局配合</c>.
    /// One name alone may be a heading.
    /// </summary>
    public bool IsListAlone(TailField field, int index) =>
        field.Label.Kind <= FieldKind.ResponsibleUnits && field.Value.Folded[^1] != '。' && lines[index].Kind == LineKind.Text
        && BracketContent.KindOf(lines[index].Line.Content, vocabulary) switch
        {
            TailBracketKind.RoleWords => lines[index].Line.Content.IndexOfAny('。', ':') < 0 && LeaderHeading.Read(Passage.Of(lines[index].Line), vocabulary) is null or { Departments.IsEmpty: false },
            TailBracketKind.BareUnits => lines[index].Line.Content.ContainsAny('、', ','),
            _ => false,
        };

    /// <summary>Whether a line is the next stage of a schedule that has a line for each: <c>一季度:完成选址。 / 二季度:开工建设。</c></summary>
    public bool IsNextStage(TailField field, int index) =>
        field.Label.Kind == FieldKind.Schedule && lines[index].Kind == LineKind.Text && DeadlineWords.StartsWithMarker(field.Value.Folded) && DeadlineWords.StartsWithMarker(lines[index].Line.Content)
        && (lines[index].EndsSentence || lines[index].Line.Content.Contains(':'));

    /// <summary>Whether the last name of a list goes on in a line: <c>责任单位:县乡村振 / 兴局、县财政局</c>.</summary>
    public bool IsBrokenName(TailField field, int index)
    {
        if (field.Label.Kind > FieldKind.ResponsibleUnits || lines[index].Kind != LineKind.Text || lines[index].EndsSentence || ListSplitter.Split(field.Value.Folded) is not [.., var last])
        {
            return false;
        }

        var start = field.Value.Folded[last.Start..last.End];
        var content = lines[index].Line.Content;
        var rest = content[..(ListSplitter.Split(content) is [var first, ..] ? first.End : 0)].ToString();
        return field.Value.Folded[^1] != '。' && start.Length > 2 && !UnitWords.EndsLikeName(start) && OpenEnd.Start(start) == start.Length
            && rest.Length is > 0 and <= MaxBrokenName && !PlaceOrAll.Contains(rest[0]) && UnitWords.IsOrganisation(start + rest);
    }

    // A heading ends without a stop too: a short line with a sentence below it is one.
    private bool IsMidSentence(ClassifiedLine before, int index) =>
        before.Line.Content[^1] is ',' or '、' or '(' or '“' || lines[index].Kind == LineKind.Numbered
        || (form.IsProse ? before.Line.Content.Contains('。') : before.Line.Content.Contains(',') || before.Line.Length > 30
            || !(lines[index].EndsSentence || ResponsibilityTail.Exists(lines[index].Line.Content, form.HasBareForms, vocabulary)));

    // Of the first line no item is there yet.
    private ClassifiedLine? Before(OutlineNode? current, int index)
    {
        var i = index - 1;
        while (i >= 0 && lines[i].Kind == LineKind.Furniture)
        {
            i--;
        }

        return current is not null && i >= 0 ? lines[i] : null;
    }

    // 完成投资 / 1.2亿元
    [GeneratedRegex("(?:投资|增长|达|到|完成|突破|超过|新增|提高|下降|降低|面积|资金|总额|控制在|约|近|至|为|共|收入|产值|人口|长|里程|规模|不少于|不低于)$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeFigure();
}
