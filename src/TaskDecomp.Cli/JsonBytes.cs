using System.Text.Encodings.Web;
using System.Text.Json;

namespace TaskDecomp.Cli;

/// <summary>Writes JSON that people can read too: indented, hanzi as they are, lines ended by a line feed on every machine.</summary>
internal static class JsonBytes
{
    /// <summary>Leaves hanzi as they are.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = Encoder };

    /// <summary>The bytes of what is written, with a line feed at the end.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        WriteTo(stream, write);
        return stream.ToArray();
    }

    /// <summary>Writes the same to a stream; what was flushed is not held.</summary>
    public static void WriteTo(Stream stream, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }

        stream.WriteByte((byte)'\n');
    }
}
