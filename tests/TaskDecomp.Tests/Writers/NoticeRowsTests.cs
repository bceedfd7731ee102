using TaskDecomp.Model;
using TaskDecomp.Text;
using TaskDecomp.Writers.Rows;

namespace TaskDecomp.Tests.Writers;

public sealed class NoticeRowsTests
{
    [Fact]
    public void A_task_without_measures_is_one_row()
    {
        var rows = NoticeRows.From(Sample.Notice(Sample.Task("1", "甲"), Sample.Task("2", "乙"))).Rows;
        Assert.Equal([(1, "甲"), (2, "乙")], rows.Select(row => (row.Index, row.Item.Text)));
        Assert.All(rows, row => Assert.Null(row.Measure));
    }

    [Fact]
    public void A_measure_has_its_task_s_units_and_leaders_where_it_has_none()
    {
        var own = Sample.Task("1.1", "举措一", Sample.Responsible("市港务局")) with { Leaders = [Sample.Leader("方砚", "副市长")] };
        var task = Sample.Task("1", "甲", Sample.Lead("市水务局")) with
        {
            UnitsOpen = true,
            Leaders = [Sample.Leader("许清", "市长")],
            Measures = [own, Sample.Task("1.2", "举措二")],
        };
        var rows = NoticeRows.From(Sample.Notice(task)).Rows;
        Assert.Equal(["甲", "举措一", "举措二"], rows.Select(row => row.Item.Text));
        Assert.Equal(["市水务局等", null, "市水务局等"], rows.Select(row => RowText.Units(row, UnitRole.Lead)));
        Assert.Equal([null, "市港务局", null], rows.Select(row => RowText.Units(row, UnitRole.Responsible)));
        Assert.Equal(["许清市长", "方砚副市长", "许清市长"], rows.Select(row => RowText.Leaders(row, LeaderRole.Lead)));
    }

    [Fact]
    public void A_task_without_units_has_no_row_beside_its_measures()
    {
        var task = Sample.Task("1", "甲") with { Measures = [Sample.Task("1.1", "一"), Sample.Task("1.2", "二")] };
        Assert.Equal(["一", "二"], NoticeRows.From(Sample.Notice(task)).Rows.Select(row => row.Item.Text));
    }

    [Fact]
    public void Headings_above_are_parted_into_parts_and_chapters()
    {
        var notice = Sample.Notice(Sample.Task("1", "甲") with { SectionId = "d" }, Sample.Task("2", "乙") with { SectionId = "e" }, Sample.Task("3", "丙")) with
        {
            Sections =
            [
                Sample.Section("a", null, SectionKind.Part, "附件2", "民生事项"),
                Sample.Section("b", "a", SectionKind.Part, "第一部分", "城建"),
                Sample.Section("c", "b", SectionKind.Leader, "一、", "许清市长牵头的工作"),
                Sample.Section("d", "c", SectionKind.Topic, "（一）", "道路"),
                Sample.Section("e", null, SectionKind.Topic, null, "其他"),
            ],
        };
        var rows = NoticeRows.From(notice).Rows;
        Assert.Equal(["附件2 民生事项 / 第一部分 城建", null, null], rows.Select(RowText.Part));
        Assert.Equal(["一、许清市长牵头的工作 / （一）道路", "其他", null], rows.Select(RowText.Chapter));
    }

    [Fact]
    public void A_unit_cell_shows_brackets_and_an_open_list()
    {
        var row = Row(Sample.Task("1", "甲", Sample.Lead("市住建局"), Sample.Support("各区政府", "含高新区"), Sample.Support("财政局", null, "市财政局")) with { UnitsOpen = true });
        Assert.Equal("市住建局", RowText.Units(row, UnitRole.Lead));
        Assert.Equal("各区政府（含高新区）、财政局等", RowText.Units(row, UnitRole.Support));
        Assert.Null(RowText.Units(row, UnitRole.Responsible));
        Assert.Equal("等", RowText.Units(Row(Sample.Task("1", "甲") with { UnitsOpen = true }), UnitRole.Responsible));
    }

    [Fact]
    public void A_leader_may_be_a_name_or_an_office_alone()
    {
        var row = Row(Sample.Task("1", "甲") with { Leaders = [Sample.Leader("许清", null), Sample.Leader(null, "市长"), Sample.Leader("方砚", "秘书长", LeaderRole.Assist)] });
        Assert.Equal("许清、市长", RowText.Leaders(row, LeaderRole.Lead));
        Assert.Equal("方砚秘书长", RowText.Leaders(row, LeaderRole.Assist));
    }

    [Fact]
    public void A_plain_deadline_stands_in_the_deadline_alone()
    {
        Check("持续推进", null, Sample.Schedule("持续推进"));
        Check("6月底前", null, Sample.Schedule("6月底前", Sample.Milestone("6月底前", "2031-06-30")));
        Check(null, null, null);
    }

