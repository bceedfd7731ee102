using TaskDecomp.Model;

namespace TaskDecomp.Writers.Rows;

/// <summary>A leaf of the notice as one row: a task, or a measure with its task's facts.</summary>
internal sealed record TaskRow
{
    /// <summary>The row's place in the list, 1-based.</summary>
    public required int Index { get; init; }

    /// <summary>The task.</summary>
    public required WorkItem Task { get; init; }

    /// <summary>The measure; null where the row is the task's own.</summary>
    public WorkItem? Measure { get; init; }

    /// <summary>The headings above, outermost first.</summary>
    public required IReadOnlyList<Section> Path { get; init; }

    /// <summary>The diagnostics about the task or the measure.</summary>
    public required IReadOnlyList<NoticeDiagnostic> Diagnostics { get; init; }

    /// <summary>Their codes, each once.</summary>
    public IEnumerable<string> Hints => Diagnostics.Select(diagnostic => diagnostic.Code).Distinct();

    /// <summary>What the row stands for.</summary>
    public WorkItem Item => Measure ?? Task;

    /// <summary>The measure's own leaders, else the task's.</summary>
    public IReadOnlyList<Leader> Leaders => Item.Leaders.Count > 0 ? Item.Leaders : Task.Leaders;

    /// <summary>The measure's own units, else the task's.</summary>
    public IReadOnlyList<Unit> Units => UnitsOwner.Units;

    /// <summary>Whether there are more units than <see cref="Units"/> names.</summary>
    public bool UnitsOpen => UnitsOwner.UnitsOpen;

    /// <summary>The measure's own schedule, else the task's.</summary>
    public Schedule? Schedule => Item.Schedule ?? Task.Schedule;

    private WorkItem UnitsOwner => Item.Units.Count > 0 ? Item : Task;
}
