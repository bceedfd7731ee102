namespace TaskDecomp.Importing.Sheets;

/// <summary>The rows of one task.</summary>
/// <param name="First">The row that tells the task.</param>
/// <param name="SectionId">The heading that it stands below; null for none.</param>
internal sealed record TaskGroup(ListRow First, string? SectionId)
{
    /// <summary>The task's own row; null where it has only rows of measures.</summary>
    public RowFacts? Own { get; init; }

    /// <summary>The rows of its measures.</summary>
    public List<RowFacts> Measures { get; } = [];

    /// <summary>All rows.</summary>
    public IEnumerable<RowFacts> Rows => Own is null ? Measures : Measures.Prepend(Own);
}
