using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Tests.Writers;
using TaskDecomp.Text;
using TaskDecomp.Writers;
using TaskDecomp.Writers.Merging;

namespace TaskDecomp.Tests.Importing;

/// <summary>JSON and YAML of this program in which one value was damaged, each value in turn: it is refused as damaged, or every writer writes it.</summary>
public sealed class DamagedTreeTests
{
    private static readonly string[] Numbers =
        ["-1", "0", "-2147483648", "2147483647", "99999999999", "1.5", "1e9", "\"7\"", "null", "[]"];

    private static readonly string[] Strings =
        ["null", "\"\"", "7", "true", "{}", "\"77\"", "\"\\ud800\"", "\"\\u0000\\u001b\"", "\"lead, assist\"", "\"=1+1\"", "\"0001-01-01\"", "\"1800-01-01\"", "\"1900-02-28\"", "\"9999-12-31\"", "\"2031-02-30\""];

    private static readonly string[] Lists = ["null", "{}", "[null]", "[[]]", "[1]", "[\"甲\"]", "[{}]"];

    /// <summary>Every field of the contract, once with its places.</summary>
    private static readonly Notice Whole = Sample.Full() with
    {
        Spans = PlacesOf("title"),
        Conventions = [Sample.Full().Conventions[0] with { Spans = PlacesOf("text") }],
        Tasks = [Sample.Full().Tasks[0] with { Spans = PlacesOf("text") }, Sample.Full().Tasks[1]],
        Diagnostics = [Sample.Full().Diagnostics[0] with { Span = new SourceRange(21, 6, 21, 9) }],
    };

