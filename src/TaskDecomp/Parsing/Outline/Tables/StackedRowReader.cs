using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>Rows of a cell a line, or of cells parted by blanks: a row starts at its number.</summary>
internal sealed class StackedRowReader : RowReader
{
    /// <summary>A longer sentence behind the last cell is none.</summary>
    private const int MaxCellBehind = 30;

    /// <summary>Half of a group's name is short.</summary>
    private const int MaxGroupPart = 4;

    private readonly List<Passage> _pieces = [];

    // What stands in the columns before the number is printed above it.
    private readonly List<Passage> _ahead = [];
    private readonly bool _isStacked;

    // 一 / 农业农村: the number of a group has a line of its own.
    private Passage _group = Passage.Empty;
    private int _expected = 1;
    private int _firstColumn;

    /// <summary>Prepares for a table.</summary>
    public StackedRowReader(TableScope scope)
        : base(scope) => (_isStacked, _firstColumn) = (scope.Header.Layout == TableLayout.Stacked, Math.Max(NumberColumn, 0));

    private bool IsComplete => _pieces.Count >= Math.Max(2, Columns.Count - Math.Max(NumberColumn, 0) - 2);

    // 建设住房 / 3800 / 套,竣工 / 2600: what is counted on lines of its own is no number of a row.
    private bool HoldsMoreThanText => !Scope.Header.HasUnits || _pieces.Exists(piece => CellText.IsUnits(piece.Folded) || DeadlineWords.IsDeadline(piece.Folded));

    private bool IsFull => _pieces.Count >= Columns.Count - Math.Max(NumberColumn, 0);

    /// <inheritdoc/>
    public override int Read(int start, int end)
    {
        var i = start;
        for (; i < end; i++)
        {
            var line = Scope.Lines[i];
            if (IsSkipped(line))
            {
                continue;
            }

            if (EndsTable(i, end))
            {
                break;
            }

            ReadLine(line);
        }

        Close(isLast: true);
        CloseGroup();
        return i;
    }

    private bool EndsTable(int index, int end)
    {
        var line = Scope.Lines[index];
        return line.Kind is LineKind.Attachment or LineKind.TableHeader
            || (line.Kind == LineKind.Headline && _pieces.Count != 1 && IsComplete && !IsHeading(line))
            || (IsComplete && (line.Line.Content.StartsWith("注:") || NotesOutline.IsRule(line.Line.Content.ToString())))
            || (IsFull && IsSentenceBehind(line) && !StartsMeasure(line) && !Scope.Lines.Skip(index + 1).Take(end - index - 1).Any(later => NumberOf(later.Line) == _expected));
    }

    // 各责任单位要按月报送进展情况。 behind the last cell, in which sentences do not stand
    private bool IsSentenceBehind(ClassifiedLine line) =>
        line is { EndsSentence: true, Line.Length: > MaxCellBehind } && Columns[^1].Kind is FieldKind.Deadline or <= FieldKind.AssistLeaders;

    private void ReadLine(ClassifiedLine line)
    {
        if (NumberOf(line.Line) is { } number && (number == _expected || number == 1 || (IsComplete && HoldsMoreThanText)))
        {
            Close(isLast: false);
            _pieces.AddRange(PiecesOf(line.Line));
            _expected = number + 1;
        }
        else if (_isStacked && NumberColumn == 0 && Columns.Count > 1 && (_pieces.Count == 0 || IsComplete) && GroupRow.IsGroupNumber(line.Line.Content.ToString()))
        {
            Close(isLast: true);
            CloseGroup();
            _group = Passage.Of(line.Line);
        }
        else if (!_group.IsEmpty)
        {
            Add(new TableRow([_group, Passage.Of(line.Line), .. Enumerable.Repeat(Passage.Empty, Columns.Count - 2)], [_group.FirstLine, line.Line.Number], false));
            _group = Passage.Empty;
        }
        else if (StartsMeasure(line) || (NumberColumn < 0 && IsFull))
        {
            Close(isLast: true);
            _firstColumn = NumberColumn < 0 ? 0 : MeasureColumn;
            _pieces.AddRange(PiecesOf(line.Line));
        }
        else if (_pieces.Count > 0 && _pieces[^1].Spans.Length < MaxRowLines && _pieces[^1].Folded[^1] is '、' or ',' && CellText.IsUnits(_pieces[^1].Folded))
        {
            _pieces[^1] = _pieces[^1].Append(Passage.Of(line.Line));
        }
        else if (_pieces.Count == 0 && _ahead.Count < NumberColumn && !IsHeading(line))
        {
            _ahead.Add(Passage.Of(line.Line));
        }
        else if (_pieces.Count == 0 && _ahead.Count == NumberColumn && EndsWithGroup(_ahead) && IsGroupPart(Passage.Of(line.Line)))
        {
            _ahead[^1] = _ahead[^1].Append(Passage.Of(line.Line));
        }
        else if ((_pieces.Count == 0 && (NumberColumn >= 0 || IsHeading(line))) || _pieces.Count >= MaxRowLines || (IsHeading(line) && IsComplete))
        {
            Close(isLast: true);
            AddAcross(Passage.Of(line.Line));
        }
        else
        {
            _pieces.AddRange(PiecesOf(line.Line));
        }
    }

    private void CloseGroup()
    {
        if (!_group.IsEmpty)
        {
            AddAcross(_group);
            _group = Passage.Empty;
        }
    }

