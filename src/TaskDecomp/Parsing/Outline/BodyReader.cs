using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Outline.Frame;
using TaskDecomp.Parsing.Outline.Tables;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline;

/// <summary>Second pass, first half: puts the lines between front and back together to items, each with its text and its labelled fields.</summary>
internal sealed class BodyReader
{
    /// <summary>No label is longer, letter-spaced.</summary>
    private const int MaxLabel = 24;

    /// <summary>No item is broken over more lines: what goes on is text of its own.</summary>
    private const int MaxBrokenLines = 200;

    private readonly IReadOnlyList<ClassifiedLine> _lines;
    private readonly WrapWidth _wrap;
    private readonly LineFlow _flow;
    private readonly LineLedger _ledger;
    private readonly DocumentForm _kind;
    private readonly NoticeVocabulary _vocabulary;
    private readonly List<OutlineNode> _nodes = [];
    private readonly SequenceGuard _sequence = new();
    private bool _isBehindSignature;
    private bool _isBelowLeaders;
    private OtherLabels _otherLabels = OtherLabels.None;

    /// <summary>Reads the body of a document.</summary>
    /// <param name="lines">The printed lines.</param>
    /// <param name="wrap">Whether they were broken at a fixed width.</param>
    /// <param name="ledger">Where lines that belong to no item are claimed.</param>
    /// <param name="kind">Whether a paragraph is an item of its own, and how responsibility is printed.</param>
    /// <param name="vocabulary">The labels and words to look for.</param>
    public BodyReader(IReadOnlyList<ClassifiedLine> lines, WrapWidth wrap, LineLedger ledger, DocumentForm kind, NoticeVocabulary vocabulary) =>
        (_lines, _wrap, _flow, _ledger, _kind, _vocabulary) = (lines, wrap, new LineFlow(lines, wrap, kind, vocabulary), ledger, kind, vocabulary);

    private OutlineNode? Current => _nodes.Count > 0 ? _nodes[^1] : null;

    /// <summary>The items in reading order, not nested yet.</summary>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public List<OutlineNode> Read(DocumentFrame frame, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var end = frame.BodyEnd;
        _otherLabels = OtherLabels.Find(_lines, frame.BodyStart, end);
        var signatures = frame.InnerSignatures.ToDictionary(signature => signature.First);
        var starts = new List<int>();
        for (var i = frame.BodyStart; i < end; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var line = _lines[i];
            if (signatures.TryGetValue(i, out var signature))
            {
                // Any but the first is in no field: a result has the signature of one notice.
                (i, _isBehindSignature) = (signature.Last, true);
                starts.Add(_nodes.Count);
                continue;
            }

            _isBehindSignature &= line.Kind is not (LineKind.Headline or LineKind.Attachment or LineKind.Numbered or LineKind.Field or LineKind.TableHeader or LineKind.TableRow);
            switch (line.Kind)
            {
                case LineKind.Furniture:
                    _ledger.Claim(line.Line.Number, LineClass.Boilerplate, LedgerRule.Furniture);
                    break;
                case LineKind.PublicationRemark or LineKind.Imprint:
                    _ledger.Claim(line.Line.Number, LineClass.Metadata, line.Kind == LineKind.Imprint ? LedgerRule.Imprint : LedgerRule.PublicationRemark);
                    break;
                case LineKind.TableHeader or LineKind.TableRow:
                    i = ReadTable(i, end, diagnostics) - 1;
                    break;
                case LineKind.Attachment:
                    AddAttachment(line.Line);
                    break;
                case LineKind.Headline when IsHeadline(i):
                    AddHeadline(i);
                    break;
                case LineKind.Numbered when NotesOutline.GoesOn(Current, line.Mark!.Value):
                    AddNote(line);
                    break;
                case LineKind.Numbered when !_flow.IsInsideBracket(Current, i, end, _sequence) && _sequence.Accepts(line.Mark!.Value, _flow.IsComplete(Current, i), _flow.IsBehindSentence(Current, i)):
                    AddNumbered(line);
                    break;
                case LineKind.Field when !_flow.IsInsideSentence(Current, i) && !_flow.IsInsideBracket(Current, i, end, _sequence):
                    AddFields(line);
                    break;
                default:
                    AddText(i, end);
                    break;
            }
        }

