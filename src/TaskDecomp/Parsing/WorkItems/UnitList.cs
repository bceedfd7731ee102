using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.WorkItems;

/// <summary>What a printed list of units says.</summary>
/// <param name="Units">The units in printed order.</param>
/// <param name="OpenEnds">Where it ends in 等 or 等有关部门; none where it names all.</param>
/// <param name="Conventions">Rules that stand in brackets inside it.</param>
/// <param name="Leaders">Leaders that stand among the units.</param>
/// <param name="Deadlines">Dates that stand among them.</param>
internal sealed record UnitList(
    IReadOnlyList<PrintedUnit> Units, IReadOnlyList<Passage> OpenEnds, IReadOnlyList<PrintedRule> Conventions,
    IReadOnlyList<Outline.LeaderName> Leaders, IReadOnlyList<Passage> Deadlines);
