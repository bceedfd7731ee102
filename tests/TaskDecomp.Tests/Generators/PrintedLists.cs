using System.Text.RegularExpressions;
using TaskDecomp.Model;
using TaskDecomp.Text;

namespace TaskDecomp.Tests.Generators;

/// <summary>Rebuilds the printed lists of units from the units of each task.</summary>
internal static partial class PrintedLists
{
    /// <summary>What stands between two units of a list, a sentence each: it must be separators, brackets, words and labels alone.</summary>
    /// <param name="notice">The model.</param>
    /// <param name="lines">The lines of its source.</param>
    public static IEnumerable<string> Faults(Notice notice, IReadOnlyList<string> lines)
    {
        var whole = Squeezed.Of(CharacterFolding.Fold(string.Concat(lines)));
        foreach (var item in notice.Tasks.SelectMany(task => task.Measures.Prepend(task)))
        {
            var own = item.Units.Where(unit => unit.Basis is not (UnitBasis.Heading or UnitBasis.Column)).ToList();
            var printed = Squeezed.Of(CharacterFolding.Fold(string.Concat(lines.Skip(item.Lines.First - 1).Take(item.Lines.Last - item.Lines.First + 1))));
            foreach (var fault in Faults(item, own, printed))
            {
                yield return $"{item.Id}: {fault}";
            }

            foreach (var unit in item.Units.Except(own).Where(unit => !whole.Contains(Folded(unit.Name), StringComparison.Ordinal)))
            {
                yield return $"{item.Id}: {unit.Name} is printed nowhere";
            }
        }
    }

    // The lists stand behind the text, or around its stop: of all places where the first name stands, one must lead on to all others.
    private static IEnumerable<string> Faults(WorkItem item, List<Unit> units, string printed)
    {
        if (units.Count == 0)
        {
            return [];
        }

        var best = (IEnumerable<string>?)null;
        var first = Folded(units[0].Name);
        for (var start = printed.IndexOf(first, StringComparison.Ordinal); start >= 0; start = printed.IndexOf(first, start + 1, StringComparison.Ordinal))
        {
            best = From(item, units, printed, start).ToList();
            if (!best.Any())
            {
                return [];
            }
        }

        return best ?? [$"{units[0].Name} is not printed there"];
    }

    private static IEnumerable<string> From(WorkItem item, List<Unit> units, string printed, int start)
    {
        var at = start;
        for (var i = 0; i < units.Count; i++)
        {
            var name = Folded(units[i].Name) + (units[i].Note is { } note ? $"({Folded(note)})" : "");
            var found = printed.IndexOf(name.Replace('[', '(').Replace(']', ')'), at, StringComparison.Ordinal);
            if (found < 0)
            {
                yield return $"{units[i].Name} is not printed behind {(i == 0 ? "the text" : units[i - 1].Name)}";
                yield break;
            }

            var between = Rest(item, printed[at..found]);
            if (i > 0 && between.Length > 0)
            {
                yield return $"“{between}” stands between {units[i - 1].Name} and {units[i].Name}";
            }

            at = found + name.Length;
        }

        // Behind the last unit nothing follows that is one.
        if (Behind().Match(printed[at..]) is { Success: true } lost && !item.UnitsOpen)
        {
            yield return $"“{lost.Value}” is lost behind {units[^1].Name}";
        }
    }

    // What may stand between two units: labels and words that the units carry, cells of other columns, open ends, separators.
    private static string Rest(WorkItem item, string between)
    {
        var fields = item.Units.Select(unit => unit.Label).Append(item.Schedule?.Text).Append(item.Text).Concat(item.Extras.Select(extra => extra.Text))
            .Concat(item.Leaders.SelectMany(leader => new[] { leader.Name, leader.Title }))
            .OfType<string>().Select(Folded).Where(field => field.Length > 0).Distinct().OrderByDescending(field => field.Length);
        foreach (var field in fields)
        {
            between = between.Replace(field, "", StringComparison.Ordinal);
        }

        return Separators().Replace(between, "");
    }

    private static string Folded(string text) => Squeezed.Of(CharacterFolding.Fold(text));

    [GeneratedRegex(@"等(?:市级|县级|区级)?(?:有关|相关|责任)?(?:部门|单位)?|[、,;。\s:()\[\]|│/—]|和|以及|及|与|由")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^[、,][\u4e00-\u9fff]{2,12}(?:局|委|办|中心|政府|公司)(?=[、,。;]|$)")]
    private static partial Regex Behind();
}
