namespace TaskDecomp.Model;

/// <summary>Takes the places of fields out of a notice, for outputs that were not asked for them.</summary>
public static class SpanRemoval
{
    /// <summary>The same notice without any <see cref="SpanDictionary"/>.</summary>
    public static Notice WithoutSpans(this Notice notice) => notice with
    {
        Spans = null,
        Conventions = [.. notice.Conventions.Select(convention => convention with { Spans = null })],
        Sections = [.. notice.Sections.Select(section => section with { Spans = null, Leaders = Strip(section.Leaders) })],
        Tasks = [.. notice.Tasks.Select(Strip)],
    };

    private static WorkItem Strip(WorkItem item) => item with
    {
        Spans = null,
        Leaders = Strip(item.Leaders),
        Units = [.. item.Units.Select(unit => unit with { Spans = null })],
        Schedule = item.Schedule is { } schedule ? Strip(schedule) : null,
        Extras = [.. item.Extras.Select(extra => extra with { Spans = null })],
        Measures = [.. item.Measures.Select(Strip)],
    };

    private static Schedule Strip(Schedule schedule) =>
        schedule with { Spans = null, Milestones = [.. schedule.Milestones.Select(milestone => milestone with { Spans = null })] };

    private static List<Leader> Strip(IReadOnlyList<Leader> leaders) => [.. leaders.Select(leader => leader with { Spans = null })];
}
