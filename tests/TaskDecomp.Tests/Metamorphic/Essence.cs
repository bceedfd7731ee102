using System.Globalization;
using System.Text.Json.Nodes;
using TaskDecomp.Model;
using TaskDecomp.Writers;

namespace TaskDecomp.Tests.Metamorphic;

/// <summary>
/// What must stay when only characters change: every value of the output with widths folded, white space taken out and lines counted
/// without the blank ones, one path and value each. The source, the wording of messages (which name lines) and columns are left out.
/// </summary>
internal static class Essence
{
    private static readonly string[] LineKeys = ["line", "lines", "unclassifiedLines"];

    /// <summary>The values of a notice.</summary>
    /// <param name="content">The bytes of the notice.</param>
    /// <param name="text">The same as text, for the count of its lines.</param>
    /// <param name="format">The format of the bytes.</param>
    public static IReadOnlyList<string> Of(byte[] content, string text, string format = "text")
    {
        var notice = Reading.Of($"notice.{format}", content, new ConversionOptions { Format = format }).Notice;
        var values = new List<string>();
        Add(values, "$", Json(notice), Ordinals(text));
        return values;
    }

    private static JsonNode Json(Notice notice)
    {
        using var stream = new MemoryStream();
        NoticeConverter.Write(notice, "json", stream, new WriterOptions());
        return JsonNode.Parse(stream.ToArray())!;
    }

    // For each line of the text how many lines with print there are up to it.
    private static int[] Ordinals(string text)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var ordinals = new int[lines.Length + 1];
        for (var i = 0; i < lines.Length; i++)
        {
            ordinals[i + 1] = ordinals[i] + (string.IsNullOrWhiteSpace(lines[i]) ? 0 : 1);
        }

        return ordinals;
    }

    private static void Add(List<string> values, string path, JsonNode? node, int[] ordinals)
    {
        switch (node)
        {
            case JsonObject item:
                foreach (var (key, value) in item.Where(property => property.Key is not ("source" or "message" or "span")))
                {
                    // A count in `coverage` is a number under `lines` too, but no list.
                    Add(values, $"{path}.{key}", LineKeys.Contains(key) && !path.EndsWith("coverage", StringComparison.Ordinal) || key == "unclassifiedLines" ? Mapped(value, ordinals) : value, ordinals);
                }

                break;
            case JsonArray list:
                values.Add($"{path}: {list.Count} items");
                for (var i = 0; i < list.Count; i++)
                {
                    Add(values, $"{path}[{i}]", list[i], ordinals);
                }

                break;
            default:
                values.Add($"{path}: {Folded(node?.ToString() ?? "null")}");
                break;
        }
    }

    private static JsonNode? Mapped(JsonNode? lines, int[] ordinals) => lines switch
    {
        null => null,
        JsonArray list => new JsonArray([.. list.Select(line => Mapped(line, ordinals))]),
        _ => JsonValue.Create(ordinals[lines.GetValue<int>()].ToString(CultureInfo.InvariantCulture)),
    };

    private static string Folded(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c));
}
