using System.Text;
using ClosedXML.Excel;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;

namespace TaskDecomp.Tests.Importing;

/// <summary>What a clerk changes in a workbook comes through; what cannot be understood is said.</summary>
public sealed class EditedListTests
{
    /// <summary>There is no line 0: what comes of the list can be read again.</summary>
    [Fact]
    public void A_line_0_is_none()
    {
        var rule = Lists.Notice with
        {
            Conventions = [new Convention(ConventionKind.FirstUnitLeads, "列第一位的为牵头单位", 3)],
            Diagnostics = [new NoticeDiagnostic("TD3001", DiagnosticSeverity.Warning, "请核对。", 3, null, null)],
        };
        var edited = Lists.Edited(
            book =>
            {
                foreach (var cell in book.Worksheets.SelectMany(sheet => sheet.CellsUsed()).Where(cell => cell.GetString() is "约定（第3行）" or "TD3001").ToList())
                {
                    (cell.GetString() == "TD3001" ? cell.CellRight() : cell).Value = cell.GetString() == "TD3001" ? 0 : "约定（第0行）";
                }
            },
            rule);

        Assert.Empty(edited.Conventions);
        Assert.Contains(edited.Diagnostics, diagnostic => diagnostic is { Code: "TD3001", Line: null });
        Assert.Equal(edited.Tasks.Count, Lists.Read("list.json", Lists.Write(edited, "json")).Notice.Tasks.Count);
    }

    [Fact]
    public void A_changed_text_comes_through()
    {
        var notice = Lists.Edited(book => book.Cell(1, "任务内容").Value = "新建堤防15公里。");

        Assert.Equal("新建堤防15公里。", notice.Tasks[0].Text);
        Assert.Equal(3, notice.Tasks.Count);
    }

    [Fact]
    public void An_added_unit_comes_through_with_its_note_and_the_open_end()
    {
        var notice = Lists.Edited(book => book.Cell(1, "配合单位").Value = "市财政局、市审计局（投资科）、各县、市、区政府等");

        Assert.Equal(
            ["Lead 市水利局|", "Support 市财政局|", "Support 市审计局|投资科", "Support 各县、市、区政府|"],
            notice.Tasks[0].Units.Select(unit => $"{unit.Role} {unit.Name}|{unit.Note}"));
        Assert.True(notice.Tasks[0].UnitsOpen);
    }

    [Fact]
    public void A_deleted_row_is_gone()
    {
        var notice = Lists.Edited(book => book.Worksheet("任务清单").Row(3).Delete());

        Assert.Equal(["1．", "3．"], notice.Tasks.Select(task => task.Label));
        AssertReported(DiagnosticCatalog.MilestonesNotUsed, notice);
    }

    [Fact]
    public void An_inserted_row_is_a_task_in_its_heading()
    {
        var notice = Lists.Edited(book =>
        {
            book.Worksheet("任务清单").Row(2).InsertRowsBelow(1);
            book.Cell(2, "章节").Value = book.Cell(1, "章节").Value;
            book.Cell(2, "任务内容").Value = "修缮灌渠3条。";
            book.Cell(2, "牵头单位").Value = "市农业农村局";
        });

        Assert.Equal("修缮灌渠3条。", notice.Tasks[1].Text);
        Assert.Equal(4, notice.Tasks.Count);
        Assert.Equal("市农业农村局", Assert.Single(notice.Tasks[1].Units).Name);
        AssertReported(DiagnosticCatalog.RowsWithoutLines, notice);
        Assert.Equal(notice.Tasks.Count, notice.Tasks.Select(task => task.Id).Distinct().Count());
    }

    [Fact]
    public void A_moved_row_stands_where_it_was_moved_to()
    {
        var notice = Lists.Edited(book =>
        {
            var sheet = book.Worksheet("任务清单");
            var width = sheet.LastColumnUsed().ColumnNumber();
            var moved = Enumerable.Range(1, width).Select(column => sheet.Cell(4, column).Value).ToList();
            for (var column = 1; column <= width; column++)
            {
                sheet.Cell(4, column).Value = sheet.Cell(2, column).Value;
                sheet.Cell(2, column).Value = moved[column - 1];
            }
        });

        Assert.Equal([3, 2, 1], notice.Tasks.Select(task => task.Number));
        Assert.Equal(["孙某某", "钱某某", "钱某某"], notice.Tasks.Select(task => task.Leaders.Single().Name));
    }

