using TaskDecomp.Diagnostics;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>Turns the rows of a table into tasks, measures and headings by the labels of its columns.</summary>
/// <param name="header">The table's header.</param>
/// <param name="diagnostics">Where rows printed twice are reported.</param>
/// <param name="vocabulary">The labels and words to look for.</param>
internal sealed class TableExtractor(TableHeader header, DiagnosticBag diagnostics, NoticeVocabulary vocabulary)
{
    private readonly List<OutlineNode> _nodes = [];
    private readonly Passage[] _spanning = [.. header.Columns.Select(_ => Passage.Empty)];
    private OutlineNode? _row;

    /// <summary>The nodes of the rows, in reading order.</summary>
    public List<OutlineNode> Extract(IReadOnlyList<TableRow> rows)
    {
        var inherits = header.Columns.Select((column, i) => Inherits(column, i, rows)).ToArray();
        foreach (var row in rows)
        {
            if (row.IsAcross)
            {
                AddGroup(row.Cells[0], row.Lines, isColumn: false);
                Array.Fill(_spanning, Passage.Empty);
            }
            else
            {
                AddRow(row, inherits);
            }
        }

        return _nodes;
    }

    // A column that groups rows is printed once for each group, and so are leaders where most of their cells are empty.
    private static bool Inherits(TableColumn column, int index, IReadOnlyList<TableRow> rows)
    {
        if (column.Kind == FieldKind.Group)
        {
            return true;
        }

        var cells = rows.Where(row => !row.IsAcross && index < row.Cells.Count).Select(row => row.Cells[index]).ToList();
        return column.Kind is FieldKind.LeadLeaders && cells.Count > 2 && !cells[0].IsEmpty && cells.Count(cell => cell.IsEmpty) * 2 >= cells.Count;
    }

    private void AddRow(TableRow row, bool[] inherits)
    {
        var cells = new Passage[header.Columns.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = i < row.Cells.Count && !IsNothing(row.Cells[i].Folded) ? row.Cells[i] : Passage.Empty;
            if (header.Columns[i].Kind == FieldKind.Group && !cells[i].IsEmpty && cells[i].Folded != _spanning[i].Folded)
            {
                AddGroup(cells[i], [], isColumn: true);
            }

            _spanning[i] = cells[i].IsEmpty ? _spanning[i] : cells[i];
        }

        var task = Cells(cells, FieldKind.Task);
        var measure = Cells(cells, FieldKind.Measure);
        var number = Cells(cells, FieldKind.Number);
        if (task.Count == 0 && measure.Count == 0 && _row is not null)
        {
            GoOn(row, cells);
            return;
        }

        var repeats = _row is not null && measure.Count > 0 && (task.Count == 0 || (number.Count > 0 && number[0].Folded == _row.Label.Folded && Compact(task[0]) == Compact(_row.Paragraphs[0])));
        if (!repeats)
        {
            StartTask(number, task);
        }
        else if (task.Count > 0)
        {
            diagnostics.Report(DiagnosticCatalog.RowRepeated, row.Lines[0], _row!.Label.Text);
        }

        _row!.Lines.AddRange(row.Lines);
        var holder = measure.Count > 0 ? AddMeasure(row, measure[0]) : _row;
        AddFields(holder, cells, inherits);
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
        foreach (var (cell, i) in task.Select((cell, i) => (cell, i)))
        {
            _row.Paragraphs.Add(i == 0 && mark is { } own ? cell.Cut(own.End, cell.Folded.Length) : cell);
        }

        _nodes.Add(_row);
    }

    private OutlineNode AddMeasure(TableRow row, Passage text)
    {
        var mark = NumberMarkParser.Parse(text.Folded, 0);
        var measure = new OutlineNode
        {
            Kind = OutlineNodeKind.Measure,
            Mark = mark,
            Label = mark is { } printed ? text.Cut(printed.Start, printed.End) : Passage.Empty,
            IsRow = true,
        };
        measure.Paragraphs.Add(text.Cut(mark?.End ?? 0, text.Folded.Length));
        measure.Lines.AddRange(row.Lines);
        _row!.Children.Add(measure);
        return measure;
    }

    private void AddFields(OutlineNode node, Passage[] cells, bool[] inherits)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            var column = header.Columns[i];
            var isSpanned = cells[i].IsEmpty && inherits[i] && column.Kind != FieldKind.Group;
            var cell = isSpanned ? _spanning[i] : cells[i];
            if (!cell.IsEmpty && column.Kind <= FieldKind.Extra)
            {
                node.Tail.Add(new TailField(column.Label ?? vocabulary.Labels.First(column.Kind), column.Printed, cell) { IsSpanned = isSpanned });
            }
        }
    }

    // A row of which a page break cut the cells: what stands there goes on with the cells above.
    private void GoOn(TableRow row, Passage[] cells)
    {
        var holder = _row!.Children.Count > 0 ? _row.Children[^1] : _row;
        for (var i = 0; i < cells.Length; i++)
        {
            var printed = header.Columns[i].Printed;
            var field = holder.Tail.FindIndex(tail => ReferenceEquals(tail.Printed, printed));
            if (field >= 0 && !cells[i].IsEmpty)
            {
                holder.Tail[field] = holder.Tail[field] with { Value = holder.Tail[field].Value.Append(cells[i]) };
            }
            else if (!cells[i].IsEmpty && header.Columns[i].Kind <= FieldKind.Extra)
            {
                holder.Tail.Add(new TailField(header.Columns[i].Label ?? vocabulary.Labels.First(header.Columns[i].Kind), printed, cells[i]));
            }
        }

        holder.Lines.AddRange(row.Lines);
        if (!ReferenceEquals(holder, _row))
        {
            _row.Lines.AddRange(row.Lines);
        }
    }

    private void AddGroup(Passage title, IReadOnlyList<int> lines, bool isColumn)
    {
        var mark = NumberMarkParser.Parse(title.Folded, 0);
        var text = title.Cut(mark?.End ?? 0, title.Folded.Length);
        var group = new OutlineNode
        {
            Kind = OutlineNodeKind.Heading,
            Mark = mark,
            Label = mark is { } printed ? title.Cut(printed.Start, printed.End) : Passage.Empty,
            Leaders = LeaderHeading.Read(text, vocabulary),
            IsGroup = true,
            IsGroupColumn = isColumn,
        };
        group.Paragraphs.Add(text);
        group.Lines.AddRange(lines);
        _nodes.Add(group);
        _row = null;
    }

    private List<Passage> Cells(Passage[] cells, FieldKind kind) =>
        [.. header.Columns.Zip(cells).Where(pair => pair.First.Kind == kind && !pair.Second.IsEmpty).Select(pair => pair.Second)];

    private static bool IsNothing(string cell) => cell is "/" or "-" or "—" or "——" or "无" or "--" or "\\";

    private static string Compact(Passage passage) => passage.Folded.Replace(" ", "", StringComparison.Ordinal);

    private static int? NumberOf(string label) =>
        int.TryParse(label.AsSpan().TrimEnd("."), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value
        : NumberMarkParser.Parse(label, 0)?.Value ?? Text.ChineseNumerals.Parse(label);
}
