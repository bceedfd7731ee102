using System.Text.Json;
using TaskDecomp.Model;
using TaskDecomp.Text;
using TaskDecomp.Writers;
using TaskDecomp.Writers.Json;

namespace TaskDecomp.Tests.Writers;

public sealed class JsonNoticeWriterTests
{
    [Theory]
    [InlineData("许𬭎、𠮷野\u3000（甲）〔2031〕５号")]
    [InlineData("“引号”‘单’—…·《》〇﹒㎡①")]
    [InlineData("<b>&amp;'+/`</b>")]
    [InlineData("\u00A0\u200B\uE000")]
    public void Printed_characters_stay_as_they_are(string text) =>
        Assert.Contains($"\"text\": \"{text}\"", Output.Text("json", Sample.Notice(Sample.Task("1", text))), StringComparison.Ordinal);

    [Theory]
    [InlineData("a\"b\\c", "a\\\"b\\\\c")]
    [InlineData("\b\t\n\f\r\u0001\u007F\u0085", "\\b\\t\\n\\f\\r\\u0001\\u007F\\u0085")]
    [InlineData("\u2028\u2029\uFEFF\uFFFE", "\\u2028\\u2029\\uFEFF\\uFFFE")]
    public void What_breaks_a_line_or_cannot_be_seen_is_escaped(string text, string expected)
    {
        var json = Output.Text("json", Sample.Notice(Sample.Task("1", text)));
        Assert.Contains($"\"text\": \"{expected}\"", json, StringComparison.Ordinal);
        Assert.Equal(text, TextOfFirstTask(json));
    }

    [Theory]
    [InlineData("甲\uD872")]
    [InlineData("\uDF4E乙")]
    [InlineData("\uDF4E\uD872")]
    public void Half_a_surrogate_pair_becomes_a_replacement_character(string text)
    {
        var read = TextOfFirstTask(Output.Text("json", Sample.Notice(Sample.Task("1", text))));
        Assert.Equal(text.Replace('\uD872', '\uFFFD').Replace('\uDF4E', '\uFFFD'), read);
    }

    [Fact]
    public void Long_text_survives_the_edges_of_the_buffer()
    {
        var text = string.Concat(Enumerable.Range(0, 60_000).Select(i => i % 7 == 0 ? "𬭎" : "第\n"));
        Assert.Equal(text, TextOfFirstTask(Output.Text("json", Sample.Notice(Sample.Task("1", text)))));
    }

    [Fact]
    public void The_platform_writes_the_records_in_the_same_way()
    {
        foreach (var notice in AllMembers().Append(Sample.Full()).Append(Sample.Notice(Sample.Task("1", "一"))))
        {
            Assert.Equal(OfThePlatform(notice), Output.Text("json", notice));
        }
    }

    private static string OfThePlatform(Notice notice)
    {
        var options = new JsonSerializerOptions(ModelJsonContext.Default.Options) { Encoder = ReadableEncoder.Instance, WriteIndented = true, NewLine = "\n" };
        return JsonSerializer.Serialize(notice, new ModelJsonContext(options).Notice) + "\n";
    }

    // Notices in which each member of each kind occurs, and every record has its places.
    private static IEnumerable<Notice> AllMembers()
    {
        var places = new SpanDictionary([new("text", [new SourceRange(1, 2, 1, 4), new SourceRange(2, 1, 2, 3)]), new("name", [])]);
        for (var i = 0; i < 5; i++)
        {
            var leader = new Leader("许𬭎", null, At<LeaderRole>(i), At<LeaderBasis>(i)) { Spans = places };
            var schedule = new Schedule("年底前", At<ScheduleBasis>(i), [Sample.Milestone("年底前", "2031-12-31", null, "2031-01-01") with { Spans = places }]) { Spans = places };
            var task = Sample.Task("1", "一", new Unit("市教育局", "列首位", At<UnitRole>(i), null, At<UnitBasis>(i), "市教育局") { Spans = places }) with
            {
                Leaders = [leader],
                Schedule = schedule,
                Extras = [new Extra("备注", "二") { Spans = places }],
                Spans = places,
            };
            yield return Sample.Notice(task) with
            {
                Kind = At<NoticeKind>(i),
                Conventions = [new Convention(At<ConventionKind>(i), "下同", 1) { Spans = places }],
                Sections = [Sample.Section("1", null, At<SectionKind>(i), null, "一") with { Spans = places }],
                Diagnostics = [new NoticeDiagnostic("TD2001", At<DiagnosticSeverity>(i), "三", null, null, null) { Span = new SourceRange(1, 1, 1, 2) }],
                Spans = places,
            };
        }
    }

    private static T At<T>(int index)
        where T : struct, Enum => Enum.GetValues<T>() is var all ? all[Math.Min(index, all.Length - 1)] : default;

    [Fact]
    public void Lines_end_in_LF_and_are_indented_by_two()
    {
        var json = Output.Text("json", Sample.Full());
        Assert.StartsWith("{\n  \"schemaVersion\": \"1.0\",\n  \"source\": {\n    \"file\": \"notice.txt\",\n", json, StringComparison.Ordinal);
        Assert.EndsWith("}\n", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', json);
    }

    [Fact]
    public void Compact_is_one_line()
    {
        var json = Output.Text("json", Sample.Full(), new WriterOptions { Compact = true });
        Assert.Equal(json.Length - 1, json.IndexOf('\n', StringComparison.Ordinal));
        Assert.Contains("\"lines\":[20,22]", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Absent_facts_are_null_and_lists_empty()
    {
        var json = Output.Text("json", Sample.Notice(Sample.Task("1", "甲")), new WriterOptions { Compact = true });
        Assert.Contains("\"title\":null,\"documentNumber\":null,\"issuer\":null,\"issuedOn\":null,\"year\":null,\"recipients\":[],\"copiedTo\":[],\"conventions\":[],\"sections\":[]", json, StringComparison.Ordinal);
        Assert.Contains("{\"id\":\"1\",\"sectionId\":null,\"leaders\":[],\"number\":null,\"label\":null,\"title\":null,\"text\":\"甲\",\"units\":[],\"unitsOpen\":false,\"schedule\":null,\"extras\":[],\"measures\":[],\"lines\":[1,1]}", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_have_the_contract_s_forms()
    {
        var json = Output.Text("json", Sample.Full(), new WriterOptions { Compact = true });
        Assert.Contains("\"issuedOn\":\"2031-02-18\",\"year\":2031", json, StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"firstUnitLeads\"", json, StringComparison.Ordinal);
        Assert.Contains("{\"name\":\"财政局\",\"note\":null,\"role\":\"support\",\"label\":\"配合单位\",\"basis\":\"printed\",\"canonical\":\"市财政局\"}", json, StringComparison.Ordinal);
        Assert.Contains("{\"label\":\"12月底前\",\"start\":\"2031-07-01\",\"due\":\"2031-12-31\",\"text\":\"完工\"}", json, StringComparison.Ordinal);
        Assert.DoesNotContain("percent", json, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void What_was_written_reads_back_as_the_same_notice()
    {
        var json = Output.Bytes("json", Sample.Full());
        var read = JsonSerializer.Deserialize(json, ModelJsonContext.Default.Notice)!;
        Assert.Equal(json, Output.Bytes("json", read));
        Assert.Equal(Sample.Full().Tasks[0].Text, read.Tasks[0].Text);
        Assert.Equal(new LineRange(20, 22), read.Tasks[0].Lines);
    }

    private static string? TextOfFirstTask(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("tasks")[0].GetProperty("text").GetString();
    }
}
