using System.Globalization;
using TaskDecomp.Model;

namespace TaskDecomp.Cli;

/// <summary>What a notice came to, in numbers.</summary>
/// <param name="Tasks">How many tasks.</param>
/// <param name="Units">How many different units.</param>
/// <param name="Leaders">How many different leaders.</param>
/// <param name="Warnings">How many diagnostics a person should look at.</param>
/// <param name="Coverage">The share of the lines that were placed, in per cent.</param>
internal sealed record Tally(int Tasks, int Units, int Leaders, int Warnings, string Coverage)
{
    /// <summary>Counts a notice.</summary>
    public static Tally Of(Notice notice, int warnings) => new(
        notice.Tasks.Count,
        Distinct(Items(notice).SelectMany(item => item.Units).Select(unit => unit.Canonical ?? unit.Name)),
        Distinct(notice.Sections.SelectMany(section => section.Leaders)
            .Concat(Items(notice).SelectMany(item => item.Leaders))
            .Select(leader => leader.Name ?? leader.Title ?? "")),
        warnings,
        Percent(notice.Coverage.Percent));

    private static IEnumerable<WorkItem> Items(Notice notice) => notice.Tasks.Concat(notice.Tasks.SelectMany(task => task.Measures));

    private static int Distinct(IEnumerable<string> names) => names.Distinct(StringComparer.Ordinal).Count();

    /// <summary>Rounded down: 100% stands only where every line was placed.</summary>
    public static string Percent(double value) =>
        (Math.Floor(value * 10) / 10).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
