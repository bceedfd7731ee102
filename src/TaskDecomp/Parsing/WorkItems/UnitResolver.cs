using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.WorkItems;

/// <summary>Decides what each unit of a task does: by the task's own labels and words, then by the notice's conventions.</summary>
/// <param name="conventions">The notice's conventions.</param>
/// <param name="names">The units that have several names.</param>
/// <param name="places">Tells where their fields are printed; null where nobody asks.</param>
internal sealed class UnitResolver(IReadOnlyList<PrintedRule> conventions, UnitNames names, FieldPlaces? places)
{
    /// <summary>The units of one task.</summary>
    public IReadOnlyList<Unit> Resolve(IReadOnlyList<PrintedUnit> printed)
    {
        var hasLead = false;
        foreach (var unit in printed)
        {
            hasLead |= unit.Role == UnitRole.Lead;
        }

        var leadsByRule = hasLead ? null : LeadsByRule();
        var canonicals = CanonicalNames.Find(printed, names);
        var units = new List<Unit>(printed.Count);
        var isFirst = true;
        for (var i = 0; i < printed.Count; i++)
        {
            var (unit, canonical) = (printed[i], canonicals[i]);
            var (role, basis) = unit.Role switch
            {
                not UnitRole.Responsible => (unit.Role, PrintedBasis(unit)),
                _ when hasLead => (UnitRole.Support, PrintedBasis(unit)),
                _ when leadsByRule is { } all => (all || isFirst ? UnitRole.Lead : UnitRole.Support, UnitBasis.Convention),
                _ => (UnitRole.Responsible, unit.IsFromHeading ? UnitBasis.Heading : unit.IsSpanned ? UnitBasis.Column : UnitBasis.None),
            };
            isFirst &= unit.Role != UnitRole.Responsible;
            units.Add(new Unit(unit.Name.Text, unit.Note.IsEmpty ? null : unit.Note.Text, role, unit.Label.IsEmpty ? null : unit.Label.Text, basis, canonical)
            {
                Spans = places?.Of(("name", unit.Name), ("note", unit.Note), ("label", unit.Label)),
            });
        }

        return units;
    }

    private static UnitBasis PrintedBasis(PrintedUnit unit) =>
        unit.IsFromHeading ? UnitBasis.Heading : unit.IsSpanned ? UnitBasis.Column : UnitBasis.Printed;

    // Whether all units lead or the first one; null where no convention says.
    private bool? LeadsByRule()
    {
        foreach (var convention in conventions)
        {
            if (convention.Kind != ConventionKind.Other)
            {
                return convention.Kind != ConventionKind.FirstUnitLeads;
            }
        }

        return null;
    }
}
