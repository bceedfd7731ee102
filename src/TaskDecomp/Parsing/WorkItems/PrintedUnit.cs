using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.WorkItems;

/// <summary>A unit as its list prints it.</summary>
/// <param name="Name">The name without its bracket.</param>
/// <param name="Note">The content of the bracket that ends it; empty where there is none.</param>
/// <param name="Role">What the printed label or word says; <see cref="UnitRole.Responsible"/> where it does not tell.</param>
/// <param name="Label">The label or word.</param>
/// <param name="Group">Which group of the list it stands in: groups are parted by ， and ；.</param>
internal sealed record PrintedUnit(Passage Name, Passage Note, UnitRole Role, Passage Label, int Group)
{
    /// <summary>It stands under its own lead or support word, not under the label of the list.</summary>
    public bool IsOwnWord { get; init; }

    /// <summary>The department that a heading names.</summary>
    public bool IsFromHeading { get; init; }

    /// <summary>It stands in a cell that spans several rows, of which this is not the first.</summary>
    public bool IsSpanned { get; init; }
}