    [Fact]
    public void Columns_may_be_reordered_deleted_and_added()
    {
        var notice = Lists.Edited(book =>
        {
            var sheet = book.Worksheet("任务清单");
            sheet.Tables.Remove("Tasks");
            sheet.AutoFilter.Clear();
            book.Cell(0, "序号").WorksheetColumn().Delete();
            var from = book.Cell(0, "牵头单位").Address.ColumnNumber;
            var to = sheet.LastColumnUsed().ColumnNumber() + 1;
            for (var row = 1; row <= 4; row++)
            {
                sheet.Cell(row, to).Value = sheet.Cell(row, from).Value;
                sheet.Cell(row, to + 1).Value = row == 1 ? "责任人" : "李某某";
            }

            sheet.Column(from).Delete();
        });

        Assert.Equal("市水利局", notice.Tasks[0].Units[0].Name);
        Assert.Equal(UnitRole.Lead, notice.Tasks[0].Units[0].Role);
        Assert.Contains(new Extra("责任人", "李某某"), notice.Tasks[0].Extras);
    }

    [Fact]
    public void A_filtered_or_hidden_row_is_still_a_row() =>
        Assert.Equal(3, Lists.Edited(book => book.Worksheet("任务清单").Row(3).Hide()).Tasks.Count);

    [Fact]
    public void A_date_typed_as_a_day_is_a_deadline()
    {
        var notice = Lists.Edited(book => book.Cell(1, "完成时限").Value = new DateTime(2031, 11, 15));

        Assert.Equal(new DateOnly(2031, 11, 15), Assert.Single(notice.Tasks[0].Schedule!.Milestones).Due);
        Assert.Equal("2031-11-15", notice.Tasks[0].Schedule!.Text);
    }

    [Fact]
    public void A_changed_deadline_has_its_own_date()
    {
        var notice = Lists.Edited(book => book.Cell(1, "完成时限").Value = "8月底前");

        Assert.Equal(new DateOnly(2031, 8, 31), Assert.Single(notice.Tasks[0].Schedule!.Milestones).Due);
        AssertReported(DiagnosticCatalog.MilestonesNotUsed, notice);
    }

    [Fact]
    public void A_day_corrected_among_the_milestones_comes_through()
    {
        var notice = Lists.Edited(book =>
        {
            var sheet = book.Worksheet("时间节点");
            sheet.Rows().Single(row => row.CellsUsed().Any(cell => cell.GetString() == "10月底前")).Cell(1).Value = new DateTime(2031, 10, 20);
        });

        Assert.Equal(new DateOnly(2031, 10, 20), Assert.Single(notice.Tasks[0].Schedule!.Milestones).Due);
    }

    [Fact]
    public void What_is_filled_in_becomes_extras()
    {
        var notice = Lists.Edited(book =>
        {
            book.Cell(2, "进展情况").Value = "已完成招标";
            book.Cell(2, "完成状态").Value = "推进中";
            book.Cell(2, "备注").Value = "每月报送";
        });

        Assert.Equal([new("进展情况", "已完成招标"), new("完成状态", "推进中"), new("备注", "每月报送")], notice.Tasks[1].Extras);
        Assert.Empty(notice.Tasks[0].Extras);
    }

    [Fact]
    public void Facts_of_the_document_may_be_corrected()
    {
        var notice = Lists.Edited(book =>
        {
            var sheet = book.Worksheet("文件信息");
            IXLCell Fact(string name) => sheet.Column(1).CellsUsed().Single(cell => cell.GetString() == name).CellRight();
            Fact("发文机关").Value = "临湖市人民政府办公室";
            Fact("成文日期").Value = "2031年4月1日";
            Fact("工作年度").Value = "去年";
            sheet.Cell(40, 1).Value = "经办人";
            sheet.Cell(40, 2).Value = "李某某";
        });

        Assert.Equal("临湖市人民政府办公室", notice.Issuer);
        Assert.Equal(new DateOnly(2031, 4, 1), notice.IssuedOn);
        Assert.Null(notice.Year);
        AssertReported(DiagnosticCatalog.CellNotRead, notice);
        AssertReported(DiagnosticCatalog.FactNotTaken, notice);
    }