        starts.Where(index => index < _nodes.Count).ToList().ForEach(index => _nodes[index].StartsNotice = true);
        return _nodes;
    }

    private int ReadTable(int index, int end, DiagnosticBag diagnostics)
    {
        if (_lines[index].Header is { } header)
        {
            return TableReader.Read(new TableScope(_lines, header, _wrap, _ledger, diagnostics, _vocabulary), index, end, _nodes);
        }

        _ledger.Claim(_lines[index].Line.Number, LineClass.Heading, LedgerRule.TableHeader);
        return index + 1;
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
        node.AddParagraph(Passage.Of(line, match.Index + match.Length, line.End), line);
        _nodes.Add(node);
        _isBelowLeaders = false;
        _sequence.Restart();
    }

    private void AddHeadline(int index)
    {
        var line = _lines[index].Line;
        var title = Passage.Of(line);
        if (Current is { Kind: OutlineNodeKind.Part, Paragraphs.Count: 0 } part)
        {
            part.AddParagraph(title, line);
        }
        else if (Current is { Kind: OutlineNodeKind.Part } same && same.Paragraphs[^1].Folded == title.Folded)
        {
            same.Lines.Add(line.Number);
        }
        else if (IsTitlePiece(Current) || (Current is { Kind: OutlineNodeKind.Part, Paragraphs.Count: 1 } above && IsDirectlyBelow(index, above)))
        {
            // 云溪市2024年政府工作报告 / 重点工作责任分解
            Current!.Kind = OutlineNodeKind.Part;
            Current.Paragraphs[^1] = Once(Current.Paragraphs[^1].Append(title));
            Current.Lines.Add(line.Number);
            DropRepeatedHeadline();
        }
        else
        {
            var node = new OutlineNode { Kind = OutlineNodeKind.Part };
            node.AddParagraph(title, line);
            _nodes.Add(node);
        }

        _isBelowLeaders = false;
        _sequence.Restart();
    }

    private bool IsDirectlyBelow(int index, OutlineNode above) => index > 0 && _lines[index - 1].Line.Number == above.Lines[^1];

    // The page prints the title in one line, and once more in several.
    private static Passage Once(Passage title)
    {
        var half = title.Folded.Length / 2;
        return title.Folded.AsSpan(half).SequenceEqual(title.Folded.AsSpan(0, half)) ? title.Cut(0, half) : title;
    }

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
        var text = Passage.Of(line, mark.End, line.End);
        if (mark.Style < NumberStyle.Arabic && LeaderHeading.OfLabels(text, _vocabulary) is { } named)
        {
            // 一、牵头领导:钱某某
            node.AddParagraph(text, line);
            node.Leaders = named;
        }
        else
        {
            AddTextWithFields(node, text, line, isSoft: false);
            node.Leaders = node is { Tail.Count: 0, Paragraphs.Count: 1, EndsSentence: false } ? LeaderHeading.Read(node.Paragraphs[0], _vocabulary) : null;
        }

        _nodes.Add(node);
        _isBelowLeaders = node.Leaders is not null;
        SplitOffNext();
    }

    // 注:1.任务完成情况纳入考核。 / 2.列第一位的为牵头单位。
    private void AddNote(ClassifiedLine classified)
    {
        var (line, mark) = (classified.Line, classified.Mark!.Value);
        var node = new OutlineNode { Kind = OutlineNodeKind.Intro, Mark = mark, Label = Passage.Of(line, mark.Start, mark.End) };
        node.AddParagraph(Passage.Of(line, mark.End, line.End), line);
        _nodes.Add(node);
    }

    private void AddFields(ClassifiedLine classified)
    {
        var line = classified.Line;
        var inBracket = line.Folded[line.Start] is '(' or '[' && classified.Label!.Value.From > line.Start;
        if (inBracket && Current is { Tail.Count: 0, Paragraphs.Count: > 0, Kind: not OutlineNodeKind.Part } open && !_flow.EndsWithResponsibility(open))
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
        var fields = FieldReader.Read(passage, 0, _vocabulary);
        if (Current is { Kind: OutlineNodeKind.Part, Paragraphs.Count: > 0 } part && !fields.Exists(field => LeaderHeading.CanHold([field], _vocabulary)))
        {
            // 2024年重点工作清单 / 完成时限:年底前
            part.AddParagraph(Passage.Of(line), line);
            return;
        }

        Current!.Tail.AddRange(fields);
        Current.Lines.Add(line.Number);
        SplitOffNext();
    }

    // 责任单位:区商务局 2.新建公园3处。责任单位:区城管局: the next task stands on the same line.
    private void SplitOffNext()
    {
        while (Current is { Mark: { Style: NumberStyle.Arabic } last } node
            && node.Tail.FindIndex(tail => JointTasks.NextNumber(tail.Value.Folded, last.Value + 1) > 0) is >= 0 and var index)
        {
            var value = node.Tail[index].Value;
            var next = JointTasks.NextNumber(value.Folded, last.Value + 1);
            // A field's value ends before the stop in front of the next label; a text's does not.
            if (value.Cut(next, value.Folded.Length).Spans is not [{ Line: var line } start])
            {
                return;
            }

            var end = node.Tail.ElementAtOrDefault(index + 1)?.Printed.Spans[0] is { } behind && behind.Line == line ? behind.Start : line.End;
            var rest = Passage.Of(line, start.Start, end);
            if (NumberMarkParser.Parse(rest.Folded, 0) is not { } mark)
            {
                return;
            }

            _sequence.Accepts(mark, true, true);
            var split = new OutlineNode { Kind = OutlineNodeKind.Numbered, Mark = mark, Label = rest.Cut(mark.Start, mark.End) };
            AddTextWithFields(split, rest.Cut(mark.End, rest.Folded.Length), line, isSoft: false);
            split.Tail.AddRange(node.Tail.Skip(index + 1));
            node.Tail.RemoveRange(index + 1, node.Tail.Count - index - 1);
            node.Tail[index] = node.Tail[index] with { Value = value.Cut(0, next) };
            split.Lines.AddRange(node.Lines.Where(number => number > line.Number));
            node.Lines.RemoveAll(number => number > line.Number);
            _nodes.Add(split);
        }
    }

    private void AddText(int index, int end)
    {
        var line = _lines[index].Line;
        var passage = Passage.Of(line);
        var isInside = _flow.IsInsideBracket(Current, index, end, _sequence);
        if (Current is not { } node || _isBehindSignature || (_kind.IsProse && !isInside && !_flow.GoesOn(Current, index)) || node.Lines.Count >= MaxBrokenLines)
        {
            AddNewParagraph(passage, line);
        }
        else if (node.Tail.Count > 0 && (isInside || _flow.IsTailOpen(node.Tail[^1], node, index)))
        {
            ContinueTail(node, passage, line, index);
        }
        else if (!isInside && node is { Tail.Count: > 0, IsRow: false, Paragraphs.Count: > 0 } && _flow.IsBracketOfUnits(node, passage))
        {
            // 1.修桥两座。 / 完成时限:6月底 / (县交通局牵头)
            node.Paragraphs[^1] = node.Paragraphs[^1].Append(passage);
            node.Lines.Add(line.Number);
        }
        else if (node is { Tail.Count: > 0, IsRow: false } && _otherLabels.Read(line, node.Kind == OutlineNodeKind.Numbered) is { } field)
        {
            node.Tail.Add(field);
            node.Lines.Add(line.Number);
        }
        else if (!isInside && (node.Tail.Count > 0 || node.IsRow || (_isBelowLeaders && _flow.IsNextUnnumbered(node, passage, index)) || _flow.EndsWithResponsibility(node) || _flow.IsHeadingAbove(node, passage, index) || _flow.IsOfficeAboveList(passage, index) || node is { Kind: OutlineNodeKind.Part, Paragraphs.Count: > 0 } || (node.Leaders is not null && !_flow.IsBrokenHeading(node, passage, index))))
        {
            AddNewParagraph(passage, line);
        }
        else
        {
            AddTextWithFields(node, passage, line, isSoft: isInside || (!_flow.IsLeadSentence(passage, index) && _flow.GoesOn(node, index)));
        }
    }

    // 配合领导:卫鹤 / 鸣;责任部门:县教育局   配合领导:卫鹤鸣 责任部 / 门:县教育局
    private void ContinueTail(OutlineNode node, Passage passage, TextLine line, int index)
    {
        var before = node.Tail[^1].Value;
        var isNext = !before.IsEmpty && !_wrap.IsFull(_lines[index - 1].Line, line) && !_flow.IsBrokenName(node.Tail[^1], index) && (_flow.IsListAlone(node.Tail[^1], index) || _flow.IsNextStage(node.Tail[^1], index));
        var value = before.Append(passage, newParagraph: isNext);
        var from = Math.Max(0, before.Folded.Length - MaxLabel);
        var label = FieldReader.FirstLabel(value.Folded.AsSpan(from), _vocabulary);
        var isNew = label > 0 || (label == 0 && from == before.Folded.Length);
        node.Tail[^1] = node.Tail[^1] with { Value = isNew ? FieldReader.WithoutSeparator(value.Cut(0, from + label)) : value };
        node.Tail.AddRange(isNew ? FieldReader.Read(value, from + label, _vocabulary) : []);
        node.Lines.Add(line.Number);
    }

    private void AddNewParagraph(Passage passage, TextLine line)
    {
        var node = new OutlineNode { Kind = OutlineNodeKind.Paragraph };
        AddTextWithFields(node, passage, line, isSoft: false);
        _nodes.Add(node);
    }

    // 新建学校5所。责任单位:市教育局
    private void AddTextWithFields(OutlineNode node, Passage passage, TextLine line, bool isSoft)
    {
        if (isSoft && CutAtBrokenLabel(node, passage) is { } cut)
        {
            node.Tail.AddRange(FieldReader.Read(cut, 0, _vocabulary));
            node.Lines.Add(line.Number);
            return;
        }

        var isInBracket = isSoft && node.Paragraphs.Count > 0 && Brackets.IsOpenAtEnd(node.Paragraphs[^1].Folded);
        var label = isInBracket || NotesOutline.IsRule(passage.Folded) ? -1 : FieldReader.FirstLabel(passage.Folded, _vocabulary);
        if (label >= 0)
        {
            node.Tail.AddRange(FieldReader.Read(passage, label, _vocabulary));
            passage = passage.Cut(0, label);
        }

        if (isSoft && node.Paragraphs.Count > 0)
        {
            node.Paragraphs[^1] = node.Paragraphs[^1].Append(passage);
            node.Lines.Add(line.Number);
        }
        else
        {
            node.AddParagraph(passage, line);
        }
    }

    // 新建学校5所。责任 / 单位:市教育局
    private Passage? CutAtBrokenLabel(OutlineNode node, Passage passage)
    {
        if (node.Paragraphs is not [.., var before] || Brackets.IsOpenAtEnd(before.Folded))
        {
            return null;
        }

        var (from, whole) = (Math.Max(0, before.Folded.Length - MaxLabel), before.Append(passage));
        var label = FieldReader.FirstLabel(whole.Folded.AsSpan(from), _vocabulary);
        if (label < 0 || from + label >= before.Folded.Length)
        {
            return null;
        }

        node.Paragraphs.RemoveAt(node.Paragraphs.Count - 1);
        if (from + label > 0)
        {
            node.Paragraphs.Add(before.Cut(0, from + label));
        }

        return whole.Cut(from + label, whole.Folded.Length);
    }

    private bool IsHeadline(int index) =>
        Current is null or { Kind: OutlineNodeKind.Part } || IsTitlePiece(Current)
        || (_flow.IsComplete(Current, index) && (Current.Tail.Count == 0 || !_flow.IsTailOpen(Current.Tail[^1], Current, index)));
}
