using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.WorkItems;

/// <summary>What a printed list of units says.</summary>
/// <param name="Units">The units in printed order.</param>
/// <param name="IsOpen">It ends in 等: there are more than it names.</param>
/// <param name="Conventions">Rules that stand in brackets inside it.</param>
/// <param name="Leaders">Leaders that stand among the units.</param>
/// <param name="Deadlines">Dates that stand among them.</param>
internal sealed record UnitList(
    IReadOnlyList<PrintedUnit> Units, bool IsOpen, IReadOnlyList<PrintedRule> Conventions,
    IReadOnlyList<Outline.LeaderName> Leaders, IReadOnlyList<Passage> Deadlines);
