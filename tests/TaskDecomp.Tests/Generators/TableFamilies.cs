using System.Globalization;
using TaskDecomp.Model;

namespace TaskDecomp.Tests.Generators;

/// <summary>Draws notices of the families that are one table grammar.</summary>
internal static class TableFamilies
{
    /// <summary>1: 序号, 目标任务, 牵头单位, 配合单位, 1, T, A, B、C, 2 …, a cell a line.</summary>
    public static NoticeModel Stacked(Draw draw) => Table(draw, TableForm.Stacked, draw.Chance(45) ? SectionKind.Topic : null);

    /// <summary>10: rows between pipes or parted by tabs.</summary>
    public static NoticeModel Marked(Draw draw) =>
        Table(draw, draw.One(TableForm.Pipes, TableForm.Markdown, TableForm.Tabs, TableForm.StackedBars), draw.Chance(45) ? SectionKind.Topic : null);

    /// <summary>11: rows that name a leader across the table, or the table again below each leader's heading.</summary>
    public static NoticeModel BelowLeaders(Draw draw) => Table(draw, draw.One(TableForm.Stacked, TableForm.Pipes, TableForm.Markdown, TableForm.Tabs), SectionKind.Leader);

    /// <summary>12: drawn with box characters.</summary>
    public static NoticeModel Drawn(Draw draw) => Table(draw, TableForm.Box, null) with { IsWoven = true };

    private static NoticeModel Table(Draw draw, TableForm form, SectionKind? sections)
    {
        var notice = new NoticeDraw(draw, mayWrap: false);
        var isBelow = sections == SectionKind.Leader && draw.Chance(60);
        var isGroup = sections == SectionKind.Topic && form is TableForm.Pipes or TableForm.Markdown or TableForm.Tabs && draw.Chance(40);
        var style = notice.Style(TailForm.Lines) with
        {
            TaskMark = "1",
            HeadingMarks = [isGroup || (sections == SectionKind.Leader && !isBelow && draw.Chance(50)) ? "" : "一、"],
            RunsOn = !isBelow && (isGroup || draw.Chance(60)),
        };
        var hasLead = draw.Chance(70);
        var lead = draw.One("牵头单位", "牵头部门", "主要责任单位");
        var other = hasLead ? draw.One("责任单位", "配合单位", "协同单位", "参与单位") : draw.One("责任单位", "承办单位", "责任部门");
        var role = other.StartsWith('责') || other == "承办单位" ? UnitRole.Responsible : UnitRole.Support;
        var deadline = draw.Chance(50) ? draw.One("完成时限", "完成时间", "时限要求") : "";
        var leader = sections != SectionKind.Leader && draw.Chance(25) ? draw.One("牵头领导", "责任领导", "分管领导") : "";
        var columns = new List<(string, Func<TaskModel, string>)>
        {
            (draw.One("序号", "编号"), task => task.Number!.Value.ToString(CultureInfo.InvariantCulture)),
            (draw.One("目标任务", "工作任务", "重点工作", "任务内容", "主要任务", "项目名称"), task => task.Text),
        };
        var others = new List<(string, Func<TaskModel, string>)>();
        others.AddRange(hasLead ? [(lead, Cell(lead)), (other, Cell(other))] : [(other, Cell(other))]);
        others.AddRange(leader.Length > 0 ? [(leader, task => task.Leaders[0].Print)] : []);
        others.AddRange(deadline.Length > 0 ? [(deadline, task => task.Schedule!.Text)] : []);
        columns.AddRange(others.Count == 1 ? others.Append((draw.One("备注", "资金来源"), _ => "")) : others);
        // Of cells that print nothing a reader knows the column only where the columns stand in the usual order.
        var isMarked = form is TableForm.Pipes or TableForm.Markdown or TableForm.Tabs;
        var shown = isMarked && draw.Chance(30) ? [columns[0], .. draw.Some(columns[1..], columns.Count - 1)] : columns;
        List<UnitListModel> InColumnOrder(List<UnitListModel> lists) => [.. lists.OrderBy(list => shown.Select(column => column.Item1).ToList().IndexOf(list.Label))];
        TaskModel Next() => notice.Task(style) with
        {
            Leaders = leader.Length > 0 ? [notice.People.Line(leader, LeaderRole.Lead)] : [],
            Lists = InColumnOrder([
                .. hasLead ? [notice.Units.List(lead, UnitRole.Lead, 1, draw.Chance(15) ? 2 : 1, mayOpen: false)] : (UnitListModel[])[],
                .. !hasLead || draw.Chance(85) ? [notice.Units.List(other, role, 1, 4)] : (UnitListModel[])[],
            ]),
            ScheduleLabel = deadline,
            Schedule = deadline.Length > 0 ? notice.Deadlines.Of(ScheduleBasis.Column) : null,
        };

        var printer = new TablePrinter(form, shown, isGroup ? draw.One("类别", "板块", "分类") : "", isMarked ? draw.One("", "", "—", "/") : "");
        return notice.Notice(style, notice.Body(sections, Next), printer: isBelow ? printer.PrintBelowHeadings : printer.Print);
    }

    /// <summary>12: a worklist flattened to rows, unit lines and schedules in turn.</summary>
    public static NoticeModel Flattened(Draw draw)
    {
        var notice = new NoticeDraw(draw, mayWrap: false);
        var style = notice.Style(TailForm.Lines) with { TaskMark = "1", MeasureMark = draw.One("1.", "1."), IsWide = true };
        var label = draw.One("责任单位", "牵头单位");
        var isLead = label == "牵头单位";
        TaskModel Measure() => new()
        {
            Text = notice.Texts.Text(),
            Lists = [notice.Units.List(label, isLead ? UnitRole.Lead : UnitRole.Responsible, 1, 4)],
            Schedule = notice.Deadlines.Of(ScheduleBasis.Column),
        };
        TaskModel Next()
        {
            var lead = notice.Texts.Lead();
            return new TaskModel { Title = lead[..^1], Text = lead + notice.Texts.Text(), Measures = draw.Many(1, 3, Measure) };
        }

        return notice.Notice(style, notice.Body(null, Next), printer: FlattenedLines) with { Kind = NoticeKind.Worklist };
    }

    private static IEnumerable<string> FlattenedLines(NoticeModel notice) =>
    [
        "序号 重点工作 工作举措 进度安排",
        .. notice.Body.Tasks.SelectMany(task => task.Measures.SelectMany((measure, i) => (string[])
        [
            (i == 0 ? $"{task.Label} {task.Text} " : "") + measure.Label + measure.Text, "", measure.Lists[0].Label + "：" + measure.Lists[0].Print, measure.Schedule!.Text,
        ])),
    ];

    private static Func<TaskModel, string> Cell(string label) => task => task.Lists.FirstOrDefault(list => list.Label == label)?.Print ?? "";
}
