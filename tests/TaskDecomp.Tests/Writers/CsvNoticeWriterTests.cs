using System.Text;
using CsvHelper;
using TaskDecomp.Model;
using TaskDecomp.Text;
using TaskDecomp.Writers;
using TaskDecomp.Writers.Csv;

namespace TaskDecomp.Tests.Writers;

public sealed class CsvNoticeWriterTests
{
    private const string Header = "序号,部分,章节,牵头领导,协助领导,任务编号,任务名称,任务内容,举措编号,工作举措,牵头单位,配合单位,责任单位,完成时限,进度安排,原文行,提示";

    [Fact]
    public void A_file_gets_a_byte_order_mark_and_CRLF()
    {
        var bytes = Output.Bytes("csv", Sample.Notice(Sample.Task("1", "甲")), new WriterOptions { ToFile = true });
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(Header + "\r\n1,,,,,,,甲,,,,,,,,1,\r\n", Encoding.UTF8.GetString(bytes[3..]));
    }

    [Fact]
    public void A_stream_gets_neither() =>
        Assert.Equal(Header + "\n1,,,,,,,甲,,,,,,,,1,\n", Output.Text("csv", Sample.Notice(Sample.Task("1", "甲"))));

    [Fact]
    public void A_notice_without_a_task_has_the_header() => Assert.Equal(Header + "\n", Output.Text("csv", Sample.Notice()));

    [Fact]
    public void Every_cell_reads_back()
    {
        var records = Read(Output.Text("csv", Sample.Full(), new WriterOptions { ToFile = true }));
        Assert.Equal(3, records.Count);
        Assert.Equal([.. Header.Split(','), "联系人"], records[0]);
        Assert.Equal(
            ["1", "附件1 重点任务分解表", "一、许𬭎副市长牵头的工作", "许𬭎副市长", "方砚市政府秘书长", "1.", "老旧管网改造", "老旧管网改造。新建雨水管网12公里，\n更换供水管网8公里。",
                "", "", "市住建局", "财政局、各区政府（含高新区管委会）等", "", "12月底前", "6月底前开工，12月底前完工。", "20-22", "TD3001", "焦工 0999-1234567"],
            records[1]);
        Assert.Equal(
            ["2", "附件1 重点任务分解表", "一、许𬭎副市长牵头的工作", "", "", "2.", "", "修复岸线6公里。", "（1）", "编制岸线修复方案", "", "", "澜港区政府", "", "", "24-25", "", ""],
            records[2]);
    }

    [Theory]
    [InlineData("a,b")]
    [InlineData("引\"号\"")]
    [InlineData("两\n行")]
    [InlineData("两\r\n行\r")]
    [InlineData(" 前后 ")]
    [InlineData("")]
    [InlineData("#注")]
    [InlineData("'甲")]
    public void Awkward_text_reads_back(string text) =>
        Assert.Equal(text, Read(Output.Text("csv", Sample.Notice(Sample.Task("1", text))))[1][7]);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+86")]
    [InlineData("-5%")]
    [InlineData("@甲")]
    [InlineData("\t甲")]
    [InlineData("\r甲")]
    [InlineData("＝1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠1")]
    [InlineData("﹦1")]
    [InlineData("﹢1")]
    [InlineData("﹣1")]
    [InlineData("﹫1")]
    [InlineData(" \u3000=1")]
    [InlineData("\u00A0\n@1")]
    [InlineData("\uFEFF\u200B=1")]
    public void What_may_run_as_a_formula_is_guarded(string text)
    {
        var notice = Sample.Notice(Sample.Task("1", text), Sample.Task("2", "甲=乙"));
        var csv = Encoding.UTF8.GetString(Output.Bytes("csv", notice, new WriterOptions(), out var diagnostics));
        Assert.Equal(["'" + text, "甲=乙"], Read(csv).Skip(1).Select(record => record[7]));
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("TD4003", diagnostic.Descriptor.Code);
        Assert.Equal([1], diagnostic.Arguments);

        var raw = Encoding.UTF8.GetString(Output.Bytes("csv", notice, new WriterOptions { RawCsv = true }, out diagnostics));
        Assert.Equal([text, "甲=乙"], Read(raw).Skip(1).Select(record => record[7]));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void A_printed_label_is_guarded_in_the_header_too() =>
        Assert.EndsWith(",'=甲\n1,,,,,,,甲,,,,,,,,1,,乙\n", Output.Text("csv", Sample.Notice(Sample.Task("1", "甲") with { Extras = [new Extra("=甲", "乙")] })), StringComparison.Ordinal);

    [Theory]
    [InlineData("", false)]
    [InlineData(" ", false)]
    [InlineData("\n", true)]
    [InlineData("\t", true)]
    [InlineData("—甲", false)]
    public void The_guard_leaves_other_text_alone(string text, bool expected) => Assert.Equal(expected, FormulaGuard.IsNeeded(text));

    [Fact]
    public void Headers_speak_English_when_asked() =>
        Assert.StartsWith("No.,Part,Section,Lead leaders,", Output.Text("csv", Sample.Notice(), new WriterOptions { Language = Language.English }), StringComparison.Ordinal);

    private static List<string[]> Read(string csv)
    {
        var records = new List<string[]>();
        using var reader = CsvReader.Create(new StringReader(csv.TrimStart('\uFEFF')), new CsvReaderOptions { HasHeader = false, TrimWhitespace = false });
        while (reader.Read())
        {
            records.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader[i].ToString())]);
        }

        return records;
    }
}
