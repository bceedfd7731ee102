using TaskDecomp.Diagnostics;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>Turns the rows of a table into tasks, measures and headings by the labels of its columns.</summary>
/// <param name="scope">The table.</param>
internal sealed class TableExtractor(TableScope scope)
{
    private readonly List<OutlineNode> _nodes = [];
    private readonly RowFields _fields = new(scope);
    private IReadOnlyList<TableColumn> _columns = scope.Header.Columns;
    private ColumnSpans _spans = new([], []);
    private OutlineNode? _row;

    /// <summary>The nodes of the rows, in reading order.</summary>
    public List<OutlineNode> Extract(IReadOnlyList<TableRow> rows)
    {
        _columns = ColumnSpans.WithGroups(_columns, rows);
        _spans = new ColumnSpans(_columns, rows);
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].IsAcross)
            {
                AddAcross(rows[i]);
                _spans.Clear();
            }
            else if (GroupRow.Find(rows[i], scope.Header.Columns, rows) is var (label, title))
            {
                AddGroup(title, rows[i].Lines, column: null, label);
                _spans.Clear();
            }
            else if (IsTotal(rows[i]))
            {
                AddNote(Passage.Of(rows[i].Cells.SelectMany(cell => cell.Spans)), rows[i].Lines, isRow: true);
                _row = null;
            }
            else
            {
                AddRow(rows[i], _spans.IsSharedName(i));
            }
        }

        return _nodes;
    }

    private void AddRow(TableRow row, bool isSharedName)
    {
        var cells = _spans.Read(row);
        var isAlone = _spans.NewGroups.Count == 1 && row.Cells.Count(cell => !cell.IsEmpty) == 1;
        if (_spans.NewGroups.Count == 1 && !isAlone && cells.Count(cell => !cell.IsEmpty) == 1)
        {
            // 民生类 with nothing but cells behind the last column
            AddGroup(cells[_spans.NewGroups[0]], row.Lines, _spans.NewGroups[0]);
            AddNote(Passage.Of(row.Cells.Skip(_columns.Count).SelectMany(cell => cell.Spans)), row.Lines);
            return;
        }

        _spans.NewGroups.ForEach(column => AddGroup(cells[column], isAlone ? row.Lines : [], column));
        if (isAlone)
        {
            // | | 民生类 | above the rows of this group
            return;
        }

        var measure = Column(cells, FieldKind.Measure);
        var task = Column(cells, FieldKind.Task);
        if (isSharedName)
        {
            // 幼儿园建设 spans rows, each of which has a content of its own.
            (task, measure) = (task[..^1], task[^1..]);
        }

        if (_row is not null && (task.Count + measure.Count == 0 || GoesOn(row, cells, task, measure)))
        {
            GoOn(row, cells, isBroken: row.IsBehindBreak || row.FromAbove.Count == 0);
            return;
        }

        var number = Column(cells, FieldKind.Number);
        if (task.Count + measure.Count == 0 && cells.Count(cell => !cell.IsEmpty) == 1)
        {
            // A number without a task, as forms print it.
            AddNote(Passage.Of(cells.Concat(row.Cells.Skip(_columns.Count)).SelectMany(cell => cell.Spans)), row.Lines);
            return;
        }

        var isCopy = IsCopy(number, task);
        if (isCopy)
        {
            scope.Diagnostics.Report(DiagnosticCatalog.RowRepeated, number[0].ToRange(), _row!.Label.Text);
        }

        if (isCopy && measure.Count == 0)
        {
            GoOn(row, cells, isBroken: true);
            return;
        }

        var goesOn = isCopy || (_row is not null && measure.Count > 0 && task.Count == 0);
        if (!goesOn)
        {
            StartTask(number, task);
        }

        _row!.Lines.AddRange(row.Lines);
        AddFields(row, cells, measure, goesOn);
    }

    // The units of a row are its measure's; those of a row with several measures in one cell are the task's.
    private void AddFields(TableRow row, Passage[] cells, List<Passage> measure, bool goesOn)
    {
        var measures = MeasureCell.Split(measure).Select(text => MeasureCell.ToNode(text, row)).ToList();
        _row!.Children.AddRange(measures);
        var fields = _fields.Read(cells, _columns, _spans);
        fields.InsertRange(0, row.Fields);
        fields.AddRange(BeyondHeader(row));
        if (measures.Count <= 1)
        {
            (measures.Count == 1 ? measures[0] : _row).Tail.AddRange(fields);
            return;
        }

        foreach (var field in fields)
        {
            if (MeasureCell.ValuesOf(field, measures) is { } values)
            {
                measures.Zip(values).ToList().ForEach(pair => pair.First.Tail.Add(field with { Value = pair.Second }));
            }
            else if (goesOn)
            {
                measures.ForEach(node => node.Tail.Add(field));
            }
            else
            {
                _row.Tail.Add(field);
            }
        }
    }

    // A cell behind the last column has no label; what it says is kept all the same.
    private List<TailField> BeyondHeader(TableRow row)
    {
        List<Passage> cells = [.. row.Cells.Skip(_columns.Count).Where(cell => !cell.IsEmpty)];
        if (cells.Count > 0)
        {
            scope.Diagnostics.Report(DiagnosticCatalog.RowCellsSurplus, cells[0].ToRange(), _row!.Label.Text, cells.Count);
        }

        return cells.ConvertAll(cell => new TailField(FieldLabel.Unnamed(FieldKind.Extra), Passage.Empty, cell));
    }

    // 3 | 完成老旧小区改造…: the row of the page before, printed again
    private bool IsCopy(List<Passage> number, List<Passage> task) =>
        _row is not null && number.Count > 0 && task.Count > 0 && number[0].Folded == _row.Label.Folded
        && _row.Paragraphs.Count > 0 && Compact(task[0]) == Compact(_row.Paragraphs[0]);

    // A row without the number that rows have: behind a page break the sentence of the row above goes on, or there is nothing but text.
    private bool GoesOn(TableRow row, Passage[] cells, List<Passage> task, List<Passage> measure)
    {
        var number = scope.Header.IndexOf(FieldKind.Number);
        if (number < 0 || !cells[number].IsEmpty || row.IsFromAbove(number) || _row!.Label.IsEmpty || (task.Count > 0 && NumberMarkParser.Parse(task[0].Folded, 0) is not null))
        {
            return false;
        }

        if (task.Count == 0)
        {
            return row.IsBehindBreak && _row.Children is [.., { Paragraphs: [.., var above] }] && NumberMarkParser.Parse(measure[0].Folded, 0) is null
                && !Sentences.EndsSentence(above.Folded);
        }

        var isOpen = !_row.EndsSentence;
        var hasMore = cells.Where((cell, i) => !cell.IsEmpty && _columns[i].Kind is not (FieldKind.Task or FieldKind.Measure or FieldKind.Group)).Any();
        return row.IsBehindBreak ? isOpen || !hasMore : isOpen && !hasMore;
    }

    // What stands in a row that goes on belongs to the cells above it.
    private void GoOn(TableRow row, Passage[] cells, bool isBroken)
    {
        var holder = _row!.Children.Count > 0 ? _row.Children[^1] : _row;
        for (var i = 0; i < cells.Length; i++)
        {
            var node = _columns[i].Kind == FieldKind.Task ? _row : holder;
            if (_columns[i].Kind is not (FieldKind.Task or FieldKind.Measure) || cells[i].IsEmpty)
            {
                continue;
            }

            if (node.Paragraphs.Count == 0)
            {
                node.Paragraphs.Add(cells[i]);
            }
            else if (!node.Paragraphs.Exists(paragraph => Compact(paragraph) == Compact(cells[i])))
            {
                node.Paragraphs[^1] = CellText.Join(node.Paragraphs[^1], cells[i], _columns[i].Kind, scope.Wrap);
            }
        }

        _fields.GoOn(holder, cells, _columns, isBroken);
        holder.Tail.AddRange(BeyondHeader(row));
        holder.Lines.AddRange(row.Lines);
        if (!ReferenceEquals(holder, _row))
        {
            _row.Lines.AddRange(row.Lines);
        }
    }

    private void StartTask(List<Passage> number, List<Passage> task)
    {
        var label = number.Count > 0 ? number[0] : Passage.Empty;
        var mark = label.IsEmpty && task.Count > 0 ? NumberMarkParser.Parse(task[0].Folded, 0) : null;
        _row = new OutlineNode
        {
            Kind = OutlineNodeKind.Task,
            Mark = mark,
            Value = mark is null ? NumberOf(label.Folded) : null,
            Label = mark is { } printed ? task[0].Cut(printed.Start, printed.End) : label,
            IsRow = true,
        };
        for (var i = 0; i < task.Count; i++)
        {
            _row.Paragraphs.Add(i == 0 && mark is { } own ? task[i].Cut(own.End, task[i].Folded.Length) : task[i]);
        }

        _nodes.Add(_row);
    }

    private void AddAcross(TableRow row)
    {
        var text = row.Cells[0];
        if (Sentences.EndsSentence(text.Folded) || NotesOutline.IsNote(text.Folded))
        {
            AddNote(text, row.Lines);
        }
        else
        {
            AddGroup(text, row.Lines, column: null);
        }
    }

    // 注:… below the rows is no heading, and no task.
    private void AddNote(Passage text, IReadOnlyList<int> lines, bool isRow = false)
    {
        var note = new OutlineNode { Kind = OutlineNodeKind.Paragraph, IsRow = isRow };
        note.Paragraphs.Add(text);
        note.Lines.AddRange(lines);
        _nodes.Add(note);
    }

    private void AddGroup(Passage title, IReadOnlyList<int> lines, int? column, Passage? own = null)
    {
        title = column is null || LeaderHeading.Read(title, scope.Vocabulary) is not null ? title : InOneLine(title);
        var mark = own is null ? NumberMarkParser.Parse(title.Folded, 0) : null;
        var text = title.Cut(mark?.End ?? 0, title.Folded.Length);
        var group = new OutlineNode
        {
            Kind = OutlineNodeKind.Heading,
            Mark = mark,
            Value = own is null ? null : NumberOf(own.Folded),
            Label = mark is { } printed ? title.Cut(printed.Start, printed.End) : own ?? Passage.Empty,
            Leaders = LeaderHeading.Read(text, scope.Vocabulary),
            IsGroup = true,
            GroupColumn = column,
        };
        group.Paragraphs.Add(text);
        group.Lines.AddRange(lines);
        _nodes.Add(group);
        _row = null;
    }

    // 城市 / 更新 in a narrow column
    private static Passage InOneLine(Passage title) => Passage.Of(title.Spans.Select(span => span with { NewParagraph = false }));

    private List<Passage> Column(Passage[] cells, FieldKind kind) =>
        [.. _columns.Zip(cells).Where(pair => pair.First.Kind == kind && !pair.Second.IsEmpty).Select(pair => pair.Second)];

    // 合计 | 12项: in the first cell that prints anything, of whichever column
    private static bool IsTotal(TableRow row) => row.Cells.FirstOrDefault(cell => !cell.IsEmpty) is { } first && Compact(first) is "合计" or "小计" or "总计";

    private static string Compact(Passage passage) => passage.Folded.Replace(" ", "", StringComparison.Ordinal);

    private static int? NumberOf(string label) =>
        int.TryParse(label.AsSpan().TrimEnd("."), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value
        : NumberMarkParser.Parse(label, 0)?.Value ?? Text.ChineseNumerals.Parse(label);
}
