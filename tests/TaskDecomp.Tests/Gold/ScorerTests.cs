using System.Text.Json;
using System.Text.Json.Nodes;

namespace TaskDecomp.Tests.Gold;

/// <summary>A scorer that calls everything right proves nothing: each figure falls when what it watches is spoilt.</summary>
public sealed class ScorerTests
{
    private static readonly GoldLine[] Lines =
        [new(1, "metadata", "石湾市重点任务"), new(2, "heading", "一、城建"), new(3, "task", "1.改造老旧街巷六条。"), new(4, "task", "责任单位：市住建局")];

    private const string Whole = """
        {"kind":"decomposition","title":"石湾市重点任务","documentNumber":null,"issuer":null,"issuedOn":null,"year":2031,"recipients":[],"copiedTo":[],
        "conventions":[],"sections":[{"id":"1","parentId":null,"kind":"topic","label":"一、","number":1,"title":"城建"}],
        "tasks":[{"id":"1.1","sectionId":"1","number":1,"label":"1.","title":null,"text":"改造老旧街巷六条。","leaders":[{"name":"季青","title":"市长","role":"lead"}],
        "units":[],"schedule":null,"measures":[{"number":1,"text":"摸清底数。","leaders":[],"units":[{"name":"市住建局","note":null,"role":"lead"}],
        "schedule":{"text":"6月底前完成。","milestones":[{"label":"6月底前","start":null,"due":"2031-06-30","text":"完成"}]},"measures":[],"lines":[3,4]}],"lines":[3,4]}],
        "diagnostics":[],"coverage":{"lines":4,"task":2,"heading":1,"metadata":1,"boilerplate":0,"unclassified":0,"unclassifiedLines":[]}}
        """;

    [Fact]
    public void The_same_document_is_perfect()
    {
        var figures = Score(JsonNode.Parse(Whole)!);
        Assert.Equal(Scorer.Names, figures.Select(figure => figure.Name));
        Assert.All(figures, figure => Assert.True(figure.Value == 1 && figure.Missing.Count + figure.Extra.Count == 0, figure.ToString()));
    }

    [Theory]
    [InlineData("$.title", "\"另一个\"", "meta")]
    [InlineData("$.sections.0.kind", "\"leader\"", "sections")]
    [InlineData("$.sections.0.title", "\"城乡建设\"", "placement")]
    [InlineData("$.tasks.0.text", "\"改造街巷。\"", "tasks,row_perfect")]
    [InlineData("$.tasks.0.title", "\"改造\"", "titles")]
    [InlineData("$.tasks.0.measures.0.text", "\"摸底。\"", "measures,lost_rows")]
    [InlineData("$.tasks.0.measures.0.units.0.role", "\"support\"", "units,row_perfect")]
    [InlineData("$.tasks.0.measures.0.units.0.name", "\"市住建\"", "unit_names")]
    [InlineData("$.tasks.0.measures.0.schedule.text", "\"7月底前完成。\"", "schedules")]
    [InlineData("$.tasks.0.measures.0.schedule.milestones.0.due", "\"2031-07-31\"", "milestones")]
    [InlineData("$.tasks.0.leaders.0.name", "\"季春\"", "row_perfect")]
    [InlineData("$.tasks.0.measures.0.lines.0", "4", "")]
    [InlineData("$.tasks", "[]", "tasks,lost_rows,silent_loss")]
    [InlineData("$.coverage.task", "1", "coverage_sum_ok")]
    [InlineData("$.tasks.0.lines.0", "2", "")]
    public void Each_figure_falls_when_its_fact_is_spoilt(string path, string json, string names)
    {
        var spoilt = JsonNode.Parse(Whole)!;
        Set(spoilt, path.Split('.')[1..], JsonNode.Parse(json));
        var fallen = Score(spoilt).Where(figure => figure.Value < 1).Select(figure => figure.Name).ToList();
        Assert.All(names.Split(',', StringSplitOptions.RemoveEmptyEntries), name => Assert.Contains(name, fallen));
        Assert.True(names.Length > 0 || fallen.Count == 0, "fell without a reason: " + string.Join(", ", fallen));
    }

    [Fact]
    public void A_task_that_claims_lines_whose_words_it_does_not_hold_is_hollow()
    {
        var spoilt = JsonNode.Parse(Whole)!;
        spoilt["tasks"]![0]!["text"] = "别的话。";
        Assert.Contains(Score(spoilt), figure => figure is { Name: "hollow_lines", Missing: ["3 1.改造老旧街巷六条。"] });
    }

    private static IReadOnlyList<Figure> Score(JsonNode output) =>
        Scorer.Score(Element(output), Element(JsonNode.Parse(Whole)!), Lines);

    private static JsonElement Element(JsonNode node) => JsonSerializer.SerializeToElement(node);

    private static void Set(JsonNode node, string[] path, JsonNode? value)
    {
        foreach (var step in path[..^1])
        {
            node = (int.TryParse(step, out var index) ? node[index] : node[step])!;
        }

        if (int.TryParse(path[^1], out var last))
        {
            node[last] = value;
        }
        else
        {
            node[path[^1]] = value;
        }
    }
}
