using TaskDecomp.Model;

namespace TaskDecomp.Tests.Generators;

/// <summary>Rules that generated notices state about their units.</summary>
internal static class Conventions
{
    /// <summary>The sentence of a rule.</summary>
    public static string Sentence(ConventionKind kind) => kind switch
    {
        ConventionKind.FirstUnitLeads => "各项任务中列第一位的单位为牵头单位，其余单位按职责抓好落实。",
        ConventionKind.AllUnitsLead => "表中所列责任单位均为该项工作的牵头单位。",
        ConventionKind.ResponsibleLeads => "未明确牵头单位的，由责任单位牵头。",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What the units of one task do, by their labels and words, then by the rule.</summary>
    /// <param name="lists">The task's lists.</param>
    /// <param name="heading">The departments of the heading above; null for none.</param>
    /// <param name="rule">The notice's rule; null for none.</param>
    public static IReadOnlyList<Unit> Resolve(IReadOnlyList<UnitListModel> lists, UnitListModel? heading, ConventionKind? rule)
    {
        var hasLead = heading is not null || lists.Any(list => list.Role == UnitRole.Lead);
        var units = new List<Unit>();
        foreach (var list in heading is null ? lists : lists.Prepend(heading))
        {
            foreach (var unit in list.Units)
            {
                var (role, basis) = list.Role switch
                {
                    not UnitRole.Responsible => (list.Role, ReferenceEquals(list, heading) ? UnitBasis.Heading : UnitBasis.Printed),
                    _ when hasLead => (UnitRole.Support, UnitBasis.Printed),
                    _ when rule is not null => (units.Count == 0 || rule != ConventionKind.FirstUnitLeads ? UnitRole.Lead : UnitRole.Support, UnitBasis.Convention),
                    _ => (UnitRole.Responsible, UnitBasis.None),
                };
                units.Add(new Unit(unit.Name, unit.Note, role, list.Label.Length == 0 ? null : list.Label, basis, unit.Canonical));
            }
        }

        return units;
    }
}
