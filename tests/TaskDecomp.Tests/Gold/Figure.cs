using System.Text;

namespace TaskDecomp.Tests.Gold;

/// <summary>How two lists of facts agree, order aside.</summary>
/// <param name="Name">What is compared.</param>
/// <param name="Hits">How many facts both have.</param>
/// <param name="Missing">What only the annotation has.</param>
/// <param name="Extra">What only the output has.</param>
internal sealed record Figure(string Name, int Hits, IReadOnlyList<string> Missing, IReadOnlyList<string> Extra)
{
    private const int MaxShown = 12;

    /// <summary>F1 of exact matches; 1 where neither has a fact.</summary>
    public double Value => Missing.Count + Extra.Count == 0 ? 1 : 2.0 * Hits / (2 * Hits + Missing.Count + Extra.Count);

    /// <summary>Compares two lists, each fact as often as it stands there.</summary>
    public static Figure Of(string name, IEnumerable<string> output, IEnumerable<string> annotation)
    {
        var left = output.CountBy(fact => fact).ToDictionary();
        var hits = 0;
        var missing = new List<string>();
        foreach (var fact in annotation)
        {
            if (left.GetValueOrDefault(fact) > 0)
            {
                left[fact]--;
                hits++;
            }
            else
            {
                missing.Add(fact);
            }
        }

        return new Figure(name, hits, missing, [.. left.SelectMany(pair => Enumerable.Repeat(pair.Key, pair.Value))]);
    }

    /// <summary>Counts facts that must not be: each is missing.</summary>
    public static Figure None(string name, IReadOnlyList<string> found) => new(name, 0, found, []);

    /// <summary>The figure and what it lacks, a fact a line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"{Name} {Value:0.000}: {Hits} right, {Missing.Count} missing, {Extra.Count} extra");
        foreach (var fact in Missing.Take(MaxShown))
        {
            text.Append("\n  missing  ").Append(fact);
        }

        foreach (var fact in Extra.Take(MaxShown))
        {
            text.Append("\n  extra    ").Append(fact);
        }

        return text.ToString();
    }
}
