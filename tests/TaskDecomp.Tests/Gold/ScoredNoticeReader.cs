using System.Text.Json;

namespace TaskDecomp.Tests.Gold;

/// <summary>Takes the facts out of a JSON output, or out of an annotation, which is the same but for places.</summary>
internal sealed class ScoredNoticeReader
{
    private static readonly string[] MetaFields = ["kind", "title", "documentNumber", "issuer", "issuedOn", "year"];
    private static readonly string[] MetaLists = ["recipients", "copiedTo"];
    private static readonly string[] NoWords = ["id", "sectionId", "section", "role"];
    private static readonly string[] CoverageFields = ["lines", "task", "heading", "metadata", "boilerplate", "unclassified"];

    private readonly JsonElement _root;
    private readonly Dictionary<string, JsonElement> _sections;

    private ScoredNoticeReader(JsonElement root)
    {
        _root = root;
        _sections = List(root, "sections").Where(section => section.TryGetProperty("id", out _)).ToDictionary(section => section.GetProperty("id").GetString()!);
    }

    /// <summary>Reads a document.</summary>
    public static ScoredNotice Read(JsonElement root) => new ScoredNoticeReader(root).Read();

    /// <summary>A string without white space.</summary>
    public static string Squeeze(string? text) => string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));

    private ScoredNotice Read() => new(
        ReadMeta(),
        [.. List(_root, "sections").Select(section => $"{Text(section, "kind")} | {Text(section, "label")} | {Text(section, "number")} | {Text(section, "title")}")],
        [.. List(_root, "tasks").Select(task => Item(task, Place(task)))],
        Words(_root.TryGetProperty("conventions", out var rules) ? rules : default),
        _root.TryGetProperty("coverage", out var coverage) ? [.. CoverageFields.Select(field => coverage.GetProperty(field).GetInt32())] : [],
        Admitted());

    private Dictionary<string, string> ReadMeta()
    {
        var meta = MetaFields.ToDictionary(field => field, field => Text(_root, field));
        foreach (var field in MetaLists)
        {
            meta[field] = string.Join(" | ", List(_root, field).Select(item => Squeeze(item.GetString())));
        }

        meta["conventions"] = string.Join(" | ", List(_root, "conventions").Select(rule => Text(rule, "kind")).Order(StringComparer.Ordinal));
        return meta;
    }

    private HashSet<int> Admitted()
    {
        var lines = List(_root, "diagnostics").Select(diagnostic => diagnostic.GetProperty("line")).Where(line => line.ValueKind == JsonValueKind.Number);
        var unplaced = _root.TryGetProperty("coverage", out var coverage) ? List(coverage, "unclassifiedLines") : [];
        return [.. lines.Concat(unplaced).Select(line => line.GetInt32())];
    }

    private static ScoredItem Item(JsonElement item, string place)
    {
        var schedule = item.TryGetProperty("schedule", out var found) && found.ValueKind == JsonValueKind.Object ? found : default;
        var units = List(item, "units");
        var lines = List(item, "lines").Select(line => line.GetInt32()).ToList();
        return new ScoredItem(
            $"{Text(item, "number")} | {Text(item, "text")}",
            Text(item, "title"),
            Text(item, "text"),
            [.. units.Select(unit => $"{Text(unit, "name")}[{Text(unit, "note")}] {Text(unit, "role")}")],
            [.. units.Select(unit => Text(unit, "name"))],
            [.. List(item, "leaders").Select(leader => $"{Text(leader, "name")} {Text(leader, "title")} {Text(leader, "role")}")],
            [.. List(schedule, "milestones").Select(Milestone)],
            schedule.ValueKind == JsonValueKind.Object ? Text(schedule, "text").Trim('。', ',', '，', ';', '；') : null,
            place,
            Words(item),
            lines.Count == 2 ? lines[0] : 0,
            lines.Count == 2 ? lines[1] : -1,
            [.. List(item, "measures").Select(measure => Item(measure, place))]);
    }

    private static string Milestone(JsonElement milestone) =>
        $"{Text(milestone, "label")} {Text(milestone, "start")}..{Text(milestone, "due")} {Text(milestone, "text").Trim('。', ',', '，', ';', '；')}";

    // An annotation carries the titles of the headings above, an output the id of the nearest one.
    private string Place(JsonElement task)
    {
        var chain = new List<string>();
        if (task.TryGetProperty("section", out var titles))
        {
            chain.AddRange(titles.EnumerateArray().Select(title => Squeeze(title.GetString())));
        }
        else
        {
            for (var id = Text(task, "sectionId"); _sections.TryGetValue(id, out var section) && chain.Count <= _sections.Count; id = Text(section, "parentId"))
            {
                chain.Insert(0, Text(section, "title"));
            }
        }

        return string.Join(" › ", chain);
    }

    private static string Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => string.Join('\n', value.EnumerateObject().Where(property => !NoWords.Contains(property.Name)).Select(property => Words(property.Value))),
        JsonValueKind.Array => string.Join('\n', value.EnumerateArray().Select(Words)),
        JsonValueKind.String => Squeeze(value.GetString()),
        _ => "",
    };

    private static JsonElement[] List(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    private static string Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) ? value.ValueKind == JsonValueKind.Null ? "" : Squeeze(value.ToString()) : "";
}
