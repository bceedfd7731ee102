using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TaskDecomp.Writers;

namespace TaskDecomp.Tests.Shapes;

/// <summary>What must be the same whichever file a notice comes in: its JSON without its source, and without numbers and counts of lines.</summary>
internal static class ShapeModel
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] Places = ["source", "lines", "line", "coverage"];

    /// <summary>The model of a file.</summary>
    /// <param name="fileName">The file's name.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="isPaged">Whether its lines end where paper does: then white space is not compared.</param>
    public static string Of(string fileName, byte[] content, bool isPaged = false)
    {
        var notice = Reading.Of(fileName, content, new ConversionOptions()).Notice;
        Assert.Equal(0, notice.Coverage.Unclassified);
        using var stream = new MemoryStream();
        NoticeConverter.Write(notice, "json", stream, new WriterOptions());
        return Shown(Without(JsonNode.Parse(stream.ToArray())!, isPaged));
    }

    /// <summary>A part of a model, readable.</summary>
    public static string Shown(JsonNode node) => node.ToJsonString(Readable);

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
                return isPaged && node.GetValueKind() == JsonValueKind.String
                    ? JsonValue.Create(string.Concat(node.GetValue<string>().Where(c => !char.IsWhiteSpace(c))))
                    : node;
        }
    }
}