    [Fact]
    public void What_is_no_leader_stays_as_it_was_typed()
    {
        var notice = Lists.Edited(book => book.Cell(3, "牵头领导").Value = "待定（会后明确分工再补）2人");

        Assert.Empty(notice.Tasks[2].Leaders);
        Assert.Contains(new Extra("牵头领导", "待定（会后明确分工再补）2人"), notice.Tasks[2].Extras);
        Assert.Contains("任务清单!", AssertReported(DiagnosticCatalog.CellNotRead, notice).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_text_is_said_to_be_left_out()
    {
        var notice = Lists.Edited(book => book.Cell(5, "牵头单位").Value = "合计3项");

        Assert.Equal(3, notice.Tasks.Count);
        Assert.Contains("合计3项", AssertReported(DiagnosticCatalog.RowWithoutTask, notice).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_the_text_does_not_begin_with_is_said_to_be_left_out()
    {
        var titled = Lists.Notice with { Tasks = [Lists.Notice.Tasks[0] with { Title = "新建堤防" }] };

        var notice = Lists.Edited(book => book.Cell(1, "任务内容").Value = "加固堤防。", titled);

        Assert.Null(notice.Tasks[0].Title);
        AssertReported(DiagnosticCatalog.TitleNotInText, notice);
    }

    [Fact]
    public void Measures_are_joined_below_their_task_and_may_be_added()
    {
        var notice = Lists.Edited(
            book =>
            {
                book.Cell(3, "工作举措").Value = "组织验收";
                book.Cell(3, "责任单位").Value = "市审计局";
            },
            WithMeasures());

        var task = Assert.Single(notice.Tasks);
        Assert.Equal(["勘察设计", "招标施工", "组织验收"], task.Measures.Select(measure => measure.Text));
        Assert.Equal("市审计局", Assert.Single(task.Measures[2].Units).Name);
        Assert.Equal("推进3个项目。", task.Text);
    }

    [Fact]
    public void A_text_changed_in_one_row_of_a_task_makes_two_tasks_and_says_so()
    {
        var notice = Lists.Edited(book => book.Cell(2, "任务内容").Value = "推进4个项目。", WithMeasures());

        Assert.Equal(["推进3个项目。", "推进4个项目。"], notice.Tasks.Select(task => task.Text));
        AssertReported(DiagnosticCatalog.TaskTextsDiffer, notice);
    }

    [Fact]
    public void A_csv_says_that_it_holds_the_rows_only()
    {
        var notice = Lists.Read("list.csv", Lists.Write(Lists.Notice, "csv")).Notice;

        Assert.Equal(("list.csv", "csv"), (notice.Source.File, notice.Source.Format));
        AssertReported(DiagnosticCatalog.RowsOnly, notice);
    }

    [Fact]
    public void A_foreign_or_damaged_workbook_is_for_the_reader()
    {
        var foreign = Lists.EditedBook(book => book.Worksheet("文件信息").Delete());
        Assert.Equal("list.xlsx", Lists.Read("list.xlsx", foreign).Notice.Source.File);

        var whole = Lists.Write(Lists.Notice, "xlsx");
        Assert.Throws<NoticeReadException>(() => Lists.Read("list.xlsx", whole[..(whole.Length / 2)]));
    }

    [Fact]
    public void Somebody_elses_csv_is_a_text()
    {
        var notice = Lists.Read("list.csv", Encoding.UTF8.GetBytes("序号,任务内容,牵头单位,配合单位,责任单位,完成时限,备注,联系人\n1,新建堤防,市水利局,,,,,\n")).Notice;

        Assert.Equal("text", notice.Source.Format);
        Assert.Same(DiagnosticCatalog.NotOurs, Assert.Throws<NoticeReadException>(
            () => Lists.Read("list.csv", "a,b\n"u8.ToArray(), new ConversionOptions { Format = "csv" })).Diagnostic.Descriptor);
    }

    private static Notice WithMeasures()
    {
        var task = Lists.Notice.Tasks[0] with { Text = "推进3个项目。", Units = [], UnitsOpen = false, Schedule = null };
        WorkItem Measure(int number, string text) => new()
        {
            Id = $"{task.Id}.{number}",
            SectionId = task.SectionId,
            Number = number,
            Label = $"({number})",
            Text = text,
            Units = [new("市水利局", null, UnitRole.Responsible, null, UnitBasis.None, null)],
            Lines = new LineRange(10 + number, 10 + number),
        };
        return Lists.Notice with { Tasks = [task with { Measures = [Measure(1, "勘察设计"), Measure(2, "招标施工")] }] };
    }

    private static NoticeDiagnostic AssertReported(DiagnosticDescriptor descriptor, Notice notice) =>
        Assert.Single(notice.Diagnostics, diagnostic => diagnostic.Code == descriptor.Code);
}
