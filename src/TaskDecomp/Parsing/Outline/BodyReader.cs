using System.Text.RegularExpressions;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Outline.Tables;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline;

/// <summary>Second pass, first half: puts the lines between front and back together to items, each with its text and its labelled fields.</summary>
internal sealed partial class BodyReader
{
    /// <summary>A bracket that is open for more lines was never closed.</summary>
    private const int MaxBrokenBracket = 6;

    /// <summary>No label is longer, letter-spaced.</summary>
    private const int MaxLabel = 24;

    /// <summary>No item is broken over more lines: what goes on is text of its own.</summary>
    private const int MaxBrokenLines = 200;

    private readonly IReadOnlyList<ClassifiedLine> _lines;
    private readonly WrapWidth _wrap;
    private readonly LineLedger _ledger;
    private readonly DocumentForm _kind;
    private readonly List<OutlineNode> _nodes = [];
    private readonly SequenceGuard _sequence = new();

    /// <summary>Reads the body of a document.</summary>
    /// <param name="lines">The printed lines.</param>
    /// <param name="wrap">Whether they were broken at a fixed width.</param>
    /// <param name="ledger">Where lines that belong to no item are claimed.</param>
    /// <param name="kind">Whether a paragraph is an item of its own, and how responsibility is printed.</param>
    public BodyReader(IReadOnlyList<ClassifiedLine> lines, WrapWidth wrap, LineLedger ledger, DocumentForm kind) =>
        (_lines, _wrap, _ledger, _kind) = (lines, wrap, ledger, kind);

    private OutlineNode? Current => _nodes.Count > 0 ? _nodes[^1] : null;

    /// <summary>The items in reading order, not nested yet.</summary>
    public List<OutlineNode> Read(int start, int end, DiagnosticBag diagnostics)
    {
        for (var i = start; i < end; i++)
        {
            var line = _lines[i];
            switch (line.Kind)
            {
                case LineKind.Furniture:
                    _ledger.Claim(line.Line.Number, LineClass.Boilerplate);
                    break;
                case LineKind.PublicationRemark or LineKind.Imprint:
                    _ledger.Claim(line.Line.Number, LineClass.Metadata);
                    break;
                case LineKind.TableHeader:
                    i = ReadTable(i, end, diagnostics) - 1;
                    break;
                case LineKind.Attachment:
                    AddAttachment(line.Line);
                    break;
                case LineKind.Headline when IsHeadline(i, start):
                    AddHeadline(i);
                    break;
                case LineKind.Numbered when !IsInsideBracket(i, end) && _sequence.Accepts(line.Mark!.Value, IsComplete(i, start), IsBehindSentence(i, start)):
                    AddNumbered(line);
                    break;
                case LineKind.Field when !IsInsideSentence(i, start) && !IsInsideBracket(i, end):
                    AddFields(line);
                    break;
                default:
                    AddText(i, start, end);
                    break;
            }
        }

        return _nodes;
    }

    private int ReadTable(int index, int end, DiagnosticBag diagnostics)
    {
        _ledger.Claim(_lines[index].Line.Number, LineClass.Heading);
        if (_lines[index].Header is not { } header)
        {
            return index + 1;
        }

        if (header.Layout == TableLayout.Blanks && !header.HasUnits)
        {
            return new FlattenedTableReader(_lines, _wrap, diagnostics, header).Read(index + 1, end, _nodes, _ledger);
        }

        var (rows, whole, behind) = new TableRowReader(_lines, header, _ledger, diagnostics).Read(index + 1, end);
        _nodes.AddRange(new TableExtractor(whole, diagnostics).Extract(rows));
        return behind;
    }

    private void AddAttachment(TextLine line)
    {
        var match = DocumentWords.Attachment().Match(line.Folded, line.Start, line.Length);
        var label = match.Groups["label"];
        var number = match.Groups["number"];
        var node = new OutlineNode
        {
            Kind = OutlineNodeKind.Part,
            Value = number.Success ? int.TryParse(number.ValueSpan, out var value) ? value : Text.ChineseNumerals.Parse(number.ValueSpan) : null,
            Label = Passage.Of(line, label.Index, label.Index + label.Length),
        };
        AddParagraph(node, Passage.Of(line, match.Index + match.Length, line.End), line);
        _nodes.Add(node);
        _sequence.Restart();
    }

