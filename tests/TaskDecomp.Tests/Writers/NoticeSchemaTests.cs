using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TaskDecomp.Model;
using TaskDecomp.Writers.Json;

namespace TaskDecomp.Tests.Writers;

public sealed class NoticeSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(NoticeSchema.Text).RootElement;

    public static TheoryData<string, Type> Objects => new()
    {
        { "", typeof(Notice) },
        { "source", typeof(Source) },
        { "convention", typeof(Convention) },
        { "section", typeof(Section) },
        { "leader", typeof(Leader) },
        { "task", typeof(WorkItem) },
        { "unit", typeof(Unit) },
        { "schedule", typeof(Schedule) },
        { "milestone", typeof(Milestone) },
        { "extra", typeof(Extra) },
        { "diagnostic", typeof(NoticeDiagnostic) },
        { "coverage", typeof(Coverage) },
    };

    [Fact]
    public void It_is_draft_2020_12_with_LF_line_ends()
    {
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", Schema.GetProperty("$schema").GetString());
        Assert.DoesNotContain('\r', NoticeSchema.Text);
        Assert.EndsWith("}\n", NoticeSchema.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_output_follows_it()
    {
        Assert.Empty(Check(JsonNode.Parse(Output.Bytes("json", Sample.Full()))!));
        Assert.Empty(Check(JsonNode.Parse(Output.Bytes("json", Sample.Notice()))!));
        Assert.Empty(Check(JsonNode.Parse(Output.Bytes("json", Sample.Notice(Sample.Task("1", "甲"))))!));
    }

    /// <summary>Taking any one key away, or giving it another type, is noticed: no key of the output is optional or untyped.</summary>
    [Fact]
    public void Every_key_is_required_and_typed()
    {
        var whole = JsonNode.Parse(Output.Bytes("json", Sample.Full()))!;
        var paths = Paths(whole).ToList();
        Assert.True(paths.Count > 100, "The sample is too small to show anything.");
        foreach (var path in paths)
        {
            var without = whole.DeepClone();
            Parent(without, path).Remove(path[^1]);
            Assert.True(Check(without).Count > 0, "not required: " + string.Join('.', path));
            var other = whole.DeepClone();
            Parent(other, path)[path[^1]] = 1.5;
            Assert.True(Check(other).Count > 0, "not typed: " + string.Join('.', path));
        }
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void It_names_the_properties_of_the_model_in_the_same_order(string name, Type type)
    {
        var definition = name.Length == 0 ? Schema : Schema.GetProperty("$defs").GetProperty(name);
        var info = ModelJsonContext.Default.GetTypeInfo(type)!;
        Assert.Equal(JsonTypeInfoKind.Object, info.Kind);
        var expected = info.Properties.Where(property => property.Get is not null).Select(property => property.Name).ToList();
        Assert.Equal(expected, definition.GetProperty("properties").EnumerateObject().Select(property => property.Name));
        // Only the places of the fields are left out where nobody asked for them.
        Assert.Equal(expected.Where(property => property != "spans"), definition.GetProperty("required").EnumerateArray().Select(item => item.GetString()!));
    }

    [Fact]
    public void It_describes_every_definition_and_has_no_other()
    {
        var names = Schema.GetProperty("$defs").EnumerateObject().Select(definition => definition.Name).ToList();
        Assert.Equal(Objects.Select(row => row.Data.Item1).Where(name => name.Length > 0).Concat(["lines", "span", "spans"]).Order(), names.Order());
        Assert.All(Schema.GetProperty("$defs").EnumerateObject(), definition => Assert.NotEmpty(definition.Value.GetProperty("description").GetString()!));
        Assert.All(
            Schema.GetProperty("$defs").EnumerateObject().Select(definition => definition.Value).Append(Schema)
                .Where(definition => definition.TryGetProperty("properties", out _))
                .SelectMany(definition => definition.GetProperty("properties").EnumerateObject()),
            property => Assert.NotEmpty(SchemaChecker.Resolve(Schema, property.Value).GetProperty("description").GetString()!));
    }

    [Theory]
    [InlineData("convention", "kind", typeof(ConventionKind))]
    [InlineData("section", "kind", typeof(SectionKind))]
    [InlineData("leader", "role", typeof(LeaderRole))]
    [InlineData("leader", "basis", typeof(LeaderBasis))]
    [InlineData("unit", "role", typeof(UnitRole))]
    [InlineData("unit", "basis", typeof(UnitBasis))]
    [InlineData("schedule", "basis", typeof(ScheduleBasis))]
    [InlineData("diagnostic", "severity", typeof(DiagnosticSeverity))]
    [InlineData("", "kind", typeof(NoticeKind))]
    public void It_lists_every_value_of_an_enumeration(string definition, string property, Type type)
    {
        var schema = definition.Length == 0 ? Schema : Schema.GetProperty("$defs").GetProperty(definition);
        var names = type.GetFields().Where(field => field.IsLiteral)
            .Select(field => ((JsonStringEnumMemberNameAttribute)field.GetCustomAttributes(typeof(JsonStringEnumMemberNameAttribute), false).Single()).Name);
        Assert.Equal(names, schema.GetProperty("properties").GetProperty(property).GetProperty("enum").EnumerateArray().Select(item => item.GetString()!));
    }

    [Fact]
    public void The_checker_refuses_a_keyword_it_does_not_know() =>
        Assert.Throws<NotSupportedException>(() => SchemaChecker.Check(
            JsonDocument.Parse("{\"maxLength\": 3}").RootElement, JsonDocument.Parse("\"甲\"").RootElement));

    private static IReadOnlyList<string> Check(JsonNode value)
    {
        using var document = JsonDocument.Parse(value.ToJsonString());
        return SchemaChecker.Check(Schema, document.RootElement);
    }

    private static IEnumerable<string[]> Paths(JsonNode node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => (field.Value is null ? [] : Paths(field.Value))
            .Select(path => (string[])[field.Key, .. path]).Prepend([field.Key])),
        JsonArray items => items.SelectMany((item, i) => item is null ? [] : Paths(item).Select(path => (string[])[$"{i}", .. path])),
        _ => [],
    };

    private static JsonObject Parent(JsonNode root, string[] path) =>
        (JsonObject)path[..^1].Aggregate(root, (node, step) => node is JsonArray items
            ? items[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]!
            : node[step]!);
}
