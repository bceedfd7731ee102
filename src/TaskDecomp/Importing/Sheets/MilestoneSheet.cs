using TaskDecomp.Diagnostics;
using TaskDecomp.Model;

namespace TaskDecomp.Importing.Sheets;

/// <summary>The sheet 时间节点: the dates of each row of the list, which a person may have corrected there.</summary>
internal sealed class MilestoneSheet
{
    private static readonly string[] Identity = ["Lines", "TaskLabel", "MeasureLabel"];

    private readonly Dictionary<string, List<Entry>> _entries = new(StringComparer.Ordinal);
    private readonly SheetGrid? _grid;
    private readonly bool _byLines;

    /// <summary>Reads the sheet.</summary>
    /// <param name="grid">The sheet; null where the workbook has none.</param>
    /// <param name="list">The list.</param>
    /// <param name="cells">How dates are read.</param>
    public MilestoneSheet(SheetGrid? grid, TaskTable list, ICellParser cells)
    {
        _byLines = list.ColumnOf("Lines") is not null;
        _grid = grid;
        if (grid is null || grid.Rows.Count == 0)
        {
            return;
        }

        var columns = new ColumnFinder(grid.Rows[0]);
        for (var row = 1; row < grid.Rows.Count; row++)
        {
            var line = row;
            GridCell Cell(string key) => columns.Cell(grid, line, key);
            if (Cell("MilestoneLabel").IsEmpty)
            {
                continue;
            }

            var text = Cell("MilestoneText").Text;
            var milestone = new Milestone(Cell("MilestoneLabel").Text, Day(Cell("Start"), cells), Day(Cell("Due"), cells), text.Length == 0 ? null : text);
            var key = KeyOf(name => Cell(name).Text);
            if (!_entries.TryGetValue(key, out var found))
            {
                _entries.Add(key, found = []);
            }

            found.Add(new Entry(row, milestone));
        }
    }

    /// <summary>The dates of a schedule as the sheet has them, where the list still says what the sheet does.</summary>
    /// <param name="row">The row.</param>
    /// <param name="read">What the row's own text says.</param>
    /// <param name="deadline">The cell 完成时限.</param>
    public Schedule Complete(ListRow row, Schedule read, string deadline)
    {
        if (!_entries.TryGetValue(KeyOf(row.Text), out var found))
        {
            return read;
        }

        // 一季度 and 二季度 as columns: the text of such a schedule has no dates, so the sheet alone knows them.
        return read with
        {
            Milestones = read.Milestones.Count > 0 ? [.. read.Milestones.Select(milestone => Dated(milestone, found))] : FromColumns(read.Text, deadline, found),
        };
    }

    /// <summary>Says which rows of the sheet the list no longer has.</summary>
    public void ReportUnused(DiagnosticBag diagnostics)
    {
        var unused = _entries.Values.SelectMany(entries => entries).Where(entry => !entry.IsUsed).OrderBy(entry => entry.Row).ToList();
        if (unused.Count > 0)
        {
            diagnostics.Report(DiagnosticCatalog.MilestonesNotUsed, null, unused.Count, _grid!.Address(unused[0].Row, 0), unused[0].Milestone.Label);
        }
    }

    // The text is the list's, the days are the sheet's.
    private static Milestone Dated(Milestone milestone, List<Entry> found)
    {
        var same = found.FindAll(entry => entry.Milestone.Label == milestone.Label);
        var entry = same.Find(entry => entry.Milestone.Text == milestone.Text) ?? same.FirstOrDefault();
        if (entry is null)
        {
            return milestone;
        }

        entry.IsUsed = true;
        return milestone with { Start = entry.Milestone.Start, Due = entry.Milestone.Due };
    }

    private static IReadOnlyList<Milestone> FromColumns(string text, string deadline, List<Entry> found)
    {
        var places = found
            .Select(entry => (Entry: entry, At: entry.Milestone.Text is { } due ? text.IndexOf(due, StringComparison.Ordinal) : entry.Milestone.Label == deadline ? text.Length : -1))
            .Where(place => place.At >= 0)
            .OrderBy(place => place.At)
            .ToList();
        places.ForEach(place => place.Entry.IsUsed = true);
        return [.. places.Select(place => place.Entry.Milestone)];
    }

    private string KeyOf(Func<string, string> text) => string.Join('\u0001', (_byLines ? Identity : ["Index"]).Select(text));

    private static DateOnly? Day(GridCell cell, ICellParser cells) => cell.Day ?? DocumentSheet.ReadDay(cell.Text, cells);

    private sealed class Entry(int row, Milestone milestone)
    {
        public int Row { get; } = row;

        public Milestone Milestone { get; } = milestone;

        public bool IsUsed { get; set; }
    }
}
