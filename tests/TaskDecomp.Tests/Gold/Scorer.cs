using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TaskDecomp.Tests.Gold;

/// <summary>Compares an output with an annotation made by hand, a figure for each kind of fact.</summary>
internal static partial class Scorer
{
    private const int OpeningLength = 14;

    /// <summary>The names of the figures, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "meta", "sections", "tasks", "titles", "measures", "units", "unit_names", "leaders", "milestones", "schedules", "placement",
        "row_perfect", "lost_rows", "silent_loss", "hollow_lines", "coverage_sum_ok",
    ];

    /// <summary>All figures.</summary>
    /// <param name="output">The program's JSON.</param>
    /// <param name="annotation">The annotation's JSON.</param>
    /// <param name="lines">The annotation's table of lines.</param>
    public static IReadOnlyList<Figure> Score(JsonElement output, JsonElement annotation, IReadOnlyList<GoldLine> lines)
    {
        var (found, wanted) = (ScoredNoticeReader.Read(output), ScoredNoticeReader.Read(annotation));
        return
        [
            Meta(found, wanted),
            Figure.Of("sections", found.Sections, wanted.Sections),
            Compare("tasks", notice => notice.Tasks.Select(task => task.Key)),
            Compare("titles", notice => notice.Tasks.Select(task => $"{task.Key} ‖ {task.Title}")),
            Compare("measures", notice => notice.Rows.Where(row => row.Measure is not null).Select(row => $"{row.Task.Key} / {row.Measure!.Key}")),
            CompareLeaves("units", row => row.Leaf.Units),
            CompareLeaves("unit_names", row => row.Leaf.UnitNames),
            CompareLeaves("leaders", row => row.Leaf.Leaders),
            CompareLeaves("milestones", row => row.Leaf.Milestones),
            CompareLeaves("schedules", row => row.Leaf.Schedule is { } text ? [text] : []),
            Compare("placement", notice => notice.Tasks.Select(task => $"{task.Key} ‖ {task.Place}")),
            Compare("row_perfect", notice => notice.Rows.Select(row => row.Whole)),
            LostRows(found, wanted),
            SilentLoss(found, lines),
            HollowLines(found, lines),
            CoverageSum(found, lines),
        ];

        Figure Compare(string name, Func<ScoredNotice, IEnumerable<string>> facts) => Figure.Of(name, facts(found), facts(wanted));

        Figure CompareLeaves(string name, Func<ScoredRow, IEnumerable<string>> facts) =>
            Compare(name, notice => notice.Rows.SelectMany(row => facts(row).Select(fact => $"{row.Key} ‖ {fact}")));
    }

    private static Figure Meta(ScoredNotice found, ScoredNotice wanted) => Figure.Of(
        "meta", found.Meta.Select(field => $"{field.Key}: {field.Value}"), wanted.Meta.Select(field => $"{field.Key}: {field.Value}"));

    // Rows whose opening words stand in no task: works without line numbers.
    private static Figure LostRows(ScoredNotice found, ScoredNotice wanted)
    {
        var words = string.Join('\n', found.Tasks.Select(task => task.Words));
        return Figure.None("lost_rows", [.. wanted.Rows.Select(row => row.Leaf.Text).Where(text => !words.Contains(text[..Math.Min(OpeningLength, text.Length)], StringComparison.Ordinal))]);
    }

    // Lines of tasks that no task claims and no diagnostic mentions.
    private static Figure SilentLoss(ScoredNotice found, IReadOnlyList<GoldLine> lines)
    {
        var seen = found.Tasks.SelectMany(task => task.WithMeasures).SelectMany(item => Enumerable.Range(item.First, Math.Max(0, item.Last - item.First + 1))).ToHashSet();
        seen.UnionWith(found.Admitted);
        return Figure.None("silent_loss", [.. lines.Where(line => line.IsTask && !seen.Contains(line.Number)).Select(line => $"{line.Number} {line.Text}")]);
    }

    // Lines that a task claims though fewer than half of their pairs of characters, labels and separators apart, stand in any of its fields.
    private static Figure HollowLines(ScoredNotice found, IReadOnlyList<GoldLine> lines)
    {
        var claims = new Dictionary<int, StringBuilder>();
        foreach (var (task, item) in found.Tasks.SelectMany(task => task.WithMeasures.Select(item => (task, item))))
        {
            for (var line = item.First; line <= item.Last; line++)
            {
                (claims.TryGetValue(line, out var words) ? words : claims[line] = new StringBuilder()).Append(task.Words);
            }
        }

        return Figure.None("hollow_lines", [.. lines.Where(IsHollow).Select(line => $"{line.Number} {line.Text}")]);

        bool IsHollow(GoldLine line)
        {
            if (!line.IsTask || !claims.TryGetValue(line.Number, out var words))
            {
                return false;
            }

            var claimed = words.ToString();
            var pairs = Pairs(line.Text).ToList();
            return pairs.Count(pair => claimed.Contains(pair, StringComparison.Ordinal) || found.Rules.Contains(pair, StringComparison.Ordinal)) * 2 < pairs.Count;
        }
    }

    /// <summary>The pairs of neighbouring characters of a line, white space, separators and the words of labels taken out.</summary>
    public static IEnumerable<string> Pairs(string line) =>
        Joints().Split(ScoredNoticeReader.Squeeze(line)).SelectMany(word => Enumerable.Range(0, Math.Max(0, word.Length - 1)).Select(i => word.Substring(i, 2)));

    private static Figure CoverageSum(ScoredNotice found, IReadOnlyList<GoldLine> lines)
    {
        var counts = found.Coverage;
        var holds = counts.Count > 0 && counts[0] == counts.Skip(1).Sum() && counts[0] == lines.Count;
        return Figure.None("coverage_sum_ok", holds ? [] : [$"{string.Join(" + ", counts.Skip(1))} against {(counts.Count > 0 ? counts[0] : 0)} lines; the source has {lines.Count}"]);
    }

    [GeneratedRegex("牵头|配合|协同|协办|主办|参与|责任|负责|按职责|分工|单位|部门|领导|完成时限|时限要求|落实|分别|[^\\w%+“”]+|^\\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Joints();
}
