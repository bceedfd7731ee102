using System.Text;
using System.Text.Json;
using TaskDecomp.Cli.Tests.EndToEnd;
using TaskDecomp.Diagnostics;
using TaskDecomp.Tests.Readers.Docx;
using TaskDecomp.Tests.Writers;
using TaskDecomp.Text;

namespace TaskDecomp.Cli.Tests.Checking;

/// <summary>
/// Holds the output to SARIF 2.1.0. No schema library restores, and the standard's own schema is 3,000 lines of mostly other objects: what we
/// write is held to <c>sarif.schema.json</c>, a schema in our own words of just these objects, in which no property is allowed that is not listed.
/// </summary>
public sealed class SarifTests : IDisposable
{
    private const string Notice = "2031年重点工作任务分解\n1.新建派出所业务用房两处。\n责任单位：市公安局市大数据局、市财政局\n2.疏浚河道三条。\n责任单位：市公安局市大数据局、市水利局\n";

    private static readonly JsonElement Schema = ReadSchema();

    private readonly TemporaryFolder _folder = new();
    private readonly string _before = Environment.CurrentDirectory;

    public SarifTests() => Environment.CurrentDirectory = _folder.Path;

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        _folder.Dispose();
    }

    [Fact]
    public async Task Everything_that_is_written_keeps_to_the_schema_and_all_of_the_schema_is_written()
    {
        _folder.Write("notice.txt", Notice);
        _folder.Write("page.html", Page(Notice));
        WriteDocx("notice.docx", Notice);

        var log = await Check("notice.txt", "page.html", "notice.docx", "gone.txt");

        Assert.Empty(SchemaChecker.Check(Schema, log));
        var written = new SortedSet<string>(StringComparer.Ordinal);
        Collect("log", log, written);
        var known = Schema.GetProperty("$defs").EnumerateObject()
            .Where(definition => definition.Value.TryGetProperty("properties", out _))
            .SelectMany(definition => definition.Value.GetProperty("properties").EnumerateObject().Select(property => $"{definition.Name}.{property.Name}"));
        Assert.Equal(known.Order(StringComparer.Ordinal), written);
        Assert.False(Run(log).GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void No_object_of_the_schema_is_open() =>
        Assert.All(
            Schema.GetProperty("$defs").EnumerateObject().Where(definition => definition.Value.TryGetProperty("type", out var type) && type.GetString() == "object"),
            definition => Assert.Equal(JsonValueKind.False, definition.Value.GetProperty("additionalProperties").ValueKind));

    [Theory]
    [InlineData("$.runs[0]: additionalProperties taxonomy", "\"columnKind\"", "\"taxonomy\":1,\"columnKind\"")]
    [InlineData("$.runs[0].tool.driver: required", "\"name\":", "\"nome\":")]
    [InlineData("$.runs[0].results[0].locations[0].physicalLocation.region.startLine: minimum", "\"startLine\":3", "\"startLine\":0")]
    [InlineData("$.runs[0].artifacts[0].location.uri: format", "\"uri\":\"notice.txt\"", "\"uri\":\"my notice.txt\"")]
    [InlineData("$.runs[0].artifacts[0].roles: uniqueItems", "[\"analysisTarget\"]", "[\"analysisTarget\",\"analysisTarget\"]")]
    public async Task What_breaks_the_schema_is_seen(string error, string good, string bad)
    {
        _folder.Write("notice.txt", Notice);
        var text = (await Check("notice.txt")).GetRawText();
        var compact = JsonSerializer.Serialize(JsonDocument.Parse(text).RootElement);

        var broken = JsonDocument.Parse(compact.Replace(good, bad, StringComparison.Ordinal)).RootElement;

        Assert.Contains(SchemaChecker.Check(Schema, broken), found => found.StartsWith(error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task References_within_the_log_lead_where_they_say()
    {
        _folder.Write("notice.txt", Notice);
        WriteDocx("notice.docx", Notice);

        var log = await Check("notice.docx", "notice.txt", "gone.txt");

        var rules = Run(log).GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var artifacts = Run(log).GetProperty("artifacts");
        Assert.All(Results(log), result =>
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(rule.GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
            Assert.Equal(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), result.GetProperty("level").GetString());
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
            Assert.Equal(artifacts[place.GetProperty("index").GetInt32()].GetProperty("location").GetProperty("uri").GetString(), place.GetProperty("uri").GetString());
        });
    }

    // What is put in above has a slip of its own, of another kind or in other words.
    [Theory]
    [InlineData("txt", "\n\n")]
    [InlineData("txt", "各责任单位要抓好落实。\n")]
    [InlineData("txt", "1.新建公园六处。\n责任单位：市林业局市城管局\n")]
    [InlineData("html", "各责任单位要抓好落实。\n")]
    [InlineData("docx", "各责任单位要抓好落实。\n")]
    public async Task Fingerprints_are_all_different_and_stay_when_lines_are_put_in_above(string format, string above)
    {
        Write("one", Notice);
        Write("two", Notice.Replace("分解\n", $"分解\n{above}", StringComparison.Ordinal));

        var one = Slips(await Check($"one.{format}"));
        var two = Slips(await Check($"two.{format}"));

        Assert.Equal(2, one.Count);
        Assert.Equal(2, one.Distinct().Count());
        Assert.Equal(one, two.Where(one.Contains));
        Assert.Equal(two.Count, two.Distinct().Count());

        void Write(string name, string text)
        {
            switch (format)
            {
                case "docx":
                    WriteDocx($"{name}.docx", text);
                    break;
                default:
                    _folder.Write($"{name}.{format}", format == "html" ? Page(text) : text);
                    break;
            }
        }
    }

    [Theory]
    [InlineData("sub/notice.txt", "sub/notice.txt")]
    [InlineData("./sub/../sub/notice.txt", "sub/notice.txt")]
    [InlineData("<folder>/sub/notice.txt", "sub/notice.txt")]
    public async Task An_address_is_relative_to_the_folder_that_the_program_runs_in(string given, string uri)
    {
        _folder.Write("sub/notice.txt", Notice);

        var log = await Check(given.Replace("<folder>", Environment.CurrentDirectory, StringComparison.Ordinal));

        Assert.All(Addresses(log), address =>
        {
            Assert.Equal(uri, address.GetProperty("uri").GetString());
            Assert.Equal("%SRCROOT%", address.GetProperty("uriBaseId").GetString());
        });
        Assert.DoesNotContain(Path.GetFileName(_folder.Path), log.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_elsewhere_has_its_whole_address_and_no_base()
    {
        _folder.Write("other/notice.txt", Notice);
        Directory.CreateDirectory(_folder.Of("here"));
        Environment.CurrentDirectory = _folder.Of("here");

        var log = await Check("../other/notice.txt");

        Assert.Empty(SchemaChecker.Check(Schema, log));
        Assert.All(Addresses(log), address =>
        {
            Assert.StartsWith("file:///", address.GetProperty("uri").GetString(), StringComparison.Ordinal);
            Assert.False(address.TryGetProperty("uriBaseId", out _));
        });
    }

    [Fact]
    public async Task A_region_is_the_printed_name_and_its_fix_puts_in_what_is_missing()
    {
        _folder.Write("市 政/notice#1.txt", "\uFEFF" + Notice.Replace("新建派出所", "新建\U00020000所", StringComparison.Ordinal));

        var log = await Check("市 政/notice#1.txt");
        var result = Results(log)[0];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal("%E5%B8%82%20%E6%94%BF/notice%231.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((3, 6, 3, 15), Range(place.GetProperty("region")));
        var replacement = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        Assert.Equal((3, 10, 3, 10), Range(replacement.GetProperty("deletedRegion")));
        Assert.Equal("、", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
    }

    [Fact]
    public async Task The_same_file_gives_the_same_bytes()
    {
        _folder.Write("notice.txt", Notice);

        var runs = new[] { await RealProgram.RunAsync("check", "notice.txt", "--format", "sarif"), await RealProgram.RunAsync("check", "notice.txt", "--format", "sarif") };

        Assert.Equal(runs[0].Output, runs[1].Output);
    }

    [Fact]
    public async Task A_rule_brings_its_explanation()
    {
        _folder.Write("notice.txt", Notice);

        var rules = Run(await Check("notice.txt")).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();

        Assert.NotEmpty(rules);
        Assert.All(rules, rule =>
        {
            var explanation = DiagnosticCatalog.All.Single(descriptor => descriptor.Code == rule.GetProperty("id").GetString()).Explain(Language.Chinese);
            Assert.Equal(explanation.Title, Text(rule, "shortDescription"));
            Assert.Equal(explanation.Why, Text(rule, "fullDescription"));
            Assert.Equal(explanation.Action, Text(rule, "help"));
        });

        static string? Text(JsonElement rule, string name) => rule.GetProperty(name).GetProperty("text").GetString();
    }

    private static async Task<JsonElement> Check(params string[] files)
    {
        var run = await RealProgram.RunAsync(["check", .. files, "--format", "sarif"]);
        return JsonDocument.Parse(Encoding.UTF8.GetString(run.Output)).RootElement;
    }

    private static JsonElement Run(JsonElement log) => log.GetProperty("runs")[0];

    private static List<JsonElement> Results(JsonElement log) => [.. Run(log).GetProperty("results").EnumerateArray()];

    // Of the units that were run together: what is put in above has its own.
    private static List<string> Slips(JsonElement log) =>
        [.. Results(log).Where(result => result.GetProperty("ruleId").GetString() == "TD3004").Select(result => result.GetProperty("partialFingerprints").GetProperty("taskdecompLineText/v1").GetString()!)];

    private static IEnumerable<JsonElement> Addresses(JsonElement log) =>
        Run(log).GetProperty("artifacts").EnumerateArray().Select(artifact => artifact.GetProperty("location"))
            .Concat(Results(log).Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation")));

    private static (int, int, int, int) Range(JsonElement region) => (
        region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32());

    private static string Page(string text) =>
        $"<!DOCTYPE html>\n<html><head><meta charset=utf-8></head>\n<body>\n{string.Concat(text.Split('\n').Select(line => $"<p>{line}</p>\n"))}</body></html>";

    private void WriteDocx(string name, string text) =>
        File.WriteAllBytes(_folder.Of(name), new DocxBuilder().Add([.. text.Split('\n').Select(line => DocxBuilder.Paragraph(line))]).ToBytes());

    private static JsonElement ReadSchema()
    {
        using var stream = typeof(SarifTests).Assembly.GetManifestResourceStream("sarif.schema.json")!;
        return JsonDocument.Parse(stream).RootElement;
    }

    // The properties that a value has, by the definition that describes it: artifact.location
    private static void Collect(string definition, JsonElement value, SortedSet<string> written)
    {
        foreach (var property in value.EnumerateObject())
        {
            written.Add($"{definition}.{property.Name}");
            var schema = Schema.GetProperty("$defs").GetProperty(definition).GetProperty("properties").GetProperty(property.Name);
            foreach (var (item, of) in schema.TryGetProperty("items", out var items) ? property.Value.EnumerateArray().Select(item => (item, items)) : [(property.Value, schema)])
            {
                if (item.ValueKind == JsonValueKind.Object)
                {
                    Collect(of.GetProperty("$ref").GetString()!["#/$defs/".Length..], item, written);
                }
            }
        }
    }
}
