using TaskDecomp.Diagnostics;
using TaskDecomp.Model;

namespace TaskDecomp.Importing.Sheets;

/// <summary>Puts the rows of the list together to tasks with their measures.</summary>
/// <param name="context">How cells are read, and where is said what could not be.</param>
/// <param name="rows">Reads a row's fields.</param>
internal sealed class TaskListReader(ImportContext context, RowReader rows)
{
    private const int ShownText = 60;

    private static readonly string[] Identity = ["Part", "Chapter", "TaskLabel", "Title", "Text"];

    private readonly SectionTree _sections = new(context.Cells);
    private readonly List<TaskGroup> _groups = [];
    private readonly Dictionary<string, TaskGroup> _byTask = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _siblings = new(StringComparer.Ordinal);

    /// <summary>Reads the list.</summary>
    public (IReadOnlyList<Section> Sections, IReadOnlyList<WorkItem> Tasks) Read(TaskTable table)
    {
        foreach (var row in table.Rows)
        {
            if (row.HasText)
            {
                Add(row);
            }
            else
            {
                context.Diagnostics.Report(DiagnosticCatalog.RowWithoutTask, null, row.Place, row.Content);
            }
        }

        if (rows.WithoutLines.Count > 0)
        {
            context.Diagnostics.Report(DiagnosticCatalog.RowsWithoutLines, null, rows.WithoutLines.Count, rows.WithoutLines[0]);
        }

        var tasks = _groups.Select(Task).ToList();
        return (_sections.Sections, tasks);
    }

    private void Add(ListRow row)
    {
        var facts = rows.Read(row);
        var key = string.Join('\u0001', Identity.Select(row.Text));
        var last = _groups.Count > 0 ? _groups[^1] : null;
        if (row.IsMeasure && IsContinuation(row, last) || row.IsMeasure && _byTask.TryGetValue(key, out last))
        {
            last!.Measures.Add(facts);
            return;
        }

        if (row.IsMeasure && last is not null && last.First.IsMeasure && row.Text("TaskLabel") is { Length: > 0 } label && label == last.First.Text("TaskLabel") && row.Text("Chapter") == last.First.Text("Chapter"))
        {
            context.Diagnostics.Report(DiagnosticCatalog.TaskTextsDiffer, null, last.First.Address("Text"), row.Address("Text"), label);
        }

        var section = _sections.Place(row.Text("Part"), row.Text("Chapter"), facts.Lines);
        var group = new TaskGroup(row, section?.Id) { Own = row.IsMeasure ? null : facts };
        if (row.IsMeasure)
        {
            group.Measures.Add(facts);
        }

        _groups.Add(group);
        _byTask[key] = group;
    }

    // A person adds a measure below its task and leaves the task's cells blank.
    private static bool IsContinuation(ListRow row, TaskGroup? last) =>
        last is not null && row.Text("TaskLabel").Length + row.Text("Title").Length + row.Text("Text").Length == 0;

    private WorkItem Task(TaskGroup group)
    {
        var row = group.First;
        var label = Label(row, "TaskLabel");
        var number = label is null ? null : context.Cells.Number(label);
        var place = _siblings[group.SectionId ?? ""] = _siblings.GetValueOrDefault(group.SectionId ?? "") + 1;
        var id = _sections.NextId(group.SectionId, number ?? place);
        var own = group.Own;
        var shared = own?.Leaders ?? Shared(group.Measures);
        var measures = group.Measures.Select((facts, i) => Measure(facts, own, shared, group.SectionId, id, i + 1)).ToList();
        return new WorkItem
        {
            Id = id,
            SectionId = group.SectionId,
            Leaders = shared,
            Number = number,
            Label = label,
            Title = Title(row),
            Text = row.Text("Text") is { Length: > 0 } text ? text : row.Text("Title") is { Length: > 0 } title ? title : row.Text("Measure"),
            Units = own?.Units ?? [],
            UnitsOpen = own?.UnitsOpen ?? false,
            Schedule = own?.Schedule ?? group.Measures.Select(facts => facts.Above).FirstOrDefault(above => above is not null),
            Extras = own?.Extras ?? [],
            Measures = measures,
            Lines = new LineRange(group.Rows.Min(facts => facts.Lines.First), group.Rows.Max(facts => facts.Lines.Last)),
        };
    }

    private WorkItem Measure(RowFacts facts, RowFacts? own, IReadOnlyList<Leader> shared, string? sectionId, string taskId, int place)
    {
        var label = Label(facts.Row, "MeasureLabel");
        var number = label is null ? null : context.Cells.Number(label);
        var isTaskUnits = own is not null && facts.UnitsOpen == own.UnitsOpen && facts.Units.SequenceEqual(own.Units);
        return new WorkItem
        {
            Id = _sections.NextId(taskId, number ?? place),
            SectionId = sectionId,
            Leaders = facts.Leaders.SequenceEqual(shared) ? [] : facts.Leaders,
            Number = number,
            Label = label,
            Text = facts.Row.Text("Measure"),
            Units = isTaskUnits ? [] : facts.Units,
            UnitsOpen = !isTaskUnits && facts.UnitsOpen,
            Schedule = facts.Schedule?.Text == own?.Schedule?.Text ? null : facts.Schedule,
            Extras = [.. facts.Extras.Select(extra => Beyond(extra, own)).OfType<Extra>()],
            Lines = facts.Lines,
        };
    }

    // The measures' leaders are the task's, where they all have the same.
    private static IReadOnlyList<Leader> Shared(List<RowFacts> measures) =>
        measures.Count > 0 && measures.TrueForAll(facts => facts.Leaders.SequenceEqual(measures[0].Leaders)) ? measures[0].Leaders : [];

    // What the task prints under a label stands before the measure's own.
    private static Extra? Beyond(Extra extra, RowFacts? own)
    {
        var above = own?.Extras.FirstOrDefault(candidate => candidate.Label == extra.Label)?.Text;
        return above is null ? extra
            : extra.Text == above ? null
            : extra.Text.StartsWith(above + "\n", StringComparison.Ordinal) ? extra with { Text = extra.Text[(above.Length + 1)..] }
            : extra;
    }

    private static string? Label(ListRow row, string key) => row.Text(key) is { Length: > 0 } label ? label : null;

    private string? Title(ListRow row)
    {
        var (title, text) = (row.Text("Title"), row.Text("Text"));
        if (title.Length == 0 || text.Length == 0 || text.StartsWith(title, StringComparison.Ordinal))
        {
            return title.Length == 0 ? null : title;
        }

        context.Diagnostics.Report(DiagnosticCatalog.TitleNotInText, null, row.Address("Title"), title, text.Length > ShownText ? text[..ShownText] : text);
        return null;
    }
}
