using System.Text;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Text;
using TaskDecomp.Writers;

namespace TaskDecomp.Tests.Importing;

/// <summary>JSON and YAML of this program give the whole model back.</summary>
public sealed class TreeImportTests
{
    public static TheoryData<string, string> Cases => [.. Documents.SampleTexts.SelectMany(sample => new[] { (sample, "json"), (sample, "yaml") })];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_was_written_is_read_back(string sample, string format)
    {
        var file = Documents.FileOf(sample);
        var notice = Read(Path.GetFileName(file), File.ReadAllBytes(file));

        var back = Read("notice." + format, Written(notice, format));

        Assert.Equal(Text(Written(notice, "json")), Text(Written(back, "json")));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("yaml")]
    public void Strings_that_look_like_something_else_stay_strings(string format)
    {
        string[] traps = ["no", "null", "~", "1.10", "012", "2031-02-08", "- a", "a: b", "# c", "'", "\"", "\\", "一\n二", " 空 ", "=SUM(A1)", "true", "𬭎", "\u2028", ""];
        var notice = new Notice
        {
            Source = new Source("n.txt", "text", null, new string('0', 64)),
            Kind = NoticeKind.Decomposition,
            Recipients = traps,
            Coverage = new Coverage(0, 0, 0, 0, 0, 0, []),
        };

        Assert.Equal(traps, Read("notice", Written(notice, format)).Recipients);
    }

    [Theory]
    [InlineData("{\"schemaVersion\":\"1.0\"", 1)]
    [InlineData("{\"schemaVersion\":\"1.0\",\n\"kind\":\"song\"}", 2)]
    [InlineData("{\"schemaVersion\":\"1.0\",\n\"source\":null,\n\"kind\":\"plan\"}", 2)]
    [InlineData("schemaVersion: '1.0'\nkind: [", null)]
    [InlineData("schemaVersion: '1.0'\nkind: &a [*a]", 2)]
    [InlineData("schemaVersion: '1.0'\n? [a]\n: b", 2)]
    [InlineData("schemaVersion: '1.0'\n---\nschemaVersion: '1.0'\n", null)]
    public void A_damaged_file_is_refused(string content, int? line)
    {
        var exception = Assert.Throws<NoticeReadException>(() => Read("notice", Encoding.UTF8.GetBytes(content)));

        Assert.Same(DiagnosticCatalog.NotOurs, exception.Diagnostic.Descriptor);
        Assert.True(line is null || line == exception.Diagnostic.Line, $"line {exception.Diagnostic.Line}");
    }

    [Fact]
    public void A_key_that_came_later_is_passed_over()
    {
        var notice = Read("n.txt", Encoding.UTF8.GetBytes("一、修建桥梁\n责任单位：市交通局\n"));
        var grown = Text(Written(notice, "json")).Replace("\"schemaVersion\"", "\"later\": {\"a\": [1]}, \"schemaVersion\"", StringComparison.Ordinal);

        Assert.Equal(notice.Tasks[0].Text, Read("notice", Encoding.UTF8.GetBytes(grown)).Tasks[0].Text);
    }

    [Fact]
    public void What_is_read_back_has_no_stages()
    {
        var notice = Read("n.txt", Encoding.UTF8.GetBytes("一、修建桥梁\n责任单位：市交通局\n"));
        var result = Reading.Of("notice.json", Written(notice, "json"), new ConversionOptions());

        Assert.Same(DiagnosticCatalog.NoStages, Assert.Throws<NoticeReadException>(() => result.Describe(InspectionStage.Lines)).Diagnostic.Descriptor);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("yaml")]
    public void The_places_of_fields_are_read_back_whole(string format)
    {
        var content = "一、水利\n1.改造堤防。\n责任单位：市水利局（河道处）、市财政局\n"u8.ToArray();
        var notice = Reading.Of("notice.txt", content, new ConversionOptions { Spans = true }).Notice;
        var written = Written(notice, format);

        Assert.Equal([new SourceRange(3, 6, 3, 10)], notice.Tasks[0].Units[0].Spans!["name"]);
        Assert.Equal(written, Written(Read($"notice.{format}", written), format));
        Assert.DoesNotContain("spans", System.Text.Encoding.UTF8.GetString(Written(Reading.Of("notice.txt", content).Notice, format)), StringComparison.Ordinal);
    }

    private static Notice Read(string name, byte[] content) => Reading.Of(name, content, new ConversionOptions()).Notice;

    private static byte[] Written(Notice notice, string format)
    {
        using var stream = new MemoryStream();
        NoticeConverter.Write(notice, format, stream, new WriterOptions());
        return stream.ToArray();
    }

    private static string Text(byte[] content) => Encoding.UTF8.GetString(content);
}
