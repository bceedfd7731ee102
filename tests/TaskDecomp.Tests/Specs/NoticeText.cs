using System.Globalization;
using TaskDecomp.Model;

namespace TaskDecomp.Tests.Specs;

/// <summary>
/// A model in the few words that specifications are written in: headings and tasks as a tree, a fact a line.
/// <code>
/// part 附件1 | 重点任务分解表                 also leader, topic, review; the label, - where none is printed
///   intro 本表共2项。
///   leader 许衡 副市长                        assist where he assists; - for a missing name or title
///   task 1. | 老旧管网：新建管网12公里。        measure below a task; ⏎ for a line feed in the text
///     title 老旧管网
///     lead 市住建局                           support, responsible; "by convention", "by heading", "by column" behind the role
///     support 财政局 [预算处] = 市财政局 | …     note, full name; … for 等
///     schedule 6月底前开工                    "by notice" behind the word where the notice gives it once for all
///     due 6月底前 2031-06-30 | 开工            2031-01-01..2031-12-31 for a span, - for no date
///     extra 备注 | 分两年实施
/// </code>
/// </summary>
internal sealed class NoticeText
{
    private readonly Notice _notice;
    private readonly List<string> _lines = [];

    private NoticeText(Notice notice) => _notice = notice;

    /// <summary>Writes a model.</summary>
    /// <param name="notice">The model.</param>
    /// <param name="views">What is shown besides headings and tasks.</param>
    /// <param name="classes">The class of each line, for the view <c>lines</c>.</param>
    public static string Of(Notice notice, IReadOnlyList<string> views, IEnumerable<(int Line, LineClass Class)> classes)
    {
        var text = new NoticeText(notice);
        if (views.Contains("meta"))
        {
            text.WriteMeta();
        }

        text._lines.AddRange(notice.Conventions.Select(rule => $"rule {Name(rule.Kind)} | {rule.Text}"));
        text.WriteBelow(null, "");
        if (views.Contains("lines"))
        {
            text._lines.AddRange(classes.Where(line => line.Class != LineClass.Blank).Select(line => $"line {line.Line} {Name(line.Class)}"));
        }

        if (views.Contains("diagnostics"))
        {
            text._lines.AddRange(notice.Diagnostics.Select(diagnostic => $"diagnostic {diagnostic.Code}{(diagnostic.Line is { } line ? $" line {line}" : "")}"));
        }

        if (views.Contains("suggestions"))
        {
            text._lines.AddRange(notice.Diagnostics.Where(diagnostic => diagnostic.Suggestion is not null).Select(diagnostic => $"suggestion line {diagnostic.Line} | {diagnostic.Suggestion}"));
        }

        return string.Join('\n', text._lines);
    }

    private void WriteMeta()
    {
        _lines.Add("kind " + Name(_notice.Kind));
        Add("title", _notice.Title);
        Add("number", _notice.DocumentNumber);
        Add("issuer", _notice.Issuer);
        Add("issued", Day(_notice.IssuedOn));
        Add("year", _notice.Year?.ToString(CultureInfo.InvariantCulture));
        Add("to", _notice.Recipients.Count > 0 ? string.Join(" | ", _notice.Recipients) : null);
        Add("copied to", _notice.CopiedTo.Count > 0 ? string.Join(" | ", _notice.CopiedTo) : null);

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                _lines.Add($"{name} {value}");
            }
        }
    }

    // Headings and tasks stand in the order of their lines, as in the notice.
    private void WriteBelow(string? sectionId, string indent)
    {
        var sections = _notice.Sections.Where(section => section.ParentId == sectionId).Select(section => (section.Lines.First, Write: (Action)(() => WriteSection(section, indent))));
        var tasks = _notice.Tasks.Where(task => task.SectionId == sectionId).Select(task => (task.Lines.First, Write: (Action)(() => WriteItem("task", task, indent))));
        foreach (var (_, write) in sections.Concat(tasks).OrderBy(entry => entry.First))
        {
            write();
        }
    }

    private void WriteSection(Section section, string indent)
    {
        _lines.Add($"{indent}{Name(section.Kind)} {section.Label ?? "-"} | {section.Title}");
        _lines.AddRange(section.Leaders.Select(leader => $"{indent}  {Leader(leader)}"));
        _lines.AddRange(section.Intro.Select(paragraph => $"{indent}  intro {OneLine(paragraph)}"));
        WriteBelow(section.Id, indent + "  ");
    }

    private void WriteItem(string kind, WorkItem item, string indent)
    {
        _lines.Add($"{indent}{kind} {item.Label ?? "-"} | {OneLine(item.Text)}");
        indent += "  ";
        if (item.Title is not null)
        {
            _lines.Add($"{indent}title {item.Title}");
        }

        _lines.AddRange(item.Leaders.Where(leader => leader.Basis == LeaderBasis.Printed).Select(leader => indent + Leader(leader)));
        WriteUnits(item, indent);
        if (item.Schedule is { } schedule)
        {
            _lines.Add($"{indent}schedule {(schedule.Basis == ScheduleBasis.Notice ? "by notice " : "")}{OneLine(schedule.Text)}");
            _lines.AddRange(schedule.Milestones.Select(milestone => $"{indent}due {milestone.Label} {Span(milestone)}{(milestone.Text is null ? "" : " | " + OneLine(milestone.Text))}"));
        }

        _lines.AddRange(item.Extras.Select(extra => $"{indent}extra {extra.Label} | {OneLine(extra.Text)}"));
        foreach (var measure in item.Measures)
        {
            WriteItem("measure", measure, indent);
        }
    }

    // Neighbours with the same role share a line; 等 closes the last one.
    private void WriteUnits(WorkItem item, string indent)
    {
        for (var i = 0; i < item.Units.Count;)
        {
            var role = Role(item.Units[i]);
            var group = item.Units.Skip(i).TakeWhile(unit => Role(unit) == role).Select(Unit).ToList();
            i += group.Count;
            _lines.Add($"{indent}{role} {string.Join(" | ", i == item.Units.Count && item.UnitsOpen ? group.Append("…") : group)}");
        }
    }

    private static string Role(Unit unit) =>
        Name(unit.Role) + (unit.Basis is UnitBasis.Convention or UnitBasis.Heading or UnitBasis.Column ? " by " + Name(unit.Basis) : "");

    private static string Unit(Unit unit) =>
        unit.Name + (unit.Note is null ? "" : $" [{unit.Note}]") + (unit.Canonical is null ? "" : $" = {unit.Canonical}");

    private static string Leader(Leader leader) =>
        $"{(leader.Role == LeaderRole.Lead ? "leader" : "assist")} {leader.Name ?? "-"} {leader.Title ?? "-"}";

    private static string Span(Milestone milestone) =>
        milestone.Start is null ? Day(milestone.Due) ?? "-" : $"{Day(milestone.Start)}..{Day(milestone.Due)}";

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string OneLine(string text) => text.Replace('\n', '⏎');

    private static string Name<T>(T value)
        where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}
