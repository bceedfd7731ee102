using System.Text;
using System.Text.Json;
using TaskDecomp.Cli.Tests.EndToEnd;
using TaskDecomp.Diagnostics;
using TaskDecomp.Tests.Readers.Docx;
using TaskDecomp.Text;

namespace TaskDecomp.Cli.Tests.Checking;

/// <summary>
/// Holds the output to SARIF 2.1.0: of each object that is written, the properties that the standard requires and those that it allows,
/// as the standard's schema lists them; no other object may be there.
/// </summary>
public sealed class SarifTests : IDisposable
{
    private const string Notice = "2031年重点工作任务分解\n1.新建派出所业务用房两处。\n责任单位：市公安局市大数据局、市财政局\n2.疏浚河道三条。\n责任单位：市公安局市大数据局、市水利局\n";

    // The path of an object, [] for the items of a list: what it must have, and what it may have besides.
    private static readonly Dictionary<string, (string[] Required, string[] Allowed)> Shapes = new()
    {
        ["$"] = (["version", "runs"], ["$schema"]),
        ["$.runs[]"] = (["tool"], ["invocations", "originalUriBaseIds", "artifacts", "language", "columnKind", "results"]),
        ["$.runs[].tool"] = (["driver"], []),
        ["$.runs[].tool.driver"] = (["name"], ["version", "semanticVersion", "rules"]),
        ["$.runs[].tool.driver.rules[]"] = (["id"], ["shortDescription", "fullDescription", "help", "defaultConfiguration"]),
        ["$.runs[].tool.driver.rules[].shortDescription"] = (["text"], []),
        ["$.runs[].tool.driver.rules[].fullDescription"] = (["text"], []),
        ["$.runs[].tool.driver.rules[].help"] = (["text"], []),
        ["$.runs[].tool.driver.rules[].defaultConfiguration"] = ([], ["level"]),
        ["$.runs[].invocations[]"] = (["executionSuccessful"], []),
        ["$.runs[].originalUriBaseIds"] = ([], ["%SRCROOT%"]),
        ["$.runs[].originalUriBaseIds.%SRCROOT%"] = ([], ["uri", "description"]),
        ["$.runs[].originalUriBaseIds.%SRCROOT%.description"] = (["text"], []),
        ["$.runs[].artifacts[]"] = ([], ["location", "roles", "length", "hashes", "encoding"]),
        ["$.runs[].artifacts[].location"] = ([], ["uri", "uriBaseId"]),
        ["$.runs[].artifacts[].hashes"] = ([], ["sha-256"]),
        ["$.runs[].results[]"] = (["message"], ["ruleId", "ruleIndex", "level", "locations", "partialFingerprints", "fixes", "properties"]),
        ["$.runs[].results[].message"] = (["text"], []),
        ["$.runs[].results[].locations[]"] = ([], ["physicalLocation", "logicalLocations"]),
        ["$.runs[].results[].locations[].physicalLocation"] = (["artifactLocation"], ["region"]),
        ["$.runs[].results[].locations[].physicalLocation.artifactLocation"] = ([], ["uri", "uriBaseId", "index"]),
        ["$.runs[].results[].locations[].physicalLocation.region"] = (["startLine"], ["startColumn", "endLine", "endColumn"]),
        ["$.runs[].results[].locations[].logicalLocations[]"] = ([], ["fullyQualifiedName"]),
        ["$.runs[].results[].partialFingerprints"] = ([], ["taskdecompLineText/v1"]),
        ["$.runs[].results[].fixes[]"] = (["artifactChanges"], ["description"]),
        ["$.runs[].results[].fixes[].description"] = (["text"], []),
        ["$.runs[].results[].fixes[].artifactChanges[]"] = (["artifactLocation", "replacements"], []),
        ["$.runs[].results[].fixes[].artifactChanges[].artifactLocation"] = ([], ["uri", "uriBaseId", "index"]),
        ["$.runs[].results[].fixes[].artifactChanges[].replacements[]"] = (["deletedRegion"], ["insertedContent"]),
        ["$.runs[].results[].fixes[].artifactChanges[].replacements[].deletedRegion"] = (["startLine", "startColumn", "endLine", "endColumn"], []),
        ["$.runs[].results[].fixes[].artifactChanges[].replacements[].insertedContent"] = (["text"], []),
        ["$.runs[].results[].properties"] = ([], ["line", "taskId", "suggestion"]),
    };

    private readonly TemporaryFolder _folder = new();
    private readonly string _before = Environment.CurrentDirectory;

    public SarifTests() => Environment.CurrentDirectory = _folder.Path;

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        _folder.Dispose();
    }

    [Fact]
    public async Task Every_object_has_what_the_standard_requires_and_nothing_that_it_does_not_know()
    {
        _folder.Write("notice.txt", Notice);
        _folder.Write("page.html", $"<!DOCTYPE html>\n<html><head><meta charset=utf-8></head>\n<body>\n{string.Concat(Notice.Split('\n').Select(line => $"<p>{line}</p>\n"))}</body></html>");
        await File.WriteAllBytesAsync(
            _folder.Of("notice.docx"), new DocxBuilder().Add([.. Notice.Split('\n').Select(text => DocxBuilder.Paragraph(text))]).ToBytes(), TestContext.Current.CancellationToken);
        var seen = new HashSet<string>();

        var log = await Check("notice.txt", "page.html", "notice.docx", "gone.txt");
        Walk(log, "$", seen);

        Assert.Equal(Shapes.Keys.Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.False(Run(log).GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        var rules = Run(log).GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.All(Results(log), result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), (string[])["error", "warning", "note"]);
        });
    }

    [Fact]
    public async Task Fingerprints_are_all_different_and_stay_when_lines_are_put_in_above()
    {
        _folder.Write("one.txt", Notice);
        _folder.Write("two.txt", Notice.Replace("分解\n", "分解\n\n\n", StringComparison.Ordinal));

        var one = Fingerprints(await Check("one.txt"));
        var two = Fingerprints(await Check("two.txt"));

        Assert.Equal(one, two);
        Assert.True(one.Count >= 2);
        Assert.Equal(one.Count, one.Distinct().Count());
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
            var explanation = DiagnosticCatalog.All.Single(descriptor => descriptor.Code == rule.GetProperty("id").GetString()).Explain(Language.English);
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

    private static List<string> Fingerprints(JsonElement log) =>
        [.. Results(log).Select(result => result.GetProperty("partialFingerprints").GetProperty("taskdecompLineText/v1").GetString()!)];

    private static (int, int, int, int) Range(JsonElement region) => (
        region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32());

    private static void Walk(JsonElement value, string path, HashSet<string> seen)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                Walk(item, path + "[]", seen);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            seen.Add(path);
            Assert.True(Shapes.TryGetValue(path, out var shape), path);
            var names = value.EnumerateObject().Select(property => property.Name).ToList();
            Assert.Empty(shape.Required.Except(names).Select(name => $"{path} lacks {name}"));
            Assert.Empty(names.Except(shape.Required).Except(shape.Allowed).Select(name => $"{path} has {name}"));
            foreach (var property in value.EnumerateObject())
            {
                Walk(property.Value, $"{path}.{property.Name}", seen);
            }
        }
    }
}