    // The last row before a heading, or of the table, has nothing of the next row behind it.
    private void Close(bool isLast)
    {
        if (_pieces.Count == 0)
        {
            if (isLast)
            {
                _ahead.ForEach(AddAcross);
                _ahead.Clear();
            }

            return;
        }

        var next = isLast ? [] : TakeAhead();
        var across = TakeTrailingGroup();
        var columns = Columns.Skip(_firstColumn).ToList();
        var lines = _ahead.Concat(_pieces).SelectMany(piece => piece.Spans).Select(span => span.Line.Number).Distinct().ToList();
        var cells = CellAligner.Align(_pieces, columns, Scope.Wrap);
        if (_pieces.Count < columns.Count && !CellAligner.LacksOnlyRemarks(_pieces, columns, Scope.Wrap))
        {
            ReportMissing(_pieces[0].FirstLine, _pieces[0].Text, _pieces.Count, columns.Count);
        }
        else if (_pieces.Count == columns.Count && cells.Zip(columns).Any(cell => cell.First.IsEmpty && cell.Second.Kind != FieldKind.Extra))
        {
            // A cell on two lines hides that another one is missing.
            ReportMissing(_pieces[0].FirstLine, _pieces[0].Text, cells.Count(cell => !cell.IsEmpty), columns.Count);
        }

        var ahead = Enumerable.Repeat(Passage.Empty, _firstColumn).ToArray();
        for (var i = 0; i < _ahead.Count; i++)
        {
            ahead[NumberColumn - _ahead.Count + i] = _ahead[i];
        }

        Add(new TableRow([.. ahead, .. cells], lines, false));
        if (across is not null)
        {
            AddAcross(across);
        }

        _pieces.Clear();
        _ahead.Clear();
        _ahead.AddRange(next);
        _firstColumn = Math.Max(NumberColumn, 0);
    }

    // The cell of a column before the number (类别) stands behind the last cell of the row above: it is what looks least like this row's.
    private List<Passage> TakeAhead()
    {
        var (best, cost) = (0, int.MaxValue);
        var columns = Columns.Skip(_firstColumn).ToList();
        var most = NumberColumn + (EndsWithGroup(_pieces) && _pieces.Count > 2 && IsGroupPart(_pieces[^2]) ? 1 : 0);
        for (var count = 0; count <= most && _pieces.Count - count >= 2; count++)
        {
            var kept = _pieces.SkipLast(count).ToList();
            var ahead = _pieces.TakeLast(count).ToList();
            var own = CellAligner.CostOf(kept, columns, Scope.Wrap) + (count == 0 ? 0 : CellAligner.CostOf(ahead, [.. Columns.Take(NumberColumn).TakeLast(count)], Scope.Wrap));
            (best, cost) = own < cost ? (count, own) : (best, cost);
        }

        var taken = _pieces.TakeLast(best).ToList();
        _pieces.RemoveRange(_pieces.Count - best, best);
        return best > NumberColumn ? [.. taken.SkipLast(2), taken[^2].Append(taken[^1])] : taken;
    }

    // 产业 / 提质: a narrow column of groups breaks its cell.
    private bool EndsWithGroup(List<Passage> pieces) =>
        NumberColumn > 0 && Columns[NumberColumn - 1].Kind == FieldKind.Group && IsGroupPart(pieces[^1]);

    private static bool IsGroupPart(Passage piece) => piece.Folded.Length <= MaxGroupPart && piece.Folded.All(char.IsLetter);

    // (2)举办购物节30场。 behind the cells of the first measure: the row's number and task hold for it too.
    private bool StartsMeasure(ClassifiedLine line) =>
        MeasureColumn > 0 && line.Mark is { Value: > 1 } mark && _pieces.Count > 1 && IsMeasureComplete
        && _pieces.Exists(piece => NumberMarkParser.Parse(piece.Folded, 0) is { } before && before.Style == mark.Style && before.Value == mark.Value - 1);

    // Behind its text stand cells that are no measures.
    private bool IsMeasureComplete => NumberMarkParser.Parse(_pieces[^1].Folded, 0) is null && (IsComplete || _pieces.Count > Columns.Count - MeasureColumn - 2);

    // A title without a number that runs across the table stands behind the last cell of the row above.
    private Passage? TakeTrailingGroup()
    {
        var last = _pieces[^1];
        var isExtra = _isStacked && _pieces.Count == Columns.Count - _firstColumn + 1 && Columns[^1].Kind is not (FieldKind.Extra or FieldKind.Task or FieldKind.Measure);
        if (!isExtra || last.Folded.Length > 20 || Sentences.EndsSentence(last.Folded) || UnitWords.IsUnitLike(last.Folded) || DeadlineWords.IsDeadline(last.Folded) || _pieces[^2].Folded[^1] is '、' or ',')
        {
            return null;
        }

        _pieces.RemoveAt(_pieces.Count - 1);
        return last;
    }

    private List<Passage> PiecesOf(TextLine line) =>
        _isStacked ? [Passage.Of(line)] : BlankParts.Of(line, line.Start, line.End);

    // A number alone, or in front of blanks where cells are parted by these.
    private int? NumberOf(TextLine line) =>
        NumberColumn >= 0 && RowNumber.Read(line) is { } number && (number.End == line.End || !_isStacked) ? number.Value : null;
}
