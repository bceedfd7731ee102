using System.Text.Json;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;

namespace TaskDecomp.Writers.Json;

/// <summary>Writes a notice as JSON: the contract itself, with Chinese as it is printed.</summary>
public sealed class JsonNoticeWriter : INoticeWriter
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public bool IsText => true;

    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Write(Notice notice, Stream output, WriterOptions options)
    {
        var settings = new JsonWriterOptions
        {
            Encoder = ReadableEncoder.Instance,
            Indented = !options.Compact,
            NewLine = "\n",
        };
        using var buffer = new StreamBufferWriter(output);
        using (var json = new Utf8JsonWriter(buffer, settings))
        {
            new NoticeJson(json).Write(notice);
        }

        buffer.GetSpan(1)[0] = (byte)'\n';
        buffer.Advance(1);
        buffer.Flush();
        return [];
    }
}
