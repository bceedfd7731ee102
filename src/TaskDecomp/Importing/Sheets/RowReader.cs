using System.Globalization;
using System.Text.RegularExpressions;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;

namespace TaskDecomp.Importing.Sheets;

/// <summary>Reads what a row of the list says of its task or measure.</summary>
/// <param name="context">How cells are read, and where is said what could not be.</param>
/// <param name="year">The work year; null where it is not known.</param>
/// <param name="milestones">The sheet 时间节点.</param>
internal sealed partial class RowReader(ImportContext context, int? year, MilestoneSheet milestones)
{
    private static readonly (string Key, UnitRole Role)[] UnitColumns =
        [("LeadUnits", UnitRole.Lead), ("SupportUnits", UnitRole.Support), ("ResponsibleUnits", UnitRole.Responsible)];

    private static readonly (string Key, LeaderRole Role)[] LeaderColumns = [("LeadLeaders", LeaderRole.Lead), ("AssistLeaders", LeaderRole.Assist)];

    private readonly List<string> _withoutLines = [];
    private int _lastLine = 1;

    /// <summary>The rows that have no lines: a person has added them.</summary>
    public IReadOnlyList<string> WithoutLines => _withoutLines;

    /// <summary>Reads a row's fields; called once for each row, in order.</summary>
    public RowFacts Read(ListRow row)
    {
        var extras = new List<Extra>();
        var leaders = LeaderColumns.SelectMany(column => Leaders(row, column.Key, column.Role, extras)).ToList();
        var (units, isOpen) = context.Cells.Units([.. UnitColumns.Select(column => (row.Text(column.Key), column.Role)).Where(cell => cell.Item1.Length > 0)]);
        var (schedule, above) = Schedules(row);
        extras.AddRange(row.Extras);
        return new RowFacts(row, Lines(row), leaders, units, isOpen, schedule, above, extras);
    }

    private IEnumerable<Leader> Leaders(ListRow row, string key, LeaderRole role, List<Extra> extras)
    {
        var text = row.Text(key);
        if (text.Length == 0)
        {
            return [];
        }

        if (context.Cells.Leaders(text, role) is { } leaders)
        {
            return leaders;
        }

        var header = Writers.Headers.Get(key, TaskDecomp.Text.Language.Chinese);
        context.Diagnostics.Report(DiagnosticCatalog.CellNotRead, null, row.Address(key), text, header);
        extras.Add(new Extra(header, text));
        return [];
    }

    // Beside a measure's own deadline the plan may be its task's.
    private (Schedule? Own, Schedule? Above) Schedules(ListRow row)
    {
        var (deadline, plan) = (row.Text("Deadline"), row.Text("Plan"));
        if (deadline.Length + plan.Length == 0)
        {
            return (null, null);
        }

        if (plan.Length == 0 || deadline.Length == 0)
        {
            return (Schedule(row, plan + deadline, deadline), null);
        }

        var both = Schedule(row, plan, deadline);
        return plan.Contains(deadline, StringComparison.Ordinal) || both.Milestones.Any(milestone => milestone.Label == deadline) ? (both, null)
            : row.IsMeasure ? (Schedule(row, deadline, deadline), both)
            : (Schedule(row, $"{deadline}\n{plan}", deadline), null);
    }

    private Schedule Schedule(ListRow row, string text, string deadline) => milestones.Complete(row, context.Cells.Schedule(text, year), deadline);

    private LineRange Lines(ListRow row)
    {
        var text = row.Text("Lines");
        var match = Range().Match(text);
        if (match.Success && Number(match.Groups["first"].Value) is > 0 and var first && (Number(match.Groups["last"].Value) ?? first) is var last && last >= first)
        {
            _lastLine = last;
            return new LineRange(first, last);
        }

        if (text.Length > 0)
        {
            context.Diagnostics.Report(DiagnosticCatalog.CellNotRead, null, row.Address("Lines"), text, Writers.Headers.Get("Lines", TaskDecomp.Text.Language.Chinese));
        }

        _withoutLines.Add(row.Place);
        return new LineRange(_lastLine, _lastLine);
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // 57   57-58   3月5日: what Excel makes of 3-5 in a CSV
    [GeneratedRegex(@"^(?<first>[0-9]{1,9})(?:(?:-|月)(?<last>[0-9]{1,9})日?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