    private void AddHeadline(int index)
    {
        var line = _lines[index].Line;
        var title = Passage.Of(line);
        if (Current is { Kind: OutlineNodeKind.Part, Paragraphs.Count: 0 } part)
        {
            AddParagraph(part, title, line);
        }
        else if (Current is { Kind: OutlineNodeKind.Part } same && same.Paragraphs[^1].Folded == title.Folded)
        {
            same.Lines.Add(line.Number);
        }
        else if (IsTitlePiece(Current) || (Current is { Kind: OutlineNodeKind.Part, Paragraphs.Count: 1 } above && IsDirectlyBelow(index, above)))
        {
            // 云溪市2024年政府工作报告 / 重点工作责任分解
            Current!.Kind = OutlineNodeKind.Part;
            Current.Paragraphs[^1] = Current.Paragraphs[^1].Append(title);
            Current.Lines.Add(line.Number);
            DropRepeatedHeadline();
        }
        else
        {
            var node = new OutlineNode { Kind = OutlineNodeKind.Part };
            AddParagraph(node, title, line);
            _nodes.Add(node);
        }

        _sequence.Restart();
    }

    private bool IsDirectlyBelow(int index, OutlineNode above) => index > 0 && _lines[index - 1].Line.Number == above.Lines[^1];

    // The page prints the title once more above the list.
    private void DropRepeatedHeadline()
    {
        if (_nodes is [.., { Kind: OutlineNodeKind.Part, Label.IsEmpty: true, Paragraphs: [var first] } before, { Paragraphs: [var second] }] && first.Folded == second.Folded)
        {
            before.Lines.AddRange(_nodes[^1].Lines);
            _nodes.RemoveAt(_nodes.Count - 1);
        }
    }

    private static bool IsTitlePiece(OutlineNode? node) =>
        node is { Kind: OutlineNodeKind.Paragraph, Tail.Count: 0, Paragraphs.Count: 1 } or { Kind: OutlineNodeKind.Part, Label.IsEmpty: false, Paragraphs.Count: 1 }
        && !node.EndsSentence && node.Paragraphs[0].Folded.Length is > 4 and < 40 && !node.Paragraphs[0].Folded.AsSpan().ContainsAny(',', '、')
        && !DocumentWords.HeadlineEnd().IsMatch(node.Paragraphs[0].Folded);

    private void AddNumbered(ClassifiedLine classified)
    {
        var (line, mark) = (classified.Line, classified.Mark!.Value);
        var node = new OutlineNode
        {
            Kind = mark.Style == NumberStyle.Part ? OutlineNodeKind.Part : OutlineNodeKind.Numbered,
            Mark = mark,
            Label = Passage.Of(line, mark.Start, mark.End),
        };
        AddTextWithFields(node, Passage.Of(line, mark.End, line.End), line, isSoft: false);
        node.Leaders = node is { Tail.Count: 0, Paragraphs.Count: 1, EndsSentence: false } ? LeaderHeading.Read(node.Paragraphs[0]) : null;
        _nodes.Add(node);
        SplitOffNext(line);
    }

    private void AddFields(ClassifiedLine classified)
    {
        var line = classified.Line;
        var inBracket = line.Folded[line.Start] is '(' or '[';
        if (inBracket && Current is { Tail.Count: 0, Paragraphs.Count: > 0, Kind: not OutlineNodeKind.Part } open && !EndsWithResponsibility(open))
        {
            // A bracket on a line of its own ends the text above like one on its last line.
            open.Paragraphs[^1] = open.Paragraphs[^1].Append(Passage.Of(line));
            open.Lines.Add(line.Number);
            return;
        }

        var end = inBracket && line.Content.TrimEnd("。;") is [.., ')' or ']'] inner ? line.Start + inner.Length - 1 : line.End;
        if (Current is null)
        {
            _nodes.Add(new OutlineNode { Kind = OutlineNodeKind.Paragraph });
        }

        var passage = Passage.Of(line, line.Start + (inBracket ? 1 : 0), end);
        Current!.Tail.AddRange(FieldReader.Read(passage, 0));
        Current.Lines.Add(line.Number);
        SplitOffNext(line);
    }

    // 责任单位:区商务局 2.新建公园3处。责任单位:区城管局: the next task stands on the same line.
    private void SplitOffNext(TextLine line)
    {
        while (Current is { Mark: { Style: NumberStyle.Arabic } last } node
            && node.Tail.FindIndex(tail => NextNumber(tail.Value.Folded, last.Value + 1) > 0) is >= 0 and var index)
        {
            var value = node.Tail[index].Value;
            var next = NextNumber(value.Folded, last.Value + 1);
            // A field's value ends before the stop in front of the next label; a text's does not.
            var start = value.Cut(next, value.Folded.Length).Spans[0].Start;
            var end = index + 1 < node.Tail.Count ? node.Tail[index + 1].Printed.Spans[0].Start : line.End;
            var rest = Passage.Of(line, start, end);
            var mark = NumberMarkParser.Parse(rest.Folded, 0)!.Value;
            _sequence.Accepts(mark, true, true);
            var split = new OutlineNode { Kind = OutlineNodeKind.Numbered, Mark = mark, Label = rest.Cut(mark.Start, mark.End) };
            AddTextWithFields(split, rest.Cut(mark.End, rest.Folded.Length), line, isSoft: false);
            split.Tail.AddRange(node.Tail.Skip(index + 1));
            node.Tail.RemoveRange(index + 1, node.Tail.Count - index - 1);
            node.Tail[index] = node.Tail[index] with { Value = value.Cut(0, next) };
            _nodes.Add(split);
        }
    }

