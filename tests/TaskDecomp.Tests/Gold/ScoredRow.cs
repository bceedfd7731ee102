namespace TaskDecomp.Tests.Gold;

/// <summary>A leaf row: a measure with its task, or a task without measures.</summary>
/// <param name="Task">The task.</param>
/// <param name="Measure">The measure; null where the task has none.</param>
internal sealed record ScoredRow(ScoredItem Task, ScoredItem? Measure)
{
    /// <summary>What carries the row's own fields.</summary>
    public ScoredItem Leaf => Measure ?? Task;

    /// <summary>By what rows of two documents are held to be the same.</summary>
    public string Key => Measure is null ? Task.Key : $"{Task.Key} / {Measure.Text}";

    /// <summary>Every field of the row.</summary>
    public string Whole => string.Join(
        " ‖ ",
        Task.Key,
        Measure?.Key,
        string.Join('、', Leaf.Units),
        string.Join('、', Task.Leaders.Order(StringComparer.Ordinal)),
        string.Join('、', Leaf.Milestones));
}
