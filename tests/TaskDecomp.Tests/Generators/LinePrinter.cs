namespace TaskDecomp.Tests.Generators;

/// <summary>Prints headings, tasks and their responsibilities as lines: the families without a table.</summary>
internal static class LinePrinter
{
    /// <summary>The lines of a notice's list.</summary>
    public static IEnumerable<string> Print(NoticeModel notice) => Section(notice.Body, notice.Style);

    /// <summary>The responsibilities of a task, each with its label, in printed order.</summary>
    public static IEnumerable<(string Label, string Value)> Fields(TaskModel task, PrintStyle style)
    {
        var deadline = task.Schedule is null || task.ScheduleLabel.Length == 0 ? [] : new[] { (task.ScheduleLabel, task.Schedule.Text) };
        var stop = style.Tail == TailForm.Lines ? style.Stop : "";
        return
        [
            .. task.Leaders.Select(leaders => (leaders.Label, leaders.Print + stop)),
            .. style.DeadlineFirst ? deadline : [],
            .. task.Lists.Select(list => (list.Label, list.Print + stop)),
            .. style.DeadlineFirst ? [] : deadline,
            .. task.Extras.Select(extra => (extra.Label, extra.Text)),
        ];
    }

    private static IEnumerable<string> Section(SectionModel section, PrintStyle style) =>
    [
        .. section.Tasks.SelectMany(task => Task(task, style)),
        .. section.Sections.SelectMany(below => Section(below, style).Prepend(style.Indent + below.Label + below.Title)),
    ];

    private static IEnumerable<string> Task(TaskModel task, PrintStyle style)
    {
        string[] lines = task.Measures.Count > 0 || task.Lists.Count == 0 ? [task.Text] : style.Tail switch
        {
            TailForm.LabelBracket => [WithBracket(task.Text, string.Join(style.FieldSeparator, Fields(task, style).Select(field => field.Label + style.Colon + field.Value)), style)],
            TailForm.SuffixBracket => [WithBracket(task.Text, Suffixed(task), style)],
            TailForm.BareBracket => [WithBracket(task.Text, task.Lists[0].Print, style)],
            TailForm.Sentence => [$"{task.Text}由{task.Lists[0].Print}{task.Lists[0].Label}。"],
            TailForm.SuffixLine => [task.Text, $"部门分工{style.Colon}{Suffixed(task)}。"],
            TailForm.OneLine => [task.Text, string.Join(style.FieldSeparator, Fields(task, style).Select(field => field.Label + style.Colon + field.Value))],
            _ => [task.Text, .. Fields(task, style).Select(field => field.Label + style.Colon + field.Value)],
        };
        lines[0] = task.Label + lines[0];
        return [.. lines.SelectMany(line => line.Split('\n')).Select(line => style.Indent + line), .. task.Measures.SelectMany(measure => Task(measure, style))];
    }

    // A牵头，B、C等按职责分工负责，年内完成
    private static string Suffixed(TaskModel task) => string.Join(
        '，',
        [.. task.Leaders.Select(list => list.Print + list.Label), .. task.Lists.Select(list => list.Print + list.Label), .. task.Schedule is null ? [] : (string[])[task.Schedule.Text]]);

    private static string WithBracket(string text, string content, PrintStyle style)
    {
        var bracket = style.Brackets[0] + content + style.Brackets[1];
        return style.BracketStop == "behind" ? text[..^1] + bracket + text[^1] : text + bracket;
    }
}
