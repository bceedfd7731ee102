using TaskDecomp.Model;

namespace TaskDecomp.Tests.Generators;

/// <summary>Draws notices of the families that are one line grammar: brackets, label lines, leader headings.</summary>
internal static class LineFamilies
{
    /// <summary>2: T。（牵头单位：A；责任单位：B、C，各D）</summary>
    public static NoticeModel LabelBracket(Draw draw)
    {
        var notice = new NoticeDraw(draw);
        var style = notice.Style(TailForm.LabelBracket) with { FieldSeparator = draw.One("；", "；", "，"), Brackets = draw.One("（）", "（）", "（）", "[]") };
        var lead = notice.Label("牵头单位", "牵头部门", "主要责任单位", "主办单位");
        var other = notice.Label("责任单位", "责任单位", "配合单位", "协办单位");
        var leader = draw.Chance(20) ? notice.Label("牵头领导", "责任领导") : "";
        TaskModel Next() => notice.Task(style) with
        {
            Leaders = leader.Length > 0 ? [notice.People.Line(leader, LeaderRole.Lead)] : [],
            Lists = LeadAndOthers(notice, lead, other),
        };
        return notice.Notice(style, notice.Body(draw.Chance(60) ? SectionKind.Topic : null, Next));
    }

    /// <summary>3: T。（A牵头，B、C等按职责分工负责，年内完成）</summary>
    public static NoticeModel SuffixBracket(Draw draw)
    {
        var notice = new NoticeDraw(draw);
        var style = notice.Style(TailForm.SuffixBracket);
        var hasLeaders = draw.Chance(20);
        TaskModel Next() => notice.Task(style) with
        {
            Leaders = hasLeaders ? [Suffixed(notice)] : [],
            Lists = SuffixLists(notice),
            Schedule = draw.Chance(30) ? notice.Deadlines.InBracket() : null,
        };
        return notice.Notice(style, notice.Body(draw.Chance(60) ? SectionKind.Topic : null, Next));
    }

    /// <summary>5: 一、PTITLE牵头重点工作, T, 责任单位：A、B</summary>
    public static NoticeModel LeaderHeadings(Draw draw)
    {
        var notice = new NoticeDraw(draw, mayBlank: true);
        var style = notice.Style(TailForm.Lines) with { HeadingMarks = [draw.One("一、", "（一）")] };
        var label = notice.Label("责任单位", "责任部门", "承办单位");
        var rule = Rule(draw);
        return WithRuleInList(draw, notice.Notice(style, notice.Body(SectionKind.Leader, () => notice.Task(style) with { Lists = [notice.Units.List(label, UnitRole.Responsible, 1, 5)] }), rule));
    }

    /// <summary>6: T, 牵头领导：P、Q, 责任单位：A、B；C等 - or both on one line, or 部门分工：A牵头，B、C配合。</summary>
    public static NoticeModel LeaderLine(Draw draw)
    {
        var tail = draw.One(TailForm.Lines, TailForm.OneLine, TailForm.SuffixLine);
        var notice = new NoticeDraw(draw, mayBlank: tail == TailForm.Lines);
        var style = notice.Style(tail) with { FieldSeparator = draw.One("　", "  ", "；", "。") };
        var leader = notice.Label("牵头领导", "责任领导", "分管领导", "包抓领导", "牵头市领导");
        var assist = draw.Chance(20) ? notice.Label("协同领导", "配合领导") : "";
        var label = notice.Label("责任单位", "责任部门", "落实单位");
        TaskModel Next() => notice.Task(style) with
        {
            Leaders = tail == TailForm.SuffixLine ? [] : [notice.People.Line(leader, LeaderRole.Lead), .. assist.Length > 0 ? [notice.People.Line(assist, LeaderRole.Assist)] : (LeaderListModel[])[]],
            Lists = tail == TailForm.SuffixLine ? SuffixLists(notice) : [notice.Units.List(label, UnitRole.Responsible, 1, 5)],
        };
        return notice.Notice(style, notice.Body(draw.Chance(40) ? SectionKind.Topic : null, Next));
    }

