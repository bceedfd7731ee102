using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TaskDecomp.Model;
using TaskDecomp.Text;
using TaskDecomp.Writers;

namespace TaskDecomp.Tests.Writers;

/// <summary>What the script of a review page is given is the notice, record for record.</summary>
public sealed class ReviewDataTests
{
    public static TheoryData<string> Samples => [.. Documents.Samples];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_page_tells_the_notice(string name)
    {
        var file = Documents.FileOf(name);
        var result = Reading.Of(Path.GetFileName(file), File.ReadAllBytes(file), new ConversionOptions { Spans = true });
        Assert.Equal(Records(result.Notice, isPlaced: true), Read(result.Notice, result.Lines));
    }

    [Fact]
    public void Conventions_notes_and_labels_have_their_places()
    {
        const string Text = "榕溪市2031年重点工作责任分解\n各项工作列第一位的单位为牵头单位。\n一、城建（方砚副市长负责）\n1.修桥一座。\n牵头单位：市住建局（建设科）、市交通局 配合单位：市财政局\n完成时限：6月底前\n备注：续建\n（1）拆旧桥。\n责任单位：市应急局\n2.铺路。\n牵头单位：市交通局等\n";
        var result = Reading.Of("a.txt", Encoding.UTF8.GetBytes(Text), new ConversionOptions { Spans = true });
        var records = Read(result.Notice, result.Lines);
        Assert.Equal(Records(result.Notice, isPlaced: true), records);
        Assert.Contains("letter 2:1-18", records);
        Assert.Contains("unit Lead 市住建局|建设科| label 5:1-5", records);
        Assert.Contains(records, record => record.StartsWith("unit Lead 市交通局||", StringComparison.Ordinal) && record.EndsWith("label ", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_source_its_texts_stand_in_the_data() =>
        Assert.Equal(Records(Sample.Full(), isPlaced: false), Read(Sample.Full(), []));

    [Theory]
    [InlineData("1", null)]
    [InlineData("1.2", "1")]
    [InlineData("1.2", "1.1")]
    [InlineData("1.02", "1")]
    [InlineData("1.", "1")]
    [InlineData("12.3", "1")]
    [InlineData("1.12345678", "1")]
    [InlineData("1.123456789", "1")]
    [InlineData("1.2a", "1")]
    [InlineData("x-7", "1")]
    public void An_id_stays_what_it_is(string id, string? section)
    {
        var notice = Sample.Notice(Sample.Task("1.9", "修桥。") with { SectionId = "1" }, Sample.Task(id, "铺路。") with { SectionId = section }, Sample.Task("1.4", "植树。") with { SectionId = "1" });
        Assert.Equal(Records(notice, isPlaced: false), Read(notice, []));
    }

    private static IReadOnlyList<string> Read(Notice notice, IReadOnlyList<SourceLine> lines)
    {
        var page = new HtmlParser().ParseDocument(Output.Text("html", notice, new WriterOptions { SourceLines = lines }));
        return ReviewDataReader.Read(page.GetElementById("data")!.TextContent, lines);
    }

    private static List<string> Records(Notice notice, bool isPlaced)
    {
        var records = new List<string>();
        if (isPlaced)
        {
            records.AddRange(notice.Conventions.Select(rule => rule.Spans).Prepend(notice.Spans).SelectMany(spans => spans?.Values ?? []).Select(places => $"letter {Places(places)}"));
        }

        foreach (var section in notice.Sections)
        {
            records.Add($"section {section.Id} line {section.Lines.First} {section.Label}|{section.Title}");
            records.AddRange(section.Leaders.Select(Leader));
            records.AddRange(section.Intro.Select(text => $"intro {text}"));
        }

        foreach (var task in notice.Tasks)
        {
            Add(records, task, isPlaced);
        }

        records.AddRange(notice.Diagnostics.Select(found => $"diagnostic {found.Code} {found.Severity} {found.Message} line {found.Line ?? 0} task {found.TaskId} suggestion {found.Suggestion} at "
            + (isPlaced && found.Span is { } span && span.FirstLine == span.LastLine ? Places([span]) : "")));
        return records;
    }

    private static void Add(List<string> records, WorkItem item, bool isPlaced)
    {
        records.Add($"item {item.Id} of {item.SectionId} lines {item.Lines.First}-{item.Lines.Last} {item.Label}|{item.Text}|{item.Title?.Length ?? 0}");
        string? last = null;
        foreach (var unit in item.Units)
        {
            var label = isPlaced && unit.Spans?.GetValueOrDefault("label") is { } places ? Places(places) : "";
            records.Add($"unit {unit.Role} {unit.Name}|{unit.Note}|{unit.Canonical} label {(label == last ? "" : label)}");
            last = label;
        }

        records.AddRange(item.Leaders.Select(Leader));
        records.Add($"open {item.UnitsOpen}");
        if (item.Schedule is { } schedule)
        {
            records.Add($"schedule {schedule.Text}");
            records.AddRange(schedule.Milestones.Select(milestone => $"milestone {milestone.Label} {milestone.Due?.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture) ?? "0"}"));
        }

        records.AddRange(item.Extras.Select(extra => $"extra {extra.Label}|{extra.Text}"));
        foreach (var measure in item.Measures)
        {
            Add(records, measure, isPlaced);
        }
    }

    private static string Leader(Leader leader) => $"leader {leader.Role} {leader.Name} {leader.Title}";

    private static string Places(IEnumerable<SourceRange> ranges) => string.Join(' ', ranges.Select(range => $"{range.FirstLine}:{range.FirstColumn}-{range.LastColumn}"));
}
