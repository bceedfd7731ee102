using System.Numerics;
using TaskDecomp.Diagnostics;

namespace TaskDecomp.Fuzz.Checking;

/// <summary>What a reading reached, as numbers: which rules for lines behind which others, how often, which diagnostics, roles, bases and kinds.</summary>
internal static class Features
{
    /// <summary>What a notice shows.</summary>
    public static IReadOnlyList<int> Of(ConversionResult result)
    {
        var (notice, features) = (result.Notice, new List<string> { $"kind {result.Notice.Kind}" });
        var rules = result.Lines.Select(line => $"{line.Class} {line.Rule}").ToList();
        features.AddRange(rules.Zip(rules.Skip(1), (one, next) => $"{one} > {next}"));
        AddCounts(features, rules);
        AddCounts(features, notice.Diagnostics.Select(diagnostic => diagnostic.Code));
        AddCounts(features, notice.Sections.Select(section => $"{section.Kind} {section.Label is null} {section.Leaders.Count > 0}"));
        AddCounts(features, notice.Conventions.Select(convention => $"{convention.Kind}"));
        foreach (var (item, level) in notice.Tasks.SelectMany(task => task.Measures.Select(measure => (measure, 1)).Prepend((task, 0))))
        {
            features.Add($"item {level} {item.Label is null} {item.Title is null} {item.UnitsOpen} {item.Schedule?.Basis} {Bucket(item.Extras.Count)}");
            features.AddRange(item.Units.Select(unit => $"unit {level} {unit.Role} {unit.Basis} {unit.Note is null} {unit.Canonical is null}"));
            features.AddRange(item.Leaders.Select(leader => $"leader {level} {leader.Role} {leader.Basis} {leader.Name is null} {leader.Title is null}"));
            features.AddRange(item.Schedule?.Milestones.Select(milestone => $"milestone {milestone.Start is null} {milestone.Due is null} {milestone.Text is null}") ?? []);
        }

        return Numbers(features);
    }

    /// <summary>What a refusal shows.</summary>
    public static IReadOnlyList<int> Of(Diagnostic refusal) => Numbers([$"refused {refusal.Descriptor.Code}"]);

    private static void AddCounts(List<string> features, IEnumerable<string> values) =>
        features.AddRange(values.CountBy(value => value).Select(count => $"{count.Key} × {Bucket(count.Value)}"));

    // 1, 2-3, 4-7, …
    private static int Bucket(int count) => BitOperations.Log2((uint)count + 1);

    // The hash of a string differs from process to process, and with it what would be kept.
    private static IReadOnlyList<int> Numbers(List<string> features) =>
        [.. features.Distinct().Select(feature => feature.Aggregate(17, (hash, c) => unchecked((hash * 31) + c)))];
}
