using System.Text.RegularExpressions;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Outline.Frame;
using TaskDecomp.Text;

namespace TaskDecomp.Parsing;

/// <summary>Looks at a parsed notice for what a person should look at.</summary>
internal static partial class NoticeChecks
{
    private const int MaxOpening = 24;
    private const int MaxHeadLines = 8;

    /// <summary>Runs the checks.</summary>
    public static void Run(
        IReadOnlyList<WorkItem> tasks, IReadOnlyList<ClassifiedLine> lines, LineLedger ledger, DocumentFrame frame, int? year, DiagnosticBag diagnostics)
    {
        if (tasks.Count == 0 && frame.Announced.Count > 0)
        {
            diagnostics.Report(DiagnosticCatalog.TasksInAttachments, null, string.Join("；", frame.Announced.Select(title => title.Text)));
        }
        else if (tasks.Count == 0)
        {
            diagnostics.Report(DiagnosticCatalog.NoTask, null);
        }

        if (tasks.Count == 0 && lines.Take(MaxHeadLines).Any(line => OtherKinds().IsMatch(line.Line.Content)))
        {
            diagnostics.Report(DiagnosticCatalog.OtherKind, null);
        }

        if (year is null && tasks.Any(task => task.Schedule is not null || task.Measures.Any(measure => measure.Schedule is not null)))
        {
            diagnostics.Report(DiagnosticCatalog.YearUnknown, null);
        }

        if (!frame.UnreadableDate.IsEmpty)
        {
            diagnostics.Report(DiagnosticCatalog.UnreadableDate, frame.UnreadableDate.FirstLine, frame.UnreadableDate.Text);
        }

        CheckNumbers(tasks, diagnostics);
        CheckDeadlines(tasks, diagnostics);
        CheckUnits(tasks, diagnostics);
        UnitNameChecks.Run(tasks, diagnostics);
        foreach (var line in lines.Where(line => ledger[line.Line.Number] == LineClass.Unclassified))
        {
            var text = line.Line.Text.Trim();
            diagnostics.Report(DiagnosticCatalog.UnclassifiedLine, line.Line.Number, text.Length > MaxOpening ? text[..MaxOpening] + "…" : text);
        }
    }

    // Below a new heading numbers restart or run on.
    private static void CheckNumbers(IReadOnlyList<WorkItem> tasks, DiagnosticBag diagnostics)
    {
        for (var i = 1; i < tasks.Count; i++)
        {
            var (before, task) = (tasks[i - 1], tasks[i]);
            var restarts = task.Number == 1 && task.SectionId != before.SectionId;
            if (before.Number is { } last && task.Number is { } number && number != last + 1 && !restarts && SameStyle(before.Label, task.Label))
            {
                diagnostics.Report(DiagnosticCatalog.NumberOutOfOrder, task.Lines.First, last + 1, number);
            }
        }
    }

    // 202446: a date that lost its characters, where neither a date nor 长期坚持 is to be read
    private static void CheckDeadlines(IReadOnlyList<WorkItem> tasks, DiagnosticBag diagnostics)
    {
        foreach (var item in tasks.SelectMany(task => task.Measures.Prepend(task)))
        {
            if (item.Schedule is { Milestones.Count: 0 } schedule && LostDate().IsMatch(CharacterFolding.Fold(schedule.Text)))
            {
                diagnostics.Report(DiagnosticCatalog.UnreadableDate, item.Lines.Last, schedule.Text);
            }
        }
    }

    [GeneratedRegex(@"^ *\d{4,8} *前?$", RegexOptions.CultureInvariant)]
    private static partial Regex LostDate();

    // 本网讯   《…》政策解读   答记者问
    [GeneratedRegex("解读|本[网报]讯|记者|新闻发布会|问答|图解|一图读懂|举行.{2,20}会|召开.{2,20}会", RegexOptions.CultureInvariant)]
    private static partial Regex OtherKinds();

    private static bool SameStyle(string? one, string? other) =>
        one is { Length: > 0 } && other is { Length: > 0 } && (one[0] is '(' or '（') == (other[0] is '(' or '（');

    private static void CheckUnits(IReadOnlyList<WorkItem> tasks, DiagnosticBag diagnostics)
    {
        var without = tasks.Where(task => task.Units.Count == 0 && task.Measures.All(measure => measure.Units.Count == 0)).ToList();
        var isMinority = without.Count * 2 < tasks.Count;
        var sections = tasks.Except(without).Select(task => task.SectionId).ToHashSet();
        foreach (var task in without.Where(task => isMinority || sections.Contains(task.SectionId)))
        {
            diagnostics.Report(DiagnosticCatalog.TaskWithoutUnits, task.Lines.First, task.Label ?? task.Id);
        }
    }
}
