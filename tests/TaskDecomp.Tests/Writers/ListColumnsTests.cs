using TaskDecomp.Model;
using TaskDecomp.Text;
using TaskDecomp.Writers;

namespace TaskDecomp.Tests.Writers;

public sealed class ListColumnsTests
{
    private static readonly Notice Notice = Sample.Notice(
        Sample.Task("1", "修复岸线6公里。", Sample.Lead("市水利局")) with { Number = 1, Label = "1.", Extras = [new Extra("联系人", "焦工"), new Extra("备注", "续建")] });

    [Theory]
    [InlineData("text", "text")]
    [InlineData("LEADUNITS", "leadUnits")]
    [InlineData("taskLabel", "number")]
    [InlineData("任务内容", "text")]
    [InlineData("extra：联系人", "extra:联系人")]
    [InlineData("txt", null)]
    [InlineData("extra:", null)]
    public void A_column_has_a_name(string text, string? name) => Assert.Equal(name, ListColumns.Find(text));

    [Fact]
    public void Every_name_is_found_and_has_a_header() => Assert.All(ListColumns.Names, name =>
    {
        Assert.Equal(name, ListColumns.Find(name));
        Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(ListColumns.Header(name, language)));
    });

    [Fact]
    public void Csv_has_the_columns_chosen_in_their_order() => Assert.Equal(
        "任务内容,任务编号,备注,联系人\n修复岸线6公里。,1.,,焦工\n",
        Output.Text("csv", Notice, new WriterOptions { Columns = ["text", "number", "remarks", "extra:联系人"] }));

    [Fact]
    public void Extras_are_those_that_are_not_named_by_themselves() => Assert.Equal(
        "联系人,备注（原文）,电话\n焦工,续建,\n",
        Output.Text("csv", Notice, new WriterOptions { Columns = ["extra:联系人", "extras", "extra:电话"] }));

    [Fact]
    public void The_sheet_has_the_columns_chosen_also_those_that_nothing_fills()
    {
        using var book = new Workbook(Notice, new WriterOptions { Columns = ["status", "plan", "text"] });

        Assert.Equal([["完成状态", "进度安排", "任务内容"], ["", "", "修复岸线6公里。"]], book.Rows("任务清单"));
        Assert.NotNull(book.Column("任务清单", "完成状态")[0].DataValidation);
    }

    [Fact]
    public void A_row_with_a_warning_is_tinted_where_the_column_of_hints_is_left_out()
    {
        using var book = new Workbook(Notice with { Diagnostics = [Sample.Diagnostic("TD3004", "1")] }, new WriterOptions { Columns = ["text"] });

        Assert.NotEqual(ClosedXML.Excel.XLColor.NoColor, book["任务清单"].Cell("A2").Style.Fill.BackgroundColor);
        Assert.False(book["任务清单"].Cell("A2").HasComment);
    }

    [Fact]
    public void A_share_has_the_tasks_of_its_unit_alone()
    {
        var notice = Sample.Notice(
            Sample.Task("1", "甲", Sample.Lead("市水利局"), Sample.Support("财政局", null, "市财政局")),
            Sample.Task("2", "乙", Sample.Lead("市住建局")),
            Sample.Task("3", "丙", Sample.Lead("市财政局")),
            Sample.Task("4", "丁"));

        var shares = ListShare.Of(notice, ShareBy.Unit, out var left);

        Assert.Equal(["市水利局", "市财政局", "市住建局"], shares.Select(share => share.Name));
        Assert.Equal(1, left);
        using var book = new Workbook(notice, new WriterOptions { Share = shares[1], Columns = ["index", "text"] });
        Assert.Equal([["序号", "任务内容"], ["1", "甲"], ["2", "丙"]], book.Rows("任务清单"));
    }

    [Fact]
    public void A_share_tells_what_is_to_be_looked_at_in_its_own_tasks()
    {
        var notice = Sample.Notice(Sample.Task("1", "甲", Sample.Lead("市水利局")), Sample.Task("2", "乙", Sample.Lead("市住建局"))) with
        {
            Diagnostics = [Sample.Diagnostic("TD3001", "1"), Sample.Diagnostic("TD3002", "2"), Sample.Diagnostic("TD2001", null)],
        };

        using var book = new Workbook(notice, new WriterOptions { Share = new ListShare(ShareBy.Unit, "市住建局") });

        var check = string.Join('\n', book.Rows("校核").Select(row => string.Join('\t', row)));
        Assert.Contains("TD3002", check, StringComparison.Ordinal);
        Assert.DoesNotContain("TD3001", check, StringComparison.Ordinal);
        Assert.DoesNotContain("TD2001", check, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_may_be_a_leaders()
    {
        var notice = Sample.Notice(Sample.Task("1", "甲") with { Leaders = [Sample.Leader("许闻", "副市长")] }, Sample.Task("2", "乙") with { Leaders = [Sample.Leader(null, "秘书长")] });

        Assert.Equal(["许闻", "秘书长"], ListShare.Of(notice, ShareBy.Leader, out _).Select(share => share.Name));
    }
}
