using System.Text.Json;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Writers.Json;

namespace TaskDecomp.Writers.Merging;

/// <summary>
/// One list of the tasks of many notices, written as a stream. The rows of each notice are kept apart first, one line of JSON each
/// (<see cref="WriteRows"/>), so that a notice that has not changed need not be read again.
/// </summary>
public sealed class MergedList : IDisposable
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly IRowWriter _rows;

    /// <summary>Begins a list.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="output">Where to; left open.</param>
    /// <param name="options">How.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public MergedList(string format, Stream output, WriterOptions options) => _rows = format switch
    {
        "xlsx" => new ExcelRowWriter(output, options.Language, _diagnostics),
        "csv" => new CsvRowWriter(output, options),
        "jsonl" => new JsonRowWriter(output),
        _ => throw new ArgumentException($"No merged list in \"{format}\".", nameof(format)),
    };

    /// <summary>The formats of a list of many notices.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["xlsx", "csv", "jsonl"];

    /// <summary>What had to be changed to fit the format.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics.Items;

    /// <summary>Writes the rows of a notice for <see cref="Add"/>.</summary>
    public static void WriteRows(Notice notice, Stream output)
    {
        foreach (var row in MergedColumns.RowsOf(notice))
        {
            using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = ReadableEncoder.Instance }))
            {
                json.WriteStartArray();
                foreach (var value in row)
                {
                    JsonRowWriter.WriteValue(json, value);
                }

                json.WriteEndArray();
            }

            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>Adds the rows of a notice.</summary>
    /// <param name="file">The name of its file.</param>
    /// <param name="rows">What <see cref="WriteRows"/> wrote.</param>
    /// <exception cref="IOException">A stream fails.</exception>
    /// <exception cref="JsonException">The rows are not what was written.</exception>
    public void Add(string file, Stream rows)
    {
        using var reader = new StreamReader(rows);
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            _rows.Write([file, .. json.RootElement.EnumerateArray().Select(ValueOf)]);
        }
    }

    /// <summary>Ends the list.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Dispose() => _rows.Dispose();

    private static object? ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number => value.GetInt32(),
        _ => value.GetString(),
    };
}
