using TaskDecomp.Model;

namespace TaskDecomp.Writers.Rows;

/// <summary>
/// A notice as a list (MODEL.md, Rows): one row for each task without measures and one for each measure;
/// a task with both units and measures has a row of its own before theirs.
/// </summary>
/// <param name="Rows">The rows in reading order.</param>
/// <param name="ExtraLabels">The labels of the extras that occur, in the order of their first occurrence.</param>
internal sealed record NoticeRows(IReadOnlyList<TaskRow> Rows, IReadOnlyList<string> ExtraLabels)
{
    /// <summary>Makes the rows of a notice.</summary>
    public static NoticeRows From(Notice notice)
    {
        var paths = Paths(notice.Sections);
        var hints = notice.Diagnostics
            .Where(diagnostic => diagnostic.TaskId is not null)
            .ToLookup(diagnostic => diagnostic.TaskId!, StringComparer.Ordinal);
        var rows = new List<TaskRow>();
        foreach (var task in notice.Tasks)
        {
            foreach (var measure in Leaves(task))
            {
                rows.Add(new TaskRow
                {
                    Index = rows.Count + 1,
                    Task = task,
                    Measure = measure,
                    Path = task.SectionId is { } id && paths.TryGetValue(id, out var path) ? path : [],
                    Diagnostics = [.. hints[task.Id].Concat(measure is null ? [] : hints[measure.Id])],
                });
            }
        }

        return new NoticeRows(rows, [.. rows.SelectMany(row => row.Task.Extras.Concat(row.Item.Extras)).Select(extra => extra.Label).Distinct()]);
    }

    /// <summary>The rows of one unit or leader, counted anew.</summary>
    public NoticeRows Of(ListShare share) =>
        this with { Rows = [.. Rows.Where(row => share.NamesOf(row).Contains(share.Name)).Select((row, i) => row with { Index = i + 1 })] };

    private static IEnumerable<WorkItem?> Leaves(WorkItem task) =>
        task.Measures.Count == 0 || task.Units.Count > 0 ? task.Measures.Prepend(null) : task.Measures;

    private static Dictionary<string, IReadOnlyList<Section>> Paths(IReadOnlyList<Section> sections)
    {
        var paths = new Dictionary<string, IReadOnlyList<Section>>(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            var above = section.ParentId is { } id && paths.TryGetValue(id, out var path) ? path : [];
            paths[section.Id] = [.. above, section];
        }

        return paths;
    }
}
