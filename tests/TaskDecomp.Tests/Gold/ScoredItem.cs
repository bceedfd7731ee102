namespace TaskDecomp.Tests.Gold;

/// <summary>A task or a measure as facts that can be compared, white space taken out.</summary>
/// <param name="Key">Number and text.</param>
/// <param name="Title">The title.</param>
/// <param name="Text">The text alone.</param>
/// <param name="Units">Name, note and role of each unit.</param>
/// <param name="UnitNames">The names alone.</param>
/// <param name="Leaders">Name, title and role of each leader.</param>
/// <param name="Milestones">Label, dates and text of each.</param>
/// <param name="Schedule">The schedule's own text; null where it has none.</param>
/// <param name="Place">The titles of the headings above.</param>
/// <param name="Words">Every string in it.</param>
/// <param name="First">Its first line.</param>
/// <param name="Last">Its last line.</param>
/// <param name="Measures">Its measures.</param>
internal sealed record ScoredItem(
    string Key, string Title, string Text, IReadOnlyList<string> Units, IReadOnlyList<string> UnitNames, IReadOnlyList<string> Leaders,
    IReadOnlyList<string> Milestones, string? Schedule, string Place, string Words, int First, int Last, IReadOnlyList<ScoredItem> Measures)
{
    /// <summary>The item and its measures.</summary>
    public IEnumerable<ScoredItem> WithMeasures => Measures.Prepend(this);
}
