using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>
/// Reads a table of tasks, measures and schedules that was flattened to text: the row (<c>3 深化改革。 1.简化审批。</c>), its units on a
/// label line, its schedule on the lines behind that, then the next measure.
/// </summary>
internal sealed class FlattenedTableReader
{
    /// <summary>No cell takes more lines: what goes on is text of its own.</summary>
    private const int MaxCellLines = 200;

    private readonly IReadOnlyList<ClassifiedLine> _lines;
    private readonly WrapWidth _wrap;
    private readonly DiagnosticBag _diagnostics;
    private readonly NoticeVocabulary _vocabulary;
    private readonly FieldLabel _scheduleLabel;
    private readonly bool _hasMeasures;
    private OutlineNode? _row;
    private OutlineNode? _cell;

    /// <summary>Prepares for a table.</summary>
    /// <param name="lines">The printed lines.</param>
    /// <param name="wrap">Whether they were broken at a fixed width.</param>
    /// <param name="diagnostics">Where rows printed twice are reported.</param>
    /// <param name="header">The table's header.</param>
    /// <param name="vocabulary">The labels to look for.</param>
    public FlattenedTableReader(IReadOnlyList<ClassifiedLine> lines, WrapWidth wrap, DiagnosticBag diagnostics, TableHeader header, NoticeVocabulary vocabulary)
    {
        (_lines, _wrap, _diagnostics, _vocabulary) = (lines, wrap, diagnostics, vocabulary);
        _hasMeasures = header.Has(FieldKind.Measure);
        _scheduleLabel = header.Columns.FirstOrDefault(column => column.Kind is FieldKind.Schedule or FieldKind.Deadline)?.Label
            ?? vocabulary.Labels.First(FieldKind.Schedule);
    }

    /// <summary>Reads rows up to a headline, an attachment or the end.</summary>
    /// <param name="start">Index of the first line behind the header.</param>
    /// <param name="end">Index behind the last line.</param>
    /// <param name="nodes">Where rows are added.</param>
    /// <param name="ledger">Where repeated headers are claimed.</param>
    /// <returns>The index behind the table.</returns>
    public int Read(int start, int end, List<OutlineNode> nodes, LineLedger ledger)
    {
        var i = start;
        for (; i < end && _lines[i].Kind is not (LineKind.Attachment or LineKind.Headline); i++)
        {
            var line = _lines[i];
            if (line.Kind == LineKind.TableHeader)
            {
                ledger.Claim(line.Line.Number, LineClass.Heading);
            }
            else if (line.Kind == LineKind.Furniture)
            {
                ledger.Claim(line.Line.Number, LineClass.Boilerplate);
            }
            else if (NextRow(line.Line) is { } number)
            {
                i = ReadRow(i, number, end, nodes);
            }
            else
            {
                ReadCell(i, nodes);
            }
        }

        return i;
    }

    // "3 深化改革。" or "3" alone; the number is the next one, or the same one again behind a page break.
    private RowNumber? NextRow(TextLine line)
    {
        var last = _row?.Value ?? 0;
        return RowNumber.Read(line) is { } number && (number.Value == last + 1 || (number.Value == last && number.End < line.End)) ? number : null;
    }

    private int ReadRow(int index, RowNumber number, int end, List<OutlineNode> nodes)
    {
        var line = _lines[index].Line;
        var label = Passage.Of(line, line.Start, number.End);
        var text = Passage.Of(line, number.End, line.End);
        var numberLine = line.Number;
        if (text.IsEmpty && index + 1 < end)
        {
            text = Passage.Of(_lines[++index].Line);
        }

        var isRepeated = _row?.Value == number.Value;
        var split = MeasureStart(text.Folded, isRepeated ? LastMeasureNumber() + 1 : 1);
        var task = split > 0 ? text.Cut(0, split) : text;
        if (isRepeated && WithoutBlanks(task.Folded) == WithoutBlanks(_row!.Paragraphs[0].Folded))
        {
            _diagnostics.Report(DiagnosticCatalog.RowRepeated, numberLine, label.Text);
        }
        else
        {
            _row = new OutlineNode { Kind = OutlineNodeKind.Task, Value = number.Value, Label = label, IsRow = true };
            _row.Paragraphs.Add(task);
            nodes.Add(_row);
        }

        _row.Lines.Add(numberLine);
        _row.Lines.Add(text.FirstLine);
        _cell = _row;
        if (split > 0)
        {
            AddMeasure(text.Cut(split, text.Folded.Length));
            _cell.Lines.Add(text.FirstLine);
        }

        return index;
    }

