namespace TaskDecomp.Tests.Generators;

/// <summary>Prints tasks as the rows of a table.</summary>
/// <param name="form">How the table is printed.</param>
/// <param name="columns">Its columns, from left to right: the label, and the cell of a task.</param>
/// <param name="groupLabel">The label of the first column, which groups rows; empty where groups stand on rows of their own.</param>
/// <param name="nothing">What an empty cell prints.</param>
internal sealed class TablePrinter(TableForm form, IReadOnlyList<(string Label, Func<TaskModel, string> Cell)> columns, string groupLabel, string nothing)
{
    private const int BoxWidth = 12;

    /// <summary>A row across the table for each heading.</summary>
    public IEnumerable<string> Print(NoticeModel notice) =>
        [
            .. Header(),
            .. notice.Body.Tasks.SelectMany(Row),
            .. notice.Body.Sections.SelectMany(section => groupLabel.Length > 0 ? section.Tasks.SelectMany((task, i) => Line([i == 0 ? section.Title : "", .. Cells(task)])) : [.. Across(section), .. section.Tasks.SelectMany(Row)]),
            .. form == TableForm.Box ? [Rule("└┴┘")] : (string[])[],
        ];

    /// <summary>The whole table below each heading, its header repeated.</summary>
    public IEnumerable<string> PrintBelowHeadings(NoticeModel notice) =>
        notice.Body.Sections.SelectMany<SectionModel, string>(section => [notice.Style.Indent + section.Label + section.Title, .. Header(), .. section.Tasks.SelectMany(Row), .. form == TableForm.Box ? [Rule("└┴┘")] : (string[])[]]);

    private IEnumerable<string> Header()
    {
        IEnumerable<string> labels = [.. groupLabel.Length > 0 ? [groupLabel] : (string[])[], .. columns.Select(column => column.Label)];
        return form switch
        {
            TableForm.Box => [Rule("┌┬┐"), .. BoxLines([.. labels])],
            TableForm.Markdown => [.. Line([.. labels]), "|" + string.Concat(labels.Select(_ => " --- |"))],
            _ => Line([.. labels]),
        };
    }

    private IEnumerable<string> Row(TaskModel task) => Line([.. Cells(task)]);

    private IEnumerable<string> Cells(TaskModel task) => columns.Select(column => column.Cell(task) is { Length: > 0 } cell ? cell : nothing);

    private IEnumerable<string> Across(SectionModel section)
    {
        var title = section.Label + section.Title;
        return form switch
        {
            TableForm.Stacked => [title],
            TableForm.StackedBars => [title + " |"],
            TableForm.Tabs => [title],
            _ => Line([title, .. columns.Skip(1).Select(_ => "")]),
        };
    }

    private IEnumerable<string> Line(IReadOnlyList<string> cells) => form switch
    {
        TableForm.Stacked => cells.Where(cell => cell.Length > 0),
        TableForm.StackedBars => cells.Select(cell => cell + " |"),
        TableForm.Tabs => [string.Join('\t', cells)],
        TableForm.Box => [Rule("├┼┤"), .. BoxLines(cells)],
        _ => ["| " + string.Join(" | ", cells) + " |"],
    };

    // Each cell is as wide as so many hanzi, and goes on in the next line of its column.
    private static IEnumerable<string> BoxLines(IReadOnlyList<string> cells)
    {
        for (var start = 0; start == 0 || cells.Any(cell => cell.Length > start); start += BoxWidth)
        {
            yield return "│" + string.Concat(cells.Select(cell => (start < cell.Length ? cell[start..Math.Min(cell.Length, start + BoxWidth)] : "").PadRight(BoxWidth, '　') + "│"));
        }
    }

    private string Rule(string corners) => corners[0] + string.Join(corners[1], columns.Select(_ => new string('─', BoxWidth))) + corners[2];
}
