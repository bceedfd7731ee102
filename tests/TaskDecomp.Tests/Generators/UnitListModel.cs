using TaskDecomp.Model;

namespace TaskDecomp.Tests.Generators;

/// <summary>A generated list of units under one label or before one word.</summary>
/// <param name="Label">The label before it or the word behind it; empty for none.</param>
/// <param name="Role">What the label or word says.</param>
/// <param name="Units">The units.</param>
/// <param name="Separators">What stands between them, one less than there are units.</param>
/// <param name="End">等 and what goes with it; empty where the list names all.</param>
internal sealed record UnitListModel(string Label, UnitRole Role, IReadOnlyList<UnitModel> Units, IReadOnlyList<string> Separators, string End)
{
    /// <summary>A rule in a bracket behind the list; null for none.</summary>
    public string? Rule { get; init; }

    /// <summary>The printed list without its label.</summary>
    public string Print =>
        string.Concat(Units.Select((unit, i) => (i == 0 ? "" : Separators[i - 1]) + unit.Print)) + End + (Rule is null ? "" : $"（{Rule}）");
}
