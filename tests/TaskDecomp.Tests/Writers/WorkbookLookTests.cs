using System.Text;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Tests.Goldens;
using TaskDecomp.Text;
using TaskDecomp.Writers;
using TaskDecomp.Writers.Merging;

namespace TaskDecomp.Tests.Writers;

/// <summary>What a clerk sees of the workbooks, cell for cell, is what was looked at and accepted.</summary>
public sealed class WorkbookLookTests
{
    [Theory]
    [InlineData(Language.Chinese, "list.zh")]
    [InlineData(Language.English, "list.en")]
    public void The_list_looks_as_it_was_accepted(Language language, string name)
    {
        using var book = new Workbook(Sample.Full(), new WriterOptions { Language = language, ReviewPage = "a.review.html" });
        Hold(name, book.Stream);
    }

    /// <summary>Columns share a page that they are too wide for, and a text that no row is tall enough for makes its column wider.</summary>
    [Fact]
    public void A_list_of_long_texts_looks_as_it_was_accepted()
    {
        var units = string.Join('、', Enumerable.Range(1, 40).Select(i => $"第{i}街道办事处"));
        var task = Sample.Task("1", string.Concat(Enumerable.Repeat("整修泵站，配齐守护员，", 60)) + "主汛期前完成试机。", Sample.Lead(units), Sample.Responsible("各县（市、区）人民政府，高新区管委会")) with
        {
            Leaders = [Sample.Leader("方砚", "市委常委、市人民政府常务副市长")],
            Schedule = Sample.Schedule("汛期前试机，年底前验收，下一年一季度移交管护单位并完成资料归档。"),
            Extras = [new Extra("备注", "上年结转项目，资金渠道为专项债券与市级配套，分两批下达。")],
        };
        var other = Sample.Task("2", "植树。", Sample.Lead("市林业局")) with { Lines = new LineRange(2, 3) };
        var tall = Sample.Task("3", string.Concat(Enumerable.Repeat("一二三四五六七八九十", 400)));
        using var book = new Workbook(Sample.Notice(task, other, tall) with
        {
            Title = "榕溪市&邻市\n2031年重点工作" + string.Concat(Enumerable.Repeat("责任分解", 30)),
            Diagnostics = [new NoticeDiagnostic("TD3001", DiagnosticSeverity.Warning, string.Concat(Enumerable.Repeat("两个单位之间可能漏了顿号。", 8)), 1, "1", null), Sample.Diagnostic("TD2001", null, null)],
        });
        Hold("list.long", book.Stream);
    }

    [Fact]
    public void A_notice_without_tasks_looks_as_it_was_accepted()
    {
        using var book = new Workbook(Sample.Notice());
        Hold("list.empty", book.Stream);
    }

    [Fact]
    public void The_merged_list_looks_as_it_was_accepted()
    {
        using var stream = new MemoryStream();
        using (var writer = new ExcelRowWriter(stream, Language.Chinese, new DiagnosticBag()))
        {
            foreach (var row in MergedColumns.RowsOf(Sample.Full()))
            {
                writer.Write(["archive/a.txt", .. row]);
            }
        }

        stream.Position = 0;
        Hold("merged", stream);
    }

    private static void Hold(string name, Stream workbook) =>
        Golden.Hold($"tests/TaskDecomp.Tests/Writers/Accepted/{name}.txt", Encoding.UTF8.GetBytes(WorkbookText.Of(workbook)));
}
