using System.Globalization;
using TaskDecomp.Model;

namespace TaskDecomp.Writers.Rows;

/// <summary>How the facts of a row are put in one cell; null for an empty one.</summary>
internal static class RowText
{
    /// <summary>The titled parts above (<c>附件1 重点任务分解表</c>), outermost first.</summary>
    public static string? Part(TaskRow row) => Path(row, part: true);

    /// <summary>The other headings above, outermost first.</summary>
    public static string? Chapter(TaskRow row) => Path(row, part: false);

    /// <summary>Leaders of a role, each the name with the title behind it: <c>许某副市长、方某秘书长</c>.</summary>
    public static string? Leaders(TaskRow row, LeaderRole role) =>
        Join(row.Leaders.Where(leader => leader.Role == role).Select(leader => leader.Name + leader.Title));

    /// <summary>Units of a role with their brackets; 等 stands behind the last role that has any, where the printed list is open.</summary>
    public static string? Units(TaskRow row, UnitRole role)
    {
        var last = row.Units.Count > 0 ? row.Units.Max(unit => unit.Role) : UnitRole.Responsible;
        var names = Join(row.Units.Where(unit => unit.Role == role).Select(Unit));
        return row.UnitsOpen && role == last ? names + "等" : names;
    }

    /// <summary>A unit as printed: its name with the bracket that ended it.</summary>
    public static string Unit(Unit unit) => unit.Note is null ? unit.Name : $"{unit.Name}（{unit.Note}）";

    /// <summary>
    /// By when: all of a plain deadline (<c>6月底前</c>, <c>持续推进</c>), of a schedule with contents (<see cref="Plan"/>)
    /// only the mark of its latest date.
    /// </summary>
    public static string? Deadline(TaskRow row) =>
        row.Schedule is not { } schedule ? null
        : HasContents(schedule) ? schedule.Milestones.Reverse().MaxBy(milestone => milestone.Due ?? DateOnly.MinValue)!.Label
        : schedule.Text;

    /// <summary>A schedule that says what is due when, as printed; the task's stands before a measure's own, so that neither is lost.</summary>
    public static string? Plan(TaskRow row)
    {
        var above = row.Item.Schedule is null ? null : row.Task.Schedule;
        var texts = new[] { above?.Text, row.Schedule is { } own && HasContents(own) ? own.Text : null };
        var plan = string.Join('\n', texts.Where(text => text is not null && text != Deadline(row)).Distinct());
        return plan.Length == 0 ? null : plan;
    }

    /// <summary>What is printed under a label, the task's before the measure's own.</summary>
    public static string? Extra(TaskRow row, string label)
    {
        var texts = row.Task.Extras.Concat(row.Item.Extras).Where(extra => extra.Label == label).Select(extra => extra.Text).Distinct().ToList();
        return texts.Count == 0 ? null : string.Join('\n', texts);
    }

    /// <summary>What is printed under labels of the notice's own, a line each: <c>联系人：徐某</c>.</summary>
    public static string? Extras(TaskRow row)
    {
        var labels = row.Task.Extras.Concat(row.Item.Extras).Select(extra => extra.Label).Distinct();
        var text = string.Join('\n', labels.Select(label => $"{label}：{Extra(row, label)}"));
        return text.Length == 0 ? null : text;
    }

    /// <summary>The printed number of a task or measure, else its value.</summary>
    public static object? Label(WorkItem? item) => item switch
    {
        { Label: { } label } when label == item.Number?.ToString(CultureInfo.InvariantCulture) => item.Number,
        { Label: { } label } => label,
        _ => item?.Number,
    };

    /// <summary>Lines of the source: <c>57-58</c>, or <c>57</c> alone.</summary>
    public static string Lines(LineRange lines) => lines.First == lines.Last
        ? lines.First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{lines.First}-{lines.Last}");

    /// <summary>Joins names with 、; null for none.</summary>
    public static string? Join(IEnumerable<string?> names)
    {
        var text = string.Join('、', names);
        return text.Length == 0 ? null : text;
    }

    private static bool HasContents(Schedule schedule) => schedule.Milestones.Any(milestone => milestone.Text is not null);

    private static string? Path(TaskRow row, bool part)
    {
        var headings = row.Path.Where(section => section.Kind == SectionKind.Part == part).Select(Heading).ToList();
        return headings.Count == 0 ? null : string.Join(" / ", headings);
    }

    private static string Heading(Section section) => section.Label switch
    {
        null or "" => section.Title,
        var label when section.Title.Length > 0 && char.IsLetterOrDigit(label[^1]) => $"{label} {section.Title}",
        var label => label + section.Title,
    };
}
