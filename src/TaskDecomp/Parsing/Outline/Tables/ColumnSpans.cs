using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>Which cells hold for rows below: cells that are merged downwards, and cells left empty where a copy lost the merge.</summary>
internal sealed class ColumnSpans
{
    private readonly IReadOnlyList<TableColumn> _columns;
    private readonly IReadOnlyList<TableRow> _rows;
    private readonly bool[] _inherits;
    private readonly bool[] _isSpanned;
    private readonly Passage[] _above;

    /// <summary>Prepares for a table.</summary>
    public ColumnSpans(IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows)
    {
        (_columns, _rows) = (columns, rows);
        (_inherits, _isSpanned) = (new bool[columns.Count], new bool[columns.Count]);
        _above = [.. columns.Select(_ => Passage.Empty)];
        for (var i = 0; i < columns.Count; i++)
        {
            _inherits[i] = Inherits(columns[i].Kind, i);
        }
    }

    /// <summary>The columns of which the row read last starts a new group.</summary>
    public List<int> NewGroups { get; } = [];

    /// <summary>The columns, those that group rows by merged cells made to say so: 项目名称 over rows that have numbers of their own.</summary>
    public static IReadOnlyList<TableColumn> WithGroups(IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows)
    {
        var (number, content) = (IndexOf(columns, FieldKind.Number, last: false), IndexOf(columns, FieldKind.Task, last: true));
        return
        [
            .. columns.Select((column, i) => column.Kind == FieldKind.Task && i != content && number >= 0
                && rows.Any(row => row.IsFromAbove(i) && !row.Cell(number).IsEmpty && !row.Cell(content).IsEmpty)
                ? column with { Kind = FieldKind.Group }
                : column),
        ];
    }

    /// <summary>The cells of the next row, those that print no more than that there is nothing left empty.</summary>
    public Passage[] Read(TableRow row)
    {
        NewGroups.Clear();
        var cells = new Passage[_columns.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var isDitto = _columns[i].Kind <= FieldKind.Extra && !_above[i].IsEmpty && IsDitto(row.Cell(i).Folded);
            cells[i] = isDitto || IsNothing(row.Cell(i).Folded) ? Passage.Empty : row.Cell(i);
            if (_columns[i].Kind == FieldKind.Group && !cells[i].IsEmpty && (NewGroups.Count > 0 || cells[i].Folded != _above[i].Folded))
            {
                NewGroups.Add(i);
            }

            var goesOn = cells[i].IsEmpty && (isDitto || row.IsFromAbove(i) || _inherits[i]);
            _isSpanned[i] = goesOn && !_above[i].IsEmpty;
            _above[i] = goesOn ? _above[i] : cells[i];
        }

        return cells;
    }

    /// <summary>The cell above that holds for the row read last; null where the row has its own, or none.</summary>
    public Passage? Above(int column) => _isSpanned[column] ? _above[column] : null;

    /// <summary>No cell reaches below what runs across the table.</summary>
    public void Clear() => Array.Fill(_above, Passage.Empty);

    /// <summary>Whether a name and its number span this row and others, each of which has a content of its own.</summary>
    public bool IsSharedName(int index) => IsBelowName(index) || (IsBelowName(index + 1) && !_rows[index].Cell(IndexOf(_columns, FieldKind.Task, last: true)).IsEmpty);

    private bool IsBelowName(int index)
    {
        var content = IndexOf(_columns, FieldKind.Task, last: true);
        var names = Enumerable.Range(0, Math.Max(content, 0)).Where(i => _columns[i].Kind == FieldKind.Task).ToList();
        var number = IndexOf(_columns, FieldKind.Number, last: false);
        return index < _rows.Count && _rows[index] is { IsAcross: false } row && names.Count > 0 && IndexOf(_columns, FieldKind.Measure, last: false) < 0
            && names.TrueForAll(row.IsFromAbove) && (number < 0 || row.IsFromAbove(number)) && !row.Cell(content).IsEmpty;
    }

    // A column that groups rows is printed once for each group. So are leaders and leading units where most of their cells are empty and
    // no merge is known; a few empty cells are empty.
    private bool Inherits(FieldKind kind, int column)
    {
        if (kind == FieldKind.Group)
        {
            return true;
        }

        var rows = _rows.Where(row => !row.IsAcross).ToList();
        var isGrid = rows.Exists(row => row.FromAbove.Count > 0);
        if (rows.Count < 3 || rows.Exists(row => row.FromAbove.Contains(true)) || rows.Count(row => row.Cell(column).IsEmpty) * 2 < rows.Count)
        {
            return false;
        }

        return kind == FieldKind.LeadLeaders ? !rows[0].Cell(column).IsEmpty
            : IsLeading(kind) && !isGrid && OpensEachGroup(column);
    }

    // 责任单位 beside 牵头单位 are those who help: of these many tasks have none.
    private bool IsLeading(FieldKind kind) =>
        kind == FieldKind.LeadUnits || (kind == FieldKind.ResponsibleUnits && IndexOf(_columns, FieldKind.LeadUnits, last: false) < 0);

    private bool OpensEachGroup(int column)
    {
        var group = IndexOf(_columns, FieldKind.Group, last: false);
        for (var i = 0; i < _rows.Count; i++)
        {
            var isFirst = i == 0 || _rows[i - 1].IsAcross || (group >= 0 && !_rows[i].Cell(group).IsEmpty);
            if (isFirst && !_rows[i].IsAcross && _rows[i].Cell(column).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private static int IndexOf(IReadOnlyList<TableColumn> columns, FieldKind kind, bool last)
    {
        var found = -1;
        for (var i = 0; i < columns.Count && (last || found < 0); i++)
        {
            found = columns[i].Kind == kind ? i : found;
        }

        return found;
    }

    private static bool IsDitto(string cell) => cell is "同上" or "〃" or "″" or "同 上";

    private static bool IsNothing(string cell) => cell is "/" or "-" or "—" or "——" or "无" or "--" or "\\";
}