    /// <summary>Each place of the tree where a value of its kind stands first.</summary>
    public static TheoryData<string> Paths => [.. Places(Tree()).DistinctBy(place => WithoutIndexes(place.Path)).Select(place => place.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_damaged_value_is_refused_or_written(string path)
    {
        foreach (var value in DamagesOf(Places(Tree()).Single(place => place.Path == path).Node))
        {
            var json = Damaged(path, value);

            Assert.Equal(IsRead("notice.json", json), IsRead("notice.yaml", YamlOf(json)));
        }
    }

    [Fact]
    public void What_is_not_damaged_is_written() => Assert.True(IsRead("notice.json", Tree().ToJsonString()) && IsRead("notice.yaml", YamlOf(Tree().ToJsonString())));

    /// <summary>The value, or the record that it is of, is told, and in JSON its line.</summary>
    [Theory]
    [InlineData("$.tasks[0].lines", "[5,1]")]
    [InlineData("$.tasks[0].lines", "[0,1]")]
    [InlineData("$.sections[0].lines", "[-2147483648,2147483647]")]
    [InlineData("$.tasks", "[null]")]
    [InlineData("$.tasks[0].units", "[null]")]
    [InlineData("$.tasks[0].leaders", "[null]")]
    [InlineData("$.tasks[0].extras", "[null]")]
    [InlineData("$.tasks[1].measures", "[null]")]
    [InlineData("$.tasks[0].schedule.milestones", "[null]")]
    [InlineData("$.sections[1].leaders", "[null]")]
    [InlineData("$.sections[1].intro", "[null]")]
    [InlineData("$.recipients", "[\"甲\",null]")]
    [InlineData("$.copiedTo", "[null]")]
    [InlineData("$.conventions", "[null]")]
    [InlineData("$.diagnostics", "[null]")]
    [InlineData("$.sections", "[null]")]
    [InlineData("$.conventions[0].line", "0")]
    [InlineData("$.diagnostics[0].line", "-3")]
    [InlineData("$.diagnostics[0].span", "[3,1,2,1]")]
    [InlineData("$.tasks[0].number", "-1")]
    [InlineData("$.year", "10000")]
    [InlineData("$.coverage.unclassified", "-1")]
    [InlineData("$.coverage.unclassifiedLines", "[0]")]
    [InlineData("$.kind", "77")]
    [InlineData("$.tasks[0].units[0].role", "\"77\"")]
    public void What_the_contract_does_not_allow_is_refused_with_its_place(string path, string value)
    {
        var refusal = Refusal("notice.json", Damaged(path, value));

        Assert.NotNull(refusal);
        Assert.Equal("json", refusal.Arguments[0]);
        Assert.True(refusal.Arguments[1] is string place && (place.StartsWith(path, StringComparison.Ordinal) || place == path[..path.LastIndexOf('.')]), $"{refusal.Arguments[1]}");
        Assert.NotNull(refusal.Line);
        Assert.Equal("yaml", Refusal("notice.yaml", YamlOf(Damaged(path, value)))?.Arguments[0]);
    }

    /// <summary>A place may reach over lines; without the source the review page shows none.</summary>
    [Fact]
    public void Places_over_several_lines_are_written() =>
        Assert.All(["$.spans.title[0]", "$.conventions[0].spans.text[0]", "$.tasks[0].spans.text[0]", "$.diagnostics[0].span"], path => Assert.True(IsRead("notice.json", Damaged(path, "[3,9,4,2]"))));

    /// <summary>Measures of measures would stand in no row.</summary>
    [Fact]
    public void A_measure_with_measures_is_refused()
    {
        var tree = Tree();
        var measure = tree["tasks"]![1]!["measures"]![0]!;
        measure["measures"]!.AsArray().Add(measure.DeepClone());

        Assert.NotNull(Refusal("notice.json", tree.ToJsonString()));
    }

    [Theory]
    [InlineData("tasks")]
    [InlineData("sections")]
    public void An_id_that_stands_twice_is_refused(string list)
    {
        var tree = Tree();
        tree[list]!.AsArray().Add(tree[list]![0]!.DeepClone());

        Assert.NotNull(Refusal("notice.json", tree.ToJsonString()));
    }

    [Theory]
    [InlineData(64, false)]
    [InlineData(65, true)]
    public void Headings_in_one_another_without_end_are_refused(int depth, bool isRefused)
    {
        var tree = Tree();
        var sections = tree["sections"]!.AsArray();
        for (var i = 1; i < depth; i++)
        {
            var section = sections[0]!.DeepClone();
            (section["id"], section["parentId"]) = ($"deep{i}", i == 1 ? "1" : $"deep{i - 1}");
            sections.Add(section);
        }

        Assert.Equal(!isRefused, IsRead("notice.json", tree.ToJsonString()));
    }

    /// <summary>Whether it was read, and then written by each writer; false where it was refused. Whatever else is thrown fails the test.</summary>
    private static bool IsRead(string name, string content)
    {
        Notice notice;
        try
        {
            notice = Reading.Of(name, Encoding.UTF8.GetBytes(content)).Notice;
        }
        catch (NoticeReadException exception)
        {
            Assert.Same(DiagnosticCatalog.NotOurs, exception.Diagnostic.Descriptor);
            return false;
        }

        foreach (var format in NoticeConverter.OutputFormats)
        {
            NoticeConverter.Write(notice.WithoutSpans(), format.Name, Stream.Null, new WriterOptions());
        }

        NoticeConverter.Write(notice, "html", Stream.Null, new WriterOptions());
        NoticeConverter.Write(notice, "json", Stream.Null, new WriterOptions());
        foreach (var by in Enum.GetValues<ShareBy>())
        {
            ListShare.Of(notice, by, out _);
        }

        using var rows = new MemoryStream();
        MergedList.WriteRows(notice, rows);
        return true;
    }

    private static Diagnostic? Refusal(string name, string content)
    {
        var exception = Assert.Throws<NoticeReadException>(() => Reading.Of(name, Encoding.UTF8.GetBytes(content)));
        return exception.Diagnostic.Descriptor == DiagnosticCatalog.NotOurs ? exception.Diagnostic : null;
    }

    private static JsonNode Tree()
    {
        using var stream = new MemoryStream();
        NoticeConverter.Write(Whole, "json", stream, new WriterOptions());
        return JsonNode.Parse(stream.ToArray())!;
    }

    private static string[] DamagesOf(JsonNode node) => node switch
    {
        JsonArray => Lists,
        JsonObject => ["null", "[]", "{}"],
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => Numbers,
        _ => Strings,
    };

    private static IEnumerable<(string Path, JsonNode Node)> Places(JsonNode node) => node switch
    {
        JsonObject map => map.Where(pair => pair.Value is not null).SelectMany(pair => Places(pair.Value!).Prepend((pair.Value!.GetPath(), pair.Value!))),
        JsonArray list => list.SelectMany(item => Places(item!).Prepend((item!.GetPath(), item!))),
        _ => [],
    };

    // The value is put in as text, since a tree of the platform does not take all of them.
    private static string Damaged(string path, string value)
    {
        const string Mark = "\"damaged here\"";
        var tree = Tree();
        Places(tree).Single(place => place.Path == path).Node.ReplaceWith("damaged here");
        return tree.ToJsonString(new JsonSerializerOptions { WriteIndented = true }).Replace(Mark, value, StringComparison.Ordinal);
    }

    // A value of JSON is one of YAML as it is.
    private static string YamlOf(string json)
    {
        using var tree = JsonDocument.Parse(json);
        return string.Join('\n', tree.RootElement.EnumerateObject().Select(property => $"{property.Name}: {property.Value.GetRawText()}"));
    }

    private static string WithoutIndexes(string path) => string.Concat(path.Where(c => !char.IsAsciiDigit(c)));

    private static SpanDictionary PlacesOf(string field) => new([new(field, [new SourceRange(3, 1, 3, 9)])]);
}
