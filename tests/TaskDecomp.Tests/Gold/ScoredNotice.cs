namespace TaskDecomp.Tests.Gold;

/// <summary>A notice as facts that can be compared, from an output or from an annotation.</summary>
/// <param name="Meta">The fields of the whole notice.</param>
/// <param name="Sections">Its headings.</param>
/// <param name="Tasks">Its tasks.</param>
/// <param name="Rules">Every string of its conventions.</param>
/// <param name="Coverage">Lines, then the lines of each class.</param>
/// <param name="Admitted">Lines that it says it could not place, or reports otherwise.</param>
internal sealed record ScoredNotice(
    IReadOnlyDictionary<string, string> Meta, IReadOnlyList<string> Sections, IReadOnlyList<ScoredItem> Tasks, string Rules,
    IReadOnlyList<int> Coverage, IReadOnlySet<int> Admitted)
{
    /// <summary>The leaf rows.</summary>
    public IReadOnlyList<ScoredRow> Rows { get; } =
        [.. Tasks.SelectMany(task => task.Measures.Count == 0 ? [new ScoredRow(task, null)] : task.Measures.Select(measure => new ScoredRow(task, measure)))];
}
