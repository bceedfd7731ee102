using System.Text.Json;
using System.Text.Json.Serialization;

namespace TaskDecomp.Model;

/// <summary>Writes a <see cref="LineRange"/> as <c>[first, last]</c>.</summary>
public sealed class LineRangeConverter : JsonConverter<LineRange>
{
    /// <inheritdoc/>
    public override LineRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException();
        }

        reader.Read();
        var first = reader.GetInt32();
        reader.Read();
        var last = reader.GetInt32();
        reader.Read();
        return reader.TokenType == JsonTokenType.EndArray && first >= 1 && first <= last ? new LineRange(first, last) : throw new JsonException();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LineRange value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.First);
        writer.WriteNumberValue(value.Last);
        writer.WriteEndArray();
    }
}
