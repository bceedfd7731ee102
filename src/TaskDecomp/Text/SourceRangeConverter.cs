using System.Text.Json;
using System.Text.Json.Serialization;

namespace TaskDecomp.Text;

/// <summary>Writes a <see cref="SourceRange"/> as <c>[first line, first column, last line, last column]</c>.</summary>
public sealed class SourceRangeConverter : JsonConverter<SourceRange>
{
    /// <inheritdoc/>
    public override SourceRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException();
        }

        Span<int> numbers = stackalloc int[4];
        foreach (ref var number in numbers)
        {
            reader.Read();
            number = reader.GetInt32();
        }

        reader.Read();
        var range = new SourceRange(numbers[0], numbers[1], numbers[2], numbers[3]);
        return reader.TokenType == JsonTokenType.EndArray && IsRange(range) ? range : throw new JsonException();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SourceRange value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.FirstLine);
        writer.WriteNumberValue(value.FirstColumn);
        writer.WriteNumberValue(value.LastLine);
        writer.WriteNumberValue(value.LastColumn);
        writer.WriteEndArray();
    }

    // Its end is not before its start.
    private static bool IsRange(SourceRange range) =>
        range is { FirstLine: >= 1, FirstColumn: >= 1, LastColumn: >= 1 }
        && (range.LastLine > range.FirstLine || (range.LastLine == range.FirstLine && range.LastColumn >= range.FirstColumn));
}