    private static int NextNumber(string value, int expected)
    {
        for (var i = value.IndexOf(' '); i >= 0; i = value.IndexOf(' ', i + 1))
        {
            if (NumberMarkParser.Parse(value, i + 1) is { Style: NumberStyle.Arabic, RunsIntoFigure: false } mark && mark.Value == expected)
            {
                return i + 1;
            }
        }

        return -1;
    }

    private void AddText(int index, int start, int end)
    {
        var line = _lines[index].Line;
        var passage = Passage.Of(line);
        var isInside = IsInsideBracket(index, end);
        if (Current is not { } node || (_kind.IsProse && !isInside && !GoesOn(index, start)) || node.Lines.Count >= MaxBrokenLines)
        {
            AddNewParagraph(passage, line);
        }
        else if (node.Tail.Count > 0 && (isInside || IsTailOpen(node.Tail[^1], index, start)))
        {
            ContinueTail(node, passage, line);
        }
        else if (!isInside && (node.Tail.Count > 0 || node.IsRow || EndsWithResponsibility(node) || IsHeadingAbove(node, passage, index, start) || node is { Kind: OutlineNodeKind.Part, Paragraphs.Count: > 0 } || (node.Leaders is not null && !(passage.Folded[0] == '(' && GoesOn(index, start)))))
        {
            AddNewParagraph(passage, line);
        }
        else
        {
            AddTextWithFields(node, passage, line, isSoft: isInside || GoesOn(index, start));
        }
    }

    // 配合领导:卫鹤 / 鸣;责任部门:县教育局   配合领导:卫鹤鸣 责任部 / 门:县教育局
    private static void ContinueTail(OutlineNode node, Passage passage, TextLine line)
    {
        var before = node.Tail[^1].Value;
        var value = before.Append(passage);
        var from = Math.Max(0, before.Folded.Length - MaxLabel);
        var label = FieldReader.FirstLabel(value.Folded.AsSpan(from));
        var isNew = label > 0 || (label == 0 && from == before.Folded.Length);
        node.Tail[^1] = node.Tail[^1] with { Value = isNew ? FieldReader.WithoutSeparator(value.Cut(0, from + label)) : value };
        node.Tail.AddRange(isNew ? FieldReader.Read(value, from + label) : []);
        node.Lines.Add(line.Number);
    }

    // …达到80%。(市水利局牵头,各区负责) is complete: what follows is no more of it.
    private bool EndsWithResponsibility(OutlineNode node) =>
        node.Paragraphs is [.., var last] && (node.EndsSentence || TailBracket.Find(last.Folded) is not null) && ResponsibilityTail.Exists(last.Folded, _kind.HasBareForms);

    // 一、推进项目建设 with a paragraph below it is a heading; with the next words of its sentence it is not.
    private bool IsHeadingAbove(OutlineNode node, Passage passage, int index, int start) =>
        node is { Kind: OutlineNodeKind.Numbered, EndsSentence: false, Paragraphs.Count: 1 } && !GoesOn(index, start) && !(char.IsAsciiDigit(passage.Folded[0]) && BeforeFigure().IsMatch(node.Paragraphs[0].Folded))
        && (node.Mark!.Value.Style == NumberStyle.Chinese || ResponsibilityTail.Exists(passage.Folded, _kind.HasBareForms));

    private void AddNewParagraph(Passage passage, TextLine line)
    {
        var node = new OutlineNode { Kind = OutlineNodeKind.Paragraph };
        AddTextWithFields(node, passage, line, isSoft: false);
        _nodes.Add(node);
    }

    // 新建学校5所。责任单位:市教育局
    private static void AddTextWithFields(OutlineNode node, Passage passage, TextLine line, bool isSoft)
    {
        var isInBracket = isSoft && node.Paragraphs.Count > 0 && Brackets.IsOpenAtEnd(node.Paragraphs[^1].Folded);
        var label = isInBracket ? -1 : FieldReader.FirstLabel(passage.Folded);
        if (label >= 0)
        {
            node.Tail.AddRange(FieldReader.Read(passage, label));
            passage = passage.Cut(0, label);
        }

        if (isSoft && node.Paragraphs.Count > 0)
        {
            node.Paragraphs[^1] = node.Paragraphs[^1].Append(passage);
            node.Lines.Add(line.Number);
        }
        else
        {
            AddParagraph(node, passage, line);
        }
    }