    /// <summary>7: T, 牵头单位：A, 责任单位：B、C, 完成时限：6月底前</summary>
    public static NoticeModel LeadAndSupportLines(Draw draw)
    {
        var notice = new NoticeDraw(draw, mayBlank: true);
        var style = notice.Style(TailForm.Lines);
        var lead = notice.Label("牵头单位", "牵头部门", "主要责任单位", "主责单位", "牵头组织实施单位", "主办单位");
        var other = notice.Label("责任单位", "配合单位", "协同单位", "协办单位", "参与单位", "其他责任单位");
        var deadline = draw.Chance(40) ? notice.Label("完成时限", "完成时间", "时限要求") : "";
        var extra = draw.Chance(20) ? notice.Label("责任人", "工作要求", "备注", "联系人") : "";
        TaskModel Plain() => notice.Task(style) with
        {
            Lists = LeadAndOthers(notice, lead, other),
            ScheduleLabel = deadline,
            Schedule = deadline.Length > 0 ? notice.Deadlines.Of(ScheduleBasis.Printed) : null,
            Extras = extra.Length > 0 ? [new Extra(extra, notice.People.Name())] : [],
        };
        TaskModel Next() => draw.Chance(8) ? notice.Task(style) with { Measures = draw.Many(2, 3, () => Plain() with { Extras = [] }).Select(Untitled).ToList() } : Plain();
        return notice.Notice(style, notice.Body(draw.Chance(50) ? SectionKind.Topic : null, Next));
    }

    /// <summary>8: T, 牵头负责领导：P。, 牵头责任单位：A。, 协同责任单位：B、C等。, 完成时限：…</summary>
    public static NoticeModel ThreeLabelLines(Draw draw)
    {
        var notice = new NoticeDraw(draw, mayBlank: true);
        var style = notice.Style(TailForm.Lines);
        var leader = notice.Label("牵头负责领导", "牵头责任领导", "牵头县领导");
        var lead = notice.Label("牵头责任单位", "牵头单位");
        var other = notice.Label("协同责任单位", "协同部门", "责任（配合）单位");
        var deadline = notice.Label("完成时限", "完成时间", "办结时限");
        TaskModel Next() => notice.Task(style) with
        {
            Leaders = [notice.People.Line(leader, LeaderRole.Lead)],
            Lists = [notice.Units.List(lead, UnitRole.Lead, 1, 2, mayOpen: false), notice.Units.List(other, UnitRole.Support, 1, 4)],
            ScheduleLabel = deadline,
            Schedule = notice.Deadlines.Of(ScheduleBasis.Printed),
        };
        return notice.Notice(style, notice.Body(draw.Chance(40) ? SectionKind.Topic : null, Next));
    }

    /// <summary>9: 一、topic, T or （一）T or （一）name：T, 责任单位：A、B</summary>
    public static NoticeModel OneUnitLine(Draw draw)
    {
        var notice = new NoticeDraw(draw, mayBlank: true);
        var style = notice.Style(TailForm.Lines);
        style = draw.Chance(35) ? style with { HeadingMarks = ["一、"], TaskMark = "（一）", RunsOn = false } : style;
        var label = notice.Label("责任单位", "责任部门", "承办单位", "落实单位", "责任科室");
        var deadline = draw.Chance(35) ? notice.Label("时限要求", "完成时限", "完成时间") : "";
        TaskModel Next() => WithItems(draw, notice.Task(style)) with
        {
            Lists = [notice.Units.List(label, UnitRole.Responsible, 1, 5)],
            ScheduleLabel = deadline,
            Schedule = deadline.Length > 0 ? notice.Deadlines.Of(ScheduleBasis.Printed) : null,
        };
        var body = style.TaskMark != "（一）" && style.HeadingMarks[0] == "一、" && draw.Chance(25)
            ? new SectionModel { Sections = [.. Enumerable.Range(0, 2).Select(i => notice.Topic(i, Next) with { Tasks = [], Sections = [notice.Topic(i + 2, Next), notice.Topic(i + 5, Next)] })] }
            : notice.Body(SectionKind.Topic, Next);
        return WithRuleInList(draw, notice.Notice(style, body, Rule(draw)));
    }

    /// <summary>14: T。（A、B） or T。由A、B负责落实。</summary>
    public static NoticeModel BareBracketOrSentence(Draw draw)
    {
        var notice = new NoticeDraw(draw);
        var style = notice.Style(draw.One(TailForm.BareBracket, TailForm.Sentence));
        var word = style.Tail == TailForm.Sentence ? draw.One("负责落实", "负责", "牵头负责", "按职责分工负责") : "";
        var role = word == "牵头负责" ? UnitRole.Lead : UnitRole.Responsible;
        return notice.Notice(style, notice.Body(draw.Chance(50) ? SectionKind.Topic : null, () => notice.Task(style) with { Lists = [notice.Units.List(word, role, 1, 4, inSentence: style.Tail == TailForm.Sentence)] }));
    }

