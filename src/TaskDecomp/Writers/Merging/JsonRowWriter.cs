using System.Text.Json;
using TaskDecomp.Writers.Json;

namespace TaskDecomp.Writers.Merging;

/// <summary>Writes a merged list as JSON Lines: an object a row, its keys those of the columns.</summary>
/// <param name="output">Where to; left open.</param>
internal sealed class JsonRowWriter(Stream output) : IRowWriter
{
    private static readonly JsonEncodedText[] Keys = [.. MergedColumns.Keys.Select(key => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(key)))];

    private readonly Utf8JsonWriter _json = new(output, new JsonWriterOptions { Encoder = ReadableEncoder.Instance });

    /// <summary>Writes null, a text or a whole number.</summary>
    public static void WriteValue(Utf8JsonWriter json, object? value)
    {
        if (value is int number)
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteStringValue((string?)value);
        }
    }

    /// <inheritdoc/>
    public void Write(IReadOnlyList<object?> row)
    {
        _json.WriteStartObject();
        for (var i = 0; i < row.Count; i++)
        {
            _json.WritePropertyName(Keys[i]);
            WriteValue(_json, row[i]);
        }

        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        output.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
