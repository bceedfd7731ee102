using System.Globalization;
using TaskDecomp.Model;
using TaskDecomp.Text;
using TaskDecomp.Writers.Rows;

namespace TaskDecomp.Writers.Excel;

/// <summary>The sheets that show the list: itself, and by unit, leader and date.</summary>
/// <param name="rows">The list.</param>
/// <param name="language">Language of the headers.</param>
/// <param name="reviewPage">The name of the review page to link to; null for none.</param>
internal sealed class NoticeSheets(NoticeRows rows, Language language, string? reviewPage)
{
    /// <summary>What each of the other sheets shows of a row.</summary>
    private static readonly string[] Shown = ["Index", "Chapter", "TaskLabel", "Title", "Text", "MeasureLabel", "Measure"];

    private static readonly string[] Responsible = ["LeadUnits", "SupportUnits", "ResponsibleUnits"];

    /// <summary>任务清单, with columns to fill in, or with the columns that were chosen.</summary>
    /// <param name="chosen">Their names; none for the usual ones.</param>
    public SheetTable Tasks(IReadOnlyList<string> chosen)
    {
        var isChosen = chosen.Count > 0;
        var columns = isChosen ? ColumnChoice.Of(chosen, rows, language) : [.. TaskColumns.ForPeople(rows, language), .. TaskColumns.Forms];
        return Marked(SheetTable.Of("Tasks", rows.Rows, columns.Select(column =>
            (ColumnOf(column) with { IsChosen = isChosen }, column.Key == "Lines" ? LinkedLines : column.Value))));
    }

    private SheetColumn ColumnOf(Column column) => new(column.Header(language), column.Width)
    {
        IsForm = TaskColumns.Forms.Contains(column),
        Choices = column.Key == "Status" ? Headers.Get("StatusChoices", language) : null,
    };

    /// <summary>A note needs the column of the hints; a row with a warning is tinted without it too.</summary>
    private SheetTable Marked(SheetTable table)
    {
        var hints = table.Columns.ToList().FindIndex(column => column.Header == Headers.Get("Hints", language));
        return rows.Rows.All(row => row.Diagnostics.Count == 0) ? table : table with
        {
            Marks = [.. rows.Rows.Select(row => new RowMark(Math.Max(hints, 0), hints < 0 ? null : NoteOf(row), row.Diagnostics.Any(IsWarning)))],
        };
    }

    private static string? NoteOf(TaskRow row) =>
        row.Diagnostics.Count == 0 ? null : string.Join('\n', row.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Message}"));

    private static bool IsWarning(NoticeDiagnostic diagnostic) => diagnostic.Severity != DiagnosticSeverity.Info;

    /// <summary>按单位: one row for each unit of each row.</summary>
    public SheetTable ByUnit() => SheetTable.Of(
        "ByUnit",
        [.. Units().SelectMany(group => group)],
        [
            (Own("Unit", 24), pair => NameOf(pair.Unit)),
            (Own("UnitPrinted", 24), pair => RowText.Unit(pair.Unit) is var printed && printed != NameOf(pair.Unit) ? printed : null),
            (Own("Role", 8), pair => Headers.Get($"Role.{pair.Unit.Role}", language)),
            .. Shared<(Unit Unit, TaskRow Row)>(pair => pair.Row, [.. Shown, "Deadline", "Lines"]),
        ]);

    /// <summary>单位汇总: how often each unit stands in <see cref="ByUnit"/>, the busiest first.</summary>
    public SheetTable UnitSummary()
    {
        var units = Units()
            .Select(group => (Name: group.Key, Counts: Enum.GetValues<UnitRole>().Select(role => group.Count(pair => pair.Unit.Role == role)).ToArray()))
            .OrderByDescending(unit => unit.Counts.Sum())
            .ToList();
        var sums = Enum.GetValues<UnitRole>().Select((_, i) => units.Sum(unit => unit.Counts[i])).ToArray();
        return new SheetTable(
            "UnitSummary",
            [Own("Unit", 40), .. Enum.GetNames<UnitRole>().Select(role => Own($"Role.{role}", 10)), Own("Total", 30) with { IsForm = true, HasBars = true }],
            [.. units.Select(unit => (object?[])[unit.Name, .. unit.Counts, unit.Counts.Sum()])])
        {
            Totals = [Headers.Get("Total", language), .. sums, sums.Sum()],
        };
    }

    /// <summary>按领导: one row for each leader of each row.</summary>
    public SheetTable ByLeader() => SheetTable.Of(
        "ByLeader",
        [.. rows.Rows.SelectMany(row => row.Leaders.Select(leader => (Leader: leader, Row: row))).GroupBy(pair => NameOf(pair.Leader)).SelectMany(group => group)],
        [
            (Own("Leader", 14), pair => NameOf(pair.Leader)),
            (Own("LeaderTitle", 20), pair => pair.Leader.Title),
            (Own("Role", 8), pair => Headers.Get($"Role.{pair.Leader.Role}", language)),
            .. Shared<(Leader Leader, TaskRow Row)>(pair => pair.Row, [.. Shown, .. Responsible, "Deadline", "Lines"]),
        ]);

    /// <summary>时间节点: one row for each milestone that is printed, the first due first, those without a date last.</summary>
    public SheetTable Milestones() => SheetTable.Of(
        "Milestones",
        [.. PrintedMilestones().OrderBy(pair => pair.Milestone.Due ?? DateOnly.MaxValue)],
        [
            (Own("Due", 12), pair => pair.Milestone.Due),
            (Own("Start", 12), pair => pair.Milestone.Start),
            (Own("MilestoneLabel", 14), pair => pair.Milestone.Label),
            (Own("MilestoneText", 40), pair => pair.Milestone.Text),
            .. Shared<(Milestone Milestone, TaskRow Row)>(pair => pair.Row, [.. Shown, .. Responsible, "Lines"]),
        ]);

    private object? LinkedLines(TaskRow row) => RowText.Lines(row.Item.Lines) is var lines && reviewPage is not null
        ? new LinkedText(lines, string.Create(CultureInfo.InvariantCulture, $"{Uri.EscapeDataString(reviewPage)}#L{row.Item.Lines.First}"))
        : lines;

    /// <summary>A unit's full name.</summary>
    public static string NameOf(Unit unit) => unit.Canonical ?? unit.Name;

    /// <summary>A leader's name, or the office that stands for one.</summary>
    public static string? NameOf(Leader leader) => leader.Name ?? leader.Title;

    private IEnumerable<IGrouping<string, (Unit Unit, TaskRow Row)>> Units() =>
        rows.Rows.SelectMany(row => row.Units.Select(unit => (Unit: unit, Row: row))).GroupBy(pair => NameOf(pair.Unit), StringComparer.Ordinal);

    /// <summary>Each schedule once, although rows of measures repeat their task's.</summary>
    private IEnumerable<(Milestone Milestone, TaskRow Row)> PrintedMilestones()
    {
        var seen = new HashSet<WorkItem>(ReferenceEqualityComparer.Instance);
        return from row in rows.Rows
               from item in new[] { row.Task, row.Item }
               where seen.Add(item)
               from milestone in item.Schedule?.Milestones ?? []
               select (milestone, row);
    }

    private SheetColumn Own(string key, int width) => new(Headers.Get(key, language), width);

    private IEnumerable<(SheetColumn Column, Func<T, object?> Value)> Shared<T>(Func<T, TaskRow> row, IEnumerable<string> keys) => keys
        .Select(TaskColumns.Get)
        .Select(column => (new SheetColumn(column.Header(language), column.Width), (Func<T, object?>)(item => column.Value(row(item)))));
}
