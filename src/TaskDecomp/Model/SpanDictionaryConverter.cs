using System.Text.Json;
using System.Text.Json.Serialization;
using TaskDecomp.Text;

namespace TaskDecomp.Model;

/// <summary>Writes <see cref="SpanDictionary"/> as an object: field name → list of ranges.</summary>
public sealed class SpanDictionaryConverter : JsonConverter<SpanDictionary>
{
    private static readonly SourceRangeConverter RangeConverter = new();

    /// <inheritdoc/>
    public override SpanDictionary Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Expect(reader.TokenType == JsonTokenType.StartObject);
        var fields = new List<KeyValuePair<string, IReadOnlyList<SourceRange>>>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = reader.GetString()!;
            reader.Read();
            Expect(reader.TokenType == JsonTokenType.StartArray);
            var ranges = new List<SourceRange>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                ranges.Add(RangeConverter.Read(ref reader, typeof(SourceRange), options));
            }

            fields.Add(new(field, ranges));
        }

        return new SpanDictionary(fields);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SpanDictionary value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (field, ranges) in value)
        {
            writer.WriteStartArray(field);
            foreach (var range in ranges)
            {
                RangeConverter.Write(writer, range, options);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Expect(bool holds)
    {
        if (!holds)
        {
            throw new JsonException();
        }
    }
}
