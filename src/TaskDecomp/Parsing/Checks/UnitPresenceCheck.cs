using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Text;

namespace TaskDecomp.Parsing.Checks;

/// <summary>Looks for tasks without units, and for units of which none leads, where other tasks have them.</summary>
internal sealed class UnitPresenceCheck : INoticeCheck
{
    /// <summary>What most tasks do is a habit from this many on.</summary>
    private const int MinHabit = 3;

    /// <inheritdoc/>
    public void Run(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        CheckUnits(notice, diagnostics);
        CheckLeads(notice, diagnostics);
    }

    private static void CheckUnits(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        var tasks = notice.Tasks;
        var without = tasks.Where(task => task.Units.Count == 0 && task.Measures.All(measure => measure.Units.Count == 0)).ToList();
        var isMinority = without.Count * 2 < tasks.Count;
        var sections = tasks.Except(without).Select(task => task.SectionId).ToHashSet();
        foreach (var task in without.Where(task => isMinority || sections.Contains(task.SectionId)))
        {
            var fields = notice.Fields[task.Id];
            diagnostics.Report(DiagnosticCatalog.TaskWithoutUnits, fields.Label.IsEmpty ? fields.Text : fields.Label, task.Lines.First, task.Label ?? task.Id);
        }
    }

    // 责任单位:A、B between tasks that all say who leads; A、B按职责分工负责 says that nobody does.
    private static void CheckLeads(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        var items = notice.Items.Where(item => item.Units.Count > 0).ToList();
        var led = items.Count(HasLead);
        if (led < MinHabit)
        {
            return;
        }

        foreach (var item in items.Where(item => !HasLead(item)))
        {
            var onlySupport = item.Units.All(unit => unit.Role == UnitRole.Support);
            var unled = item.Units.Count > 1 && led * 10 >= items.Count * 9 && item.Units.All(unit => !IsShared(unit.Label));
            if ((onlySupport || unled) && notice.Fields[item.Id].Units is [var first, ..] printed)
            {
                var range = first.Name.ToRange();
                var last = printed[^1].Name.ToRange();
                diagnostics.Report(
                    DiagnosticCatalog.UnitsWithoutLead, range with { LastLine = last.LastLine, LastColumn = last.LastColumn }, item.Label ?? item.Id);
            }
        }
    }

    private static bool HasLead(WorkItem item) => item.Units.Any(unit => unit.Role == UnitRole.Lead);

    private static bool IsShared(string? label) => label is not null && CharacterFolding.Fold(label).EndsWith("负责", StringComparison.Ordinal);
}
