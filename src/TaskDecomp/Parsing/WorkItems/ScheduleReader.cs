using System.Globalization;
using System.Text.RegularExpressions;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Text;

namespace TaskDecomp.Parsing.WorkItems;

/// <summary>Reads milestones: markers (<c>6月底前</c>) that stand at the start or behind a stop, each with what is due then.</summary>
/// <param name="year">The notice's work year; null where it is not known.</param>
/// <param name="diagnostics">Where dates that are none are reported.</param>
/// <param name="places">Tells where the fields are printed; null where nobody asks.</param>
internal sealed partial class ScheduleReader(int? year, DiagnosticBag diagnostics, FieldPlaces? places)
{
    /// <summary>Reads a deadline or a schedule.</summary>
    public Schedule Read(Passage passage, ScheduleBasis basis) =>
        new(passage.Text, basis, ReadMilestones(passage)) { Spans = places?.Of(("text", passage)) };

    /// <summary>Puts a schedule together from columns that are one date each.</summary>
    public Schedule Read(IReadOnlyList<(Passage Label, Passage Value)> stages)
    {
        var milestones = stages.Select(stage =>
        {
            var (start, due) = DatesOf(DeadlineWords.Stage().Match(stage.Label.Folded));
            var text = TextBetween(stage.Value, 0, stage.Value.Folded.Length);
            return Milestone(stage.Label, start, due, text);
        });
        var whole = new PassageBuilder();
        foreach (var (_, value) in stages)
        {
            whole.Add(value, newParagraph: true);
        }

        return new Schedule(whole.Build().Text, ScheduleBasis.Column, [.. milestones]) { Spans = places?.Of(("text", whole.Build())) };
    }

    private Milestone Milestone(Passage label, DateOnly? start, DateOnly? due, Passage text) =>
        new(label.Text, start, due, text.IsEmpty ? null : text.Text) { Spans = places?.Of(("label", label), ("text", text)) };

    private List<Milestone> ReadMilestones(Passage passage)
    {
        var milestones = new List<Milestone>();
        if (DeadlineWords.StandsAlone().IsMatch(passage.Folded.AsSpan().Trim(" 。;,")))
        {
            return milestones;
        }

        var marks = Marks().Matches(passage.Folded);
        for (var i = 0; i < marks.Count; i++)
        {
            var marker = marks[i].Groups["marker"];
            var end = i + 1 < marks.Count ? marks[i + 1].Groups["marker"].Index : passage.Folded.Length;
            var (start, due) = DatesOf(marks[i]);
            if (start is null && due is null && year is not null)
            {
                diagnostics.Report(DiagnosticCatalog.UnreadableDate, passage.LineAt(marker.Index), marker.Value);
            }

            var text = TextBetween(passage, marker.Index + marker.Length, end);
            milestones.Add(Milestone(passage.Cut(marker.Index, marker.Index + marker.Length), start, due, text));
        }

        return milestones;
    }

    private static Passage TextBetween(Passage passage, int start, int end)
    {
        var folded = passage.Folded.AsSpan(start, end - start);
        var head = folded.Length - folded.TrimStart(" ,、:\n").Length;
        return passage.Cut(start + head, start + Math.Max(head, folded.TrimEnd(" 。;,\n").Length));
    }

    private (DateOnly? Start, DateOnly? Due) DatesOf(Match match)
    {
        if (Int(match, "yearFrom") is { } firstYear)
        {
            return (First(firstYear, 1), Last(Int(match, "yearTo"), 12));
        }

        var y = Int(match, "yearEnd") ?? Int(match, "year") ?? (match.Groups["next"].Success ? year + 1 : year);
        if (y is null)
        {
            return (null, null);
        }

        return match switch
        {
            _ when Int(match, "from") is { } from => (Day(y, from, Int(match, "fromDay") ?? 1), match.Groups["last"].Success ? EndOfRange(y, match) : null),
            _ when Int(match, "first") is { } first => (Day(y, first, Int(match, "firstDay") ?? 1), EndOfRange(y, match)),
            _ when Int(match, "month") is { } month => (null, DueInMonth(y, month, match)),
            _ when match.Groups["quarter"].Success => (null, Last(y, 3 * Quarter(match.Groups["quarter"].Value))),
            _ when match.Groups["half"].Success => (null, Last(y, match.Groups["half"].Value == "上半年" ? 6 : 12)),
            _ when match.Groups["whole"].Success => (First(y, 1), Last(y, 12)),
            _ => (null, Last(y, 12)),
        };
    }

    // 2031年1月—2032年3月   8-12月   4月15日—6月20日   10月至明年3月   自3月起至11月底
    private static DateOnly? EndOfRange(int? firstYear, Match match)
    {
        var y = Int(match, "lastYear") ?? (match.Groups["nextLast"].Success ? firstYear + 1 : firstYear);
        var month = Int(match, "last")!.Value;
        return Int(match, "lastDay") is { } day ? Day(y, month, day) : Last(y, month);
    }

    private static DateOnly? DueInMonth(int? y, int month, Match match) => (Int(match, "day"), match.Groups["third"].Value) switch
    {
        ({ } day, _) => Day(y, month, day),
        (_, "上旬") => Day(y, month, 10),
        (_, "中旬") => Day(y, month, 20),
        _ => Last(y, month),
    };

    private static int Quarter(string text) => ChineseNumerals.Parse(text) ?? int.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly? First(int? y, int month) => Day(y, month, 1);

    private static DateOnly? Last(int? y, int month) =>
        month is >= 1 and <= 12 && y is >= 1 and <= 9999 ? new DateOnly(y.Value, month, DateTime.DaysInMonth(y.Value, month)) : null;

    private static DateOnly? Day(int? y, int month, int day) =>
        Last(y, month) is { } last && day >= 1 && day <= last.Day ? new DateOnly(last.Year, month, day) : null;

    private static int? Int(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;

    // 全年 only behind a sentence: 6月底前完成50项,全年100项 is one milestone.
    [GeneratedRegex(@"(?:(?<=^|[。;\n] ?|, ?)(?!全年)|(?<=^|[。;\n] ?))(?<marker>" + DeadlineWords.Marker + ")", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
