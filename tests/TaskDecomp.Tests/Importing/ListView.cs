using TaskDecomp.Model;
using TaskDecomp.Writers.Rows;

namespace TaskDecomp.Tests.Importing;

/// <summary>
/// What a list holds of a notice, as lines to compare: for each row the headings, labels, numbers, texts, units, leaders, dates, extras and lines
/// that are in force for it. A list does not hold what the notice prints around them: labels and bases of units and leaders, headings without tasks,
/// their paragraphs and their lines, and whether a measure repeats its task's units, leaders and dates or has its own.
/// </summary>
internal static class ListView
{
    /// <summary>The rows.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="withDates">Whether days are compared: a CSV has no year to make them from.</param>
    public static IEnumerable<string> Rows(Notice notice, bool withDates)
    {
        var rows = NoticeRows.From(notice);
        foreach (var row in rows.Rows)
        {
            yield return string.Join("\n  ",
            [
                string.Join(" / ", row.Path.Select(section => $"{(section.Kind == SectionKind.Part ? "part" : "chapter")} {section.Label}|{section.Number}|{section.Title}")),
                $"task {RowText.Label(row.Task)}|{row.Task.Number}|{row.Task.Title}|{row.Task.Text}",
                $"measure {RowText.Label(row.Measure)}|{row.Measure?.Number}|{row.Measure?.Text}",
                "units " + string.Join(";", row.Units.OrderBy(unit => unit.Role).Select(unit => $"{unit.Role} {unit.Name}|{unit.Note}")) + (row.UnitsOpen ? "…" : ""),
                "leaders " + string.Join(";", row.Leaders.OrderBy(leader => leader.Role).Select(leader => $"{leader.Role} {leader.Name}|{leader.Title}")),
                $"deadline {RowText.Deadline(row)}|{RowText.Plan(row)}",
                "dates " + (withDates ? string.Join(";", row.Schedule?.Milestones.Select(item => $"{item.Label} {item.Start:yyyy-MM-dd}..{item.Due:yyyy-MM-dd} {item.Text}") ?? []) : ""),
                "extras " + string.Join(";", rows.ExtraLabels.Order(StringComparer.Ordinal).Select(label => (label, text: RowText.Extra(row, label))).Where(extra => extra.text is not null)),
                $"lines {row.Item.Lines.First}-{row.Item.Lines.Last}",
            ]);
        }
    }

    /// <summary>What the sheets 文件信息 and 校核 hold.</summary>
    public static IEnumerable<string> Facts(Notice notice) =>
    [
        $"{notice.Kind}|{notice.Title}|{notice.DocumentNumber}|{notice.Issuer}|{notice.IssuedOn:yyyy-MM-dd}|{notice.Year}",
        string.Join(";", notice.Recipients),
        string.Join(";", notice.CopiedTo),
        string.Join(";", notice.Conventions),
        notice.Source.ToString(),
        $"{notice.Coverage with { UnclassifiedLines = [] }} {string.Join(",", notice.Coverage.UnclassifiedLines)}",
        .. notice.Diagnostics.Select(item => (item with { TaskId = null, Span = null }).ToString()),
    ];
}