    private static void AddParagraph(OutlineNode node, Passage passage, TextLine line)
    {
        if (!passage.IsEmpty)
        {
            node.Paragraphs.Add(passage);
        }

        node.Lines.Add(line.Number);
    }

    private bool IsHeadline(int index, int start) =>
        Current is null or { Kind: OutlineNodeKind.Part } || IsTitlePiece(Current)
        || (IsComplete(index, start) && (Current.Tail.Count == 0 || !IsTailOpen(Current.Tail[^1], index, start)));

    // Whether the line before can be the last of its item.
    private bool IsComplete(int index, int start)
    {
        var before = Before(index, start);
        return before is null || before.EndsSentence || before.Kind is LineKind.Field or LineKind.Attachment or LineKind.Headline
            || (before.Kind == LineKind.Numbered && !_wrap.IsFull(before.Line, _lines[index].Line))
            || (Current is { Tail.Count: > 0 } node && !IsTailOpen(node.Tail[^1], index, start))
            || (Current is { } last && EndsWithResponsibility(last))
            || (!_wrap.IsFull(before.Line, _lines[index].Line) && before.Line.Content[^1] is not (',' or '、'));
    }

    // Before 1.5G基站 a heading or the end of a sentence must stand; 征迁安置 / 1.2亿元 goes on.
    private bool IsBehindSentence(int index, int start) =>
        Before(index, start) is not { } before || before.EndsSentence || before.Kind is LineKind.Field or LineKind.Attachment or LineKind.Headline
        || (Current is { } node && EndsWithResponsibility(node))
        || (!_wrap.IsFull(before.Line, _lines[index].Line) && !before.Line.Content.ContainsAny(',', '。', ';') && !BeforeFigure().IsMatch(before.Line.Content)
            && before.Mark?.Style != _lines[index].Mark!.Value.Style);

    // (牵头领导:钱某某, / 牵头单位:市应急局): the bracket that is open here is closed a few lines below.
    private bool IsInsideBracket(int index, int end)
    {
        var last = Current is { Tail: [.., var field] } ? field.Value : Current is { Paragraphs: [.., var paragraph] } ? paragraph : Passage.Empty;
        if (!Brackets.IsOpenAtEnd(last.Folded))
        {
            return false;
        }

        var depth = 0;
        for (var i = index; i < end && i < index + MaxBrokenBracket && depth >= 0; i++)
        {
            depth = Brackets.DepthBehind(_lines[i].Line.Content, depth);
        }

        return depth < 0;
    }

    // A sentence broken before the label of a field: 由责任单位 / 责任单位要…
    private bool IsInsideSentence(int index, int start) =>
        !_lines[index].Label!.Value.HasColon && Before(index, start) is { } before && _wrap.IsFull(before.Line, _lines[index].Line) && !before.EndsSentence
        && Current is { Tail.Count: 0 };

    private bool GoesOn(int index, int start)
    {
        var before = Before(index, start);
        if (before is null || Current is { Kind: OutlineNodeKind.Part } || (Current is { Kind: OutlineNodeKind.Numbered, Tail.Count: > 0 }))
        {
            return false;
        }

        return _wrap.IsWrapped ? before.Line.Content[^1] is ',' or '、' || _wrap.IsFull(before.Line, _lines[index].Line) : !before.EndsSentence && IsMidSentence(before, index);
    }

    // A heading ends without a stop too: a short line with a sentence below it is one.
    private bool IsMidSentence(ClassifiedLine before, int index) =>
        before.Line.Content[^1] is ',' or '、' or '(' or '“' || _lines[index].Kind == LineKind.Numbered
        || (_kind.IsProse ? before.Line.Content.Contains('。') : before.Line.Content.Contains(',') || before.Line.Length > 30
            || !(_lines[index].EndsSentence || ResponsibilityTail.Exists(_lines[index].Line.Content, _kind.HasBareForms)));

    private bool IsTailOpen(TailField field, int index, int start)
    {
        var before = Before(index, start)!;
        return field.Value.IsEmpty || field.Value.Folded[^1] is '、' or ',' or ':' or '(' || (_wrap.IsFull(before.Line, _lines[index].Line) && field.Value.Folded[^1] != '。');
    }

    // 完成投资 / 1.2亿元
    [GeneratedRegex("(?:投资|增长|达|到|完成|突破|超过|新增|提高|下降|降低|面积|资金|总额|控制在|约|近|至|为|共|收入|产值|人口|长|里程|规模|不少于|不低于)$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeFigure();

    private ClassifiedLine? Before(int index, int start)
    {
        var i = index - 1;
        while (i >= start && _lines[i].Kind == LineKind.Furniture)
        {
            i--;
        }

        return i >= start ? _lines[i] : null;
    }
}