    // The measure starts at its number behind a blank; a row with one measure that has no number, at the first blank behind a stop.
    private int MeasureStart(ReadOnlySpan<char> text, int expected)
    {
        if (!_hasMeasures)
        {
            return -1;
        }

        var unnumbered = -1;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i - 1] != ' ' || text[i] == ' ')
            {
                continue;
            }

            if (NumberMarkParser.Parse(text, i) is { Style: NumberStyle.Arabic } mark && mark.Value == expected)
            {
                return i;
            }

            unnumbered = unnumbered < 0 && Sentences.EndsSentence(text[..i]) ? i : unnumbered;
        }

        return unnumbered;
    }

    private void ReadCell(int index, List<OutlineNode> nodes)
    {
        var classified = _lines[index];
        var line = classified.Line;
        if (_row is null || _cell is null || _cell.Lines.Count >= MaxCellLines)
        {
            nodes.Add(Paragraph(line));
        }
        else if (classified.Kind == LineKind.Field)
        {
            _cell.Tail.AddRange(FieldReader.Read(Passage.Of(line), 0, _vocabulary));
            _cell.Lines.Add(line.Number);
        }
        else if (classified.Mark is { Style: NumberStyle.Arabic } mark && (mark.Value == LastMeasureNumber() + 1 || (mark.Value == 1 && _hasMeasures && _row.Children.Count == 0)))
        {
            AddMeasure(Passage.Of(line));
            _cell.Lines.Add(line.Number);
        }
        else
        {
            AddToCell(Passage.Of(line), index);
            _cell.Lines.Add(line.Number);
        }
    }

    // Behind the units stands the schedule; before them the text goes on.
    private void AddToCell(Passage passage, int index)
    {
        var last = _cell!.Tail.Count > 0 ? _cell.Tail[^1] : null;
        if (last is null)
        {
            _cell.Paragraphs[^1] = _cell.Paragraphs[^1].Append(passage);
        }
        else if (last.Label.Kind is FieldKind.Schedule or FieldKind.Deadline || last.Value.IsEmpty || last.Value.Folded[^1] == '、' || _wrap.IsFull(_lines[index - 1].Line, _lines[index].Line))
        {
            _cell.Tail[^1] = last with { Value = last.Value.Append(passage) };
        }
        else
        {
            _cell.Tail.Add(new TailField(_scheduleLabel, Passage.Empty, passage));
        }
    }

    private void AddMeasure(Passage text)
    {
        var mark = NumberMarkParser.Parse(text.Folded, 0) is { Style: NumberStyle.Arabic } found ? found : (NumberMark?)null;
        _cell = new OutlineNode
        {
            Kind = OutlineNodeKind.Measure,
            Mark = mark,
            Label = mark is null ? Passage.Empty : text.Cut(0, mark.Value.End),
            IsRow = true,
        };
        _cell.Paragraphs.Add(text.Cut(mark?.End ?? 0, text.Folded.Length));
        _row!.Children.Add(_cell);
    }

    private int LastMeasureNumber() => _row is { Children.Count: > 0 } ? _row.Children[^1].Number ?? 0 : 0;

    private static OutlineNode Paragraph(TextLine line)
    {
        var node = new OutlineNode { Kind = OutlineNodeKind.Paragraph };
        node.Paragraphs.Add(Passage.Of(line));
        node.Lines.Add(line.Number);
        return node;
    }

    private static string WithoutBlanks(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
