using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>
/// Rows that were flattened to text: the row (<c>3 深化改革。 1.简化审批。</c>), its units on a label line, its schedule on the lines behind
/// that, then the next measure.
/// </summary>
internal sealed class FlattenedRowReader : RowReader
{
    private readonly FieldLabel _scheduleLabel;
    private readonly List<TailField> _fields = [];
    private readonly List<int> _cellLines = [];
    private Passage _label = Passage.Empty;
    private Passage _task = Passage.Empty;
    private Passage _measure = Passage.Empty;
    private string _lastTask = "";
    private int _lastNumber;
    private int _lastMeasure;

    /// <summary>Prepares for a table.</summary>
    public FlattenedRowReader(TableScope scope)
        : base(scope) =>
        _scheduleLabel = Columns.FirstOrDefault(column => column.Kind is FieldKind.Schedule or FieldKind.Deadline)?.Label ?? FieldLabel.Unnamed(FieldKind.Schedule);

    private bool HasMeasures => MeasureColumn >= 0;

    private bool IsOpen => _cellLines.Count is > 0 and < MaxRowLines;

    /// <inheritdoc/>
    public override int Read(int start, int end)
    {
        var i = start;
        for (; i < end && Scope.Lines[i].Kind is not (LineKind.Attachment or LineKind.Headline); i++)
        {
            var line = Scope.Lines[i];
            if (IsSkipped(line))
            {
                continue;
            }

            if (line.Kind == LineKind.TableHeader)
            {
                break;
            }

            if (NextRow(line.Line) is { } number)
            {
                i = ReadRow(i, number, end);
            }
            else
            {
                ReadCell(i);
            }
        }

        Close();
        return i;
    }

    // "3 深化改革。" or "3" alone; the number is the next one, or the same one again behind a page break.
    private RowNumber? NextRow(TextLine line) =>
        RowNumber.Read(line) is { } number && (number.Value == _lastNumber + 1 || (number.Value == _lastNumber && number.End < line.End)) ? number : null;

    private int ReadRow(int index, RowNumber number, int end)
    {
        Close();
        var line = Scope.Lines[index].Line;
        _label = Passage.Of(line, line.Start, number.End);
        _cellLines.Add(line.Number);
        var text = Passage.Of(line, number.End, line.End);
        if (text.IsEmpty && index + 1 < end)
        {
            text = Passage.Of(Scope.Lines[++index].Line);
            _cellLines.Add(text.FirstLine);
        }

        var split = MeasureStart(text.Folded, number.Value == _lastNumber ? _lastMeasure + 1 : 1);
        _task = split > 0 ? text.Cut(0, split) : text;
        var isRepeated = number.Value == _lastNumber && WithoutBlanks(_task.Folded) == _lastTask;
        (_lastNumber, _lastTask, _lastMeasure) = (number.Value, WithoutBlanks(_task.Folded), isRepeated ? _lastMeasure : 0);
        if (split > 0)
        {
            StartMeasure(text.Cut(split, text.Folded.Length));
        }

        return index;
    }

    // The measure starts at its number behind a blank; a row with one measure that has no number, at the first blank behind a stop.
    private int MeasureStart(ReadOnlySpan<char> text, int expected)
    {
        if (!HasMeasures)
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

    private void ReadCell(int index)
    {
        var classified = Scope.Lines[index];
        var line = Passage.Of(classified.Line);
        if (!IsOpen || (_fields.Count > 0 && IsHeading(classified)))
        {
            Close();
            AddAcross(line);
            return;
        }

        if (classified.Kind == LineKind.Field)
        {
            _fields.AddRange(FieldReader.Read(line, 0, Scope.Vocabulary));
        }
        else if (classified.Mark is { Style: NumberStyle.Arabic } mark && (mark.Value == _lastMeasure + 1 || (mark.Value == 1 && HasMeasures && _lastMeasure == 0)))
        {
            if (!_measure.IsEmpty || _fields.Count > 0)
            {
                Close();
            }

            StartMeasure(line);
        }
        else
        {
            AddToCell(line);
        }

        _cellLines.Add(classified.Line.Number);
    }

    private void StartMeasure(Passage text)
    {
        _measure = text;
        _lastMeasure = NumberMarkParser.Parse(text.Folded, 0)?.Value ?? 0;
    }

    // Behind the units stands the schedule; before them the text goes on.
    private void AddToCell(Passage passage)
    {
        if (_fields.Count == 0 && _measure.IsEmpty)
        {
            _task = _task.Append(passage);
        }
        else if (_fields.Count == 0)
        {
            _measure = _measure.Append(passage);
        }
        else if (_fields[^1] is var last && (last.Label.Kind is FieldKind.Schedule or FieldKind.Deadline || GoesOn(last, passage)))
        {
            _fields[^1] = last with { Value = last.Value.Append(passage) };
        }
        else
        {
            _fields.Add(new TailField(_scheduleLabel, Passage.Empty, passage));
        }
    }

    // 责任单位:…、市医疗 / 保障局, but not 责任单位:市产业专班 / 6月底前完成。
    private bool GoesOn(TailField field, Passage next) =>
        !DeadlineWords.StartsWithMarker(next.Folded) && CellText.GoesOn(field.Value, next, field.Label.Kind, Scope.Wrap);

    private void Close()
    {
        if (_cellLines.Count > 0)
        {
            var cells = Columns.Select((_, i) => i == NumberColumn ? _label : i == Scope.Header.IndexOf(FieldKind.Task) ? _task : i == MeasureColumn ? _measure : Passage.Empty);
            Add(new TableRow([.. cells], [.. _cellLines.Distinct()], false) { Fields = [.. _fields] });
        }

        (_label, _task, _measure) = (Passage.Empty, Passage.Empty, Passage.Empty);
        _fields.Clear();
        _cellLines.Clear();
    }

    private static string WithoutBlanks(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
