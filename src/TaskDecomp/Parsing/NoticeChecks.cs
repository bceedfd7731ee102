using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Outline.Frame;

namespace TaskDecomp.Parsing;

/// <summary>Looks at a parsed notice for what a person should look at.</summary>
internal static class NoticeChecks
{
    private const int MaxOpening = 24;

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

        if (year is null && tasks.Any(task => task.Schedule is not null || task.Measures.Any(measure => measure.Schedule is not null)))
        {
            diagnostics.Report(DiagnosticCatalog.YearUnknown, null);
        }

        CheckNumbers(tasks, diagnostics);
        CheckUnits(tasks, diagnostics);
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

    private static bool SameStyle(string? one, string? other) =>
        one is { Length: > 0 } && other is { Length: > 0 } && (one[0] is '(' or '（') == (other[0] is '(' or '（');

    private static void CheckUnits(IReadOnlyList<WorkItem> tasks, DiagnosticBag diagnostics)
    {
        var without = tasks.Where(task => task.Units.Count == 0 && task.Measures.All(measure => measure.Units.Count == 0)).ToList();
        if (without.Count * 2 >= tasks.Count)
        {
            return;
        }

        foreach (var task in without)
        {
            diagnostics.Report(DiagnosticCatalog.TaskWithoutUnits, task.Lines.First, task.Label ?? task.Id);
        }
    }
}