    /// <summary>15: 一、PTITLE负责的工作, （一）A牵头的工作, T, 协同单位：B、C。</summary>
    public static NoticeModel LeadDepartments(Draw draw)
    {
        var notice = new NoticeDraw(draw);
        var style = notice.Style(TailForm.Lines) with { HeadingMarks = ["一、", "（一）"] };
        // Where lines are broken, a full line and a task without a number below it would be one paragraph.
        var isNumbered = style.Width > 0 || draw.Chance(60);
        style = isNumbered ? style : style with { TaskMark = "" };
        var label = notice.Label("协同单位", "配合单位", "协办单位", "责任单位");
        var role = label.StartsWith('责') ? UnitRole.Responsible : UnitRole.Support;
        var word = draw.One("牵头", "负责");
        TaskModel Next() => notice.Task(style) with { Lists = [notice.Units.List(label, role, 1, 4)] };
        SectionModel Department()
        {
            var leads = notice.Units.List(word, UnitRole.Lead, 1, draw.Chance(20) ? 2 : 1, mayOpen: false, inSentence: true);
            return new SectionModel { Kind = SectionKind.Leader, Title = leads.Print + word + draw.One("的工作", "的工作", "的重点工作"), Departments = leads, Tasks = draw.Many(1, 3, Next) };
        }

        return notice.Notice(style, new SectionModel { Sections = draw.Many(2, 2, () => notice.Leader(Next) with { Tasks = [], Sections = draw.Many(1, 3, Department) }) });
    }

    private static IReadOnlyList<UnitListModel> LeadAndOthers(NoticeDraw notice, string lead, string other)
    {
        var draw = notice.Draw;
        var role = other.Replace(" ", "", StringComparison.Ordinal) == "责任单位" ? UnitRole.Responsible : UnitRole.Support;
        var others = notice.Units.List(other, role, 1, 4);
        return draw.Chance(10) ? [others with { Role = role }] : draw.Chance(15) ? [notice.Units.List(lead, UnitRole.Lead, 1, 2, mayOpen: false)]
            : [notice.Units.List(lead, UnitRole.Lead, 1, draw.Chance(20) ? 2 : 1, mayOpen: false), others];
    }

    private static List<UnitListModel> SuffixLists(NoticeDraw notice)
    {
        var draw = notice.Draw;
        UnitListModel Lead(int most, string word) => notice.Units.List(word, UnitRole.Lead, Math.Min(2, most), most, mayOpen: false);
        return draw.Number(0, 6) switch
        {
            0 => [Lead(3, draw.One("牵头", "分别牵头", "共同牵头"))],
            1 => [notice.Units.List(draw.One("分别负责", "负责", "按职责分工负责"), UnitRole.Responsible, 1, 4)],
            2 => [Lead(1, draw.One("牵头负责", "牵头"))],
            3 => [Lead(1, "牵头"), notice.Units.List(draw.One("配合", "参与", "协助"), UnitRole.Support, 1, 4)],
            4 => [Lead(2, "牵头"), notice.Units.List("分工负责", UnitRole.Responsible, 1, 3)],
            _ => [Lead(1, "牵头"), notice.Units.List(draw.One("按职责分工负责", "分工负责", "按职责分别负责"), UnitRole.Responsible, 1, 4)],
        };
    }

    private static LeaderListModel Suffixed(NoticeDraw notice)
    {
        var list = notice.People.Line("负责", LeaderRole.Lead);
        if (list.Leaders.All(leader => leader.Title is not null))
        {
            return list;
        }

        var office = notice.People.Office();
        return new LeaderListModel("负责", office, [new Leader(null, office, LeaderRole.Lead, LeaderBasis.Printed)]);
    }

    private static TaskModel Untitled(TaskModel measure) => measure with { Title = null };

    // （1）…；（2）…。 without units of their own are text.
    private static TaskModel WithItems(Draw draw, TaskModel task) =>
        draw.Chance(6) ? task with { Text = task.Text + "\n（1）完善预案，充实队伍。\n（2）开展演练2次以上。" } : task;

    private static ConventionKind? Rule(Draw draw) =>
        draw.Chance(25) ? draw.One(ConventionKind.FirstUnitLeads, ConventionKind.FirstUnitLeads, ConventionKind.AllUnitsLead, ConventionKind.ResponsibleLeads) : null;

    // The rule may stand in a bracket behind the first list instead of the letter.
    private static NoticeModel WithRuleInList(Draw draw, NoticeModel notice)
    {
        if (notice.Rule != ConventionKind.FirstUnitLeads || !draw.Chance(40))
        {
            return notice;
        }

        var isFirst = true;
        return notice with
        {
            Letter = notice.Letter! with { Paragraphs = [notice.Letter.Paragraphs[0].Replace(Conventions.Sentence(ConventionKind.FirstUnitLeads), "", StringComparison.Ordinal), .. notice.Letter.Paragraphs.Skip(1)] },
            Body = Mark(notice.Body),
        };

        SectionModel Mark(SectionModel section) => section with { Tasks = [.. section.Tasks.Select(MarkTask)], Sections = [.. section.Sections.Select(Mark)] };
        TaskModel MarkTask(TaskModel task)
        {
            var marked = isFirst ? task with { Lists = [task.Lists[0] with { Rule = "列第一位的为牵头单位，下同" }] } : task;
            isFirst = false;
            return marked;
        }
    }
}
