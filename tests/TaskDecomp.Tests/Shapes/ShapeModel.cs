using System.Text.Json.Nodes;
using TaskDecomp.Writers;

namespace TaskDecomp.Tests.Shapes;

/// <summary>What must be the same whichever file a notice comes in: its JSON without its source and without numbers of lines.</summary>
internal static class ShapeModel
{
    private static readonly string[] Places = ["source", "lines", "line", "unclassifiedLines"];

    /// <summary>The model of a file.</summary>
    /// <param name="fileName">The file's name.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="isPaged">Whether its lines end where paper does: then neither white space nor the count of lines is compared.</param>
    public static string Of(string fileName, byte[] content, bool isPaged = false)
    {
        var notice = NoticeConverter.Read(fileName, content, new ConversionOptions()).Notice;
        using var stream = new MemoryStream();
        NoticeConverter.Write(notice, "json", stream, new WriterOptions());
        var json = JsonNode.Parse(stream.ToArray())!;
        var coverage = json["coverage"]!.AsObject();
        Assert.Equal(0, coverage["unclassified"]!.GetValue<int>());
        if (isPaged)
        {
            coverage.Clear();
        }

        return Without(json, isPaged).ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private static JsonNode Without(JsonNode node, bool isPaged)
    {
        switch (node)
        {
            case JsonObject item:
                Array.ForEach(Places, key => item.Remove(key));
                foreach (var (key, value) in item.ToList())
                {
                    item[key] = value is null ? null : Without(value.DeepClone(), isPaged);
                }

                return item;
            case JsonArray list:
                return new JsonArray([.. list.Select(value => value is null ? null : Without(value.DeepClone(), isPaged))]);
            default:
                return isPaged && node.GetValueKind() == System.Text.Json.JsonValueKind.String
                    ? JsonValue.Create(string.Concat(node.GetValue<string>().Where(c => !char.IsWhiteSpace(c))))
                    : node;
        }
    }
}
