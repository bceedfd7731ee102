using TaskDecomp.Model;

namespace TaskDecomp.Importing.Sheets;

/// <summary>What a row of the list says.</summary>
/// <param name="Row">The row.</param>
/// <param name="Lines">Its lines in the source.</param>
/// <param name="Leaders">Its leaders.</param>
/// <param name="Units">Its units.</param>
/// <param name="UnitsOpen">There are more than it names.</param>
/// <param name="Schedule">When it is due; null for no date.</param>
/// <param name="Above">The task's schedule beside a measure's own; null for none.</param>
/// <param name="Extras">What the model has no field for.</param>
internal sealed record RowFacts(
    ListRow Row, LineRange Lines, IReadOnlyList<Leader> Leaders, IReadOnlyList<Unit> Units, bool UnitsOpen, Schedule? Schedule, Schedule? Above, IReadOnlyList<Extra> Extras);
