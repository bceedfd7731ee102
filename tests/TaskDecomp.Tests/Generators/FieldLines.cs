using System.Globalization;
using TaskDecomp.Model;

namespace TaskDecomp.Tests.Generators;

/// <summary>The fields of a notice that must come back, one a line: those of a generated one, and those that the parser read.</summary>
internal static class FieldLines
{
    /// <summary>The fields of a generated notice.</summary>
    public static IReadOnlyList<string> Of(NoticeModel model)
    {
        var lines = new List<string>();
        var letter = model.Letter;
        AddHead(lines, model.Kind, letter?.Title ?? model.Headline, letter?.Number, letter?.Issuer, letter?.Date, model.Year, letter?.Recipients ?? []);
        lines.AddRange(Rules(model).Select(rule => $"convention {rule.Kind}: {rule.Text}"));
        var (sections, tasks) = (new List<Section>(), new List<WorkItem>());
        var parent = letter is not null && model.Headline.Length > 0 ? Part(model) : null;
        sections.AddRange(parent is null ? [] : [parent]);
        Flatten(model, model.Body, parent, [], sections, tasks);
        Add(lines, sections, tasks);
        lines.Add("unclassified: 0");
        return [.. lines.Select(line => Rendition.Width(line, model.Style))];
    }

    /// <summary>The fields of a notice that was read.</summary>
    public static IReadOnlyList<string> Of(Notice notice)
    {
        var lines = new List<string>();
        AddHead(lines, notice.Kind, notice.Title, notice.DocumentNumber, notice.Issuer, notice.IssuedOn, notice.Year, notice.Recipients);
        lines.AddRange(notice.Conventions.Select(rule => $"convention {rule.Kind}: {rule.Text}"));
        Add(lines, notice.Sections, notice.Tasks);
        lines.Add($"unclassified: {notice.Coverage.Unclassified}");
        return lines;
    }

    private static Section Part(NoticeModel model)
    {
        var label = model.Style.Attachment.TrimEnd('：');
        return new Section
        {
            Id = "part",
            Kind = SectionKind.Part,
            Label = label.Length == 0 ? null : label,
            Number = label.Length > 2 ? int.Parse(label.AsSpan(2), CultureInfo.InvariantCulture) : null,
            Title = model.Headline,
            Lines = new LineRange(1, 1),
        };
    }

    private static IEnumerable<(ConventionKind Kind, string Text)> Rules(NoticeModel model)
    {
        if (model.Rule is { } kind)
        {
            yield return (kind, AllTasks(model.Body).SelectMany(task => task.Lists).FirstOrDefault(list => list.Rule is not null)?.Rule ?? Conventions.Sentence(kind));
        }
    }

    private static IEnumerable<TaskModel> AllTasks(SectionModel section) => section.Tasks.Concat(section.Sections.SelectMany(AllTasks));

    private static void Flatten(NoticeModel model, SectionModel section, Section? parent, IReadOnlyList<Leader> leaders, List<Section> sections, List<WorkItem> tasks)
    {
        foreach (var task in section.Tasks)
        {
            tasks.Add(Item(task, parent, leaders, section.Departments, model.Rule));
        }

        foreach (var below in section.Sections)
        {
            var heading = new Section
            {
                Id = sections.Count.ToString(CultureInfo.InvariantCulture),
                ParentId = parent?.Id,
                Kind = below.Kind!.Value,
                Label = below.Label,
                Number = below.Number,
                Title = below.Title,
                Leaders = below.Leaders,
                Lines = new LineRange(1, 1),
            };
            sections.Add(heading);
            Flatten(model, below, heading, below.Leaders.Count > 0 ? below.Leaders : leaders, sections, tasks);
        }
    }

    private static WorkItem Item(TaskModel task, Section? section, IReadOnlyList<Leader> inherited, UnitListModel? departments, ConventionKind? rule)
    {
        var own = task.Leaders.SelectMany(list => list.Leaders).ToList();
        return new WorkItem
        {
            Id = "",
            SectionId = section?.Id,
            Number = task.Number,
            Label = task.Label,
            Title = task.Title,
            Text = task.Text,
            Leaders = own.Count > 0 ? own : inherited,
            Units = Conventions.Resolve(task.Lists, departments, rule),
            UnitsOpen = task.Lists.Any(list => list.End.Length > 0),
            Schedule = task.Schedule,
            Extras = task.Extras,
            Measures = [.. task.Measures.Select(measure => Item(measure, section, [], null, rule))],
            Lines = new LineRange(1, 1),
        };
    }

    private static void AddHead(
        List<string> lines, NoticeKind kind, string? title, string? number, string? issuer, DateOnly? date, int? year, IReadOnlyList<string> recipients) =>
        lines.AddRange(
            [$"kind: {kind}", $"title: {title}", $"documentNumber: {number}", $"issuer: {issuer}", $"issuedOn: {date:yyyy-MM-dd}", $"year: {year}", .. recipients.Select(name => $"recipient: {name}")]);

    private static void Add(List<string> lines, IReadOnlyList<Section> sections, IReadOnlyList<WorkItem> tasks)
    {
        var titles = sections.ToDictionary(section => section.Id, section => section.Title);
        foreach (var section in sections)
        {
            lines.Add($"section {section.Kind} {section.Label ?? "-"} {section.Number} | {section.Title} | below {(section.ParentId is null ? "-" : titles[section.ParentId])}");
            lines.AddRange(section.Leaders.Select(leader => "  " + Print(leader)));
        }

        foreach (var task in tasks)
        {
            lines.Add($"task {task.Label ?? "-"} {task.Number} | below {(task.SectionId is null ? "-" : titles[task.SectionId])}");
            AddItem(lines, task, "  ");
        }
    }

    private static void AddItem(List<string> lines, WorkItem item, string indent)
    {
        lines.Add($"{indent}title: {item.Title}");
        lines.AddRange($"text: {item.Text}".Split('\n').Select(line => indent + line));
        lines.AddRange(item.Leaders.Select(leader => indent + Print(leader)));
        lines.AddRange(item.Units.Select(unit => $"{indent}unit: {unit.Name} [{unit.Note}] {unit.Role} {unit.Label} {unit.Basis} = {unit.Canonical}"));
        lines.Add($"{indent}open: {item.UnitsOpen}");
        lines.Add($"{indent}schedule: {item.Schedule?.Text} {item.Schedule?.Basis}");
        lines.AddRange((item.Schedule?.Milestones ?? []).Select(stone => $"{indent}milestone: {stone.Label} {stone.Start:yyyy-MM-dd}..{stone.Due:yyyy-MM-dd} {stone.Text}"));
        lines.AddRange(item.Extras.Select(extra => $"{indent}extra: {extra.Label} = {extra.Text}"));
        foreach (var measure in item.Measures)
        {
            lines.Add($"{indent}measure {measure.Label ?? "-"} {measure.Number}");
            AddItem(lines, measure, indent + "  ");
        }
    }

    private static string Print(Leader leader) => $"leader: {leader.Name} / {leader.Title} / {leader.Role} / {leader.Basis}";
}