    [Fact]
    public void A_schedule_with_contents_leaves_its_latest_mark_as_the_deadline()
    {
        const string Text = "12月底前完工。6月底前开工。";
        Check("12月底前", Text, Sample.Schedule(Text, Sample.Milestone("12月底前", "2031-12-31", "完工"), Sample.Milestone("6月底前", "2031-06-30", "开工")));
        Check("分批", "先行。分批推进。", Sample.Schedule("先行。分批推进。", Sample.Milestone("先行", null), Sample.Milestone("分批", null, "推进")));
    }

    [Fact]
    public void A_task_s_schedule_is_not_lost_behind_its_measure_s()
    {
        var measure = Sample.Task("1.1", "一") with { Schedule = Sample.Schedule("三季度", Sample.Milestone("三季度", "2031-09-30")) };
        var task = Sample.Task("1", "甲") with { Schedule = Sample.Schedule("年内完成"), Measures = [measure, Sample.Task("1.2", "二")] };
        var rows = NoticeRows.From(Sample.Notice(task)).Rows;
        Assert.Equal([("三季度", "年内完成"), ("年内完成", null)], rows.Select(row => (RowText.Deadline(row), RowText.Plan(row))));
    }

    [Fact]
    public void Hints_are_the_codes_of_the_task_and_its_measure_each_once()
    {
        var task = Sample.Task("1", "甲") with { Measures = [Sample.Task("1.1", "一"), Sample.Task("1.2", "二")] };
        var notice = Sample.Notice(task, Sample.Task("2", "乙")) with
        {
            Diagnostics = [Sample.Diagnostic("TD3002", "1.1"), Sample.Diagnostic("TD3001", "1"), Sample.Diagnostic("TD3001", "1.1"), Sample.Diagnostic("TD2009", null)],
        };
        Assert.Equal(["TD3001、TD3002", "TD3001", null], NoticeRows.From(notice).Rows.Select(row => RowText.Join(row.Hints)));
    }

    [Fact]
    public void Each_printed_label_gets_a_column_and_loses_no_value()
    {
        var measure = Sample.Task("1.1", "一") with { Extras = [new Extra("备注", "乙处"), new Extra("联 系\n人", "焦工")] };
        var task = Sample.Task("1", "甲") with { Extras = [new Extra("备注", "甲处"), new Extra("", "无名"), new Extra("联 系 人", "穆工")], Measures = [measure] };
        var rows = NoticeRows.From(Sample.Notice(task));
        var columns = TaskColumns.ForPeople(rows, Language.Chinese).Where(column => column.Key == "Extra").ToList();
        Assert.Equal(["备注（原文）", "其他", "联 系 人", "联 系 人 2"], columns.Select(column => column.Header(Language.Chinese)));
        Assert.Equal<object?>(["甲处\n乙处", "无名", "穆工", "焦工"], columns.Select(column => column.Value(rows.Rows[0])));
    }

    [Fact]
    public void A_printed_label_never_takes_one_of_our_headers()
    {
        var rows = NoticeRows.From(Sample.Notice(Sample.Task("1", "甲") with { Extras = [new Extra("REMARKS", "乙"), new Extra("责任单位", "丙")] }));
        Assert.Equal(["REMARKS (printed)", "责任单位"], TaskColumns.ForScripts(rows, Language.English).Skip(17).Select(column => column.Header(Language.English)));
        Assert.Equal(["REMARKS", "责任单位（原文）"], TaskColumns.ForScripts(rows, Language.Chinese).Skip(17).Select(column => column.Header(Language.Chinese)));
    }

    [Fact]
    public void Numbers_are_as_printed_else_their_value()
    {
        Assert.Equal("30.", RowText.Label(Sample.Task("1", "甲") with { Label = "30.", Number = 30 }));
        Assert.Equal(30, RowText.Label(Sample.Task("1", "甲") with { Label = "30", Number = 30 }));
        Assert.Equal("030", RowText.Label(Sample.Task("1", "甲") with { Label = "030", Number = 30 }));
        Assert.Equal(30, RowText.Label(Sample.Task("1", "甲") with { Number = 30 }));
        Assert.Null(RowText.Label(null));
        Assert.Equal("57-58", RowText.Lines(new LineRange(57, 58)));
        Assert.Equal("57", RowText.Lines(new LineRange(57, 57)));
    }

    private static TaskRow Row(WorkItem task) => NoticeRows.From(Sample.Notice(task)).Rows[0];

    private static void Check(string? deadline, string? plan, Schedule? schedule)
    {
        var row = Row(Sample.Task("1", "甲") with { Schedule = schedule });
        Assert.Equal(deadline, RowText.Deadline(row));
        Assert.Equal(plan, RowText.Plan(row));
    }
}
