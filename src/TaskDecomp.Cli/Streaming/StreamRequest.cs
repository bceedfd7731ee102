using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using TaskDecomp.Cli.Input;
using TaskDecomp.Cli.Output;
using TaskDecomp.Limits;

namespace TaskDecomp.Cli.Streaming;

/// <summary>A line of standard input: an id, and a notice as <c>text</c>, <c>path</c> or <c>base64</c>.</summary>
/// <param name="Id">The id as it stands there, to be given back; <c>null</c> where there is none.</param>
/// <param name="FileName">The name of the notice.</param>
/// <param name="Format">Its format; null to find out.</param>
internal sealed record StreamRequest(byte[] Id, string FileName, string? Format)
{
    private const string PlainText = "text";

    /// <summary>The id of a line that has none.</summary>
    public static byte[] NoId { get; } = "null"u8.ToArray();

    /// <summary>Where the notice stands; null where <see cref="Content"/> has it.</summary>
    public string? Path { get; private init; }

    /// <summary>The notice itself.</summary>
    public ReadOnlyMemory<byte> Content { get; private init; }

    /// <summary>Reads a line; null where it is no request.</summary>
    /// <param name="line">The line.</param>
    /// <param name="id">Its id, also where it is no request otherwise.</param>
    public static StreamRequest? Read(ReadOnlyMemory<byte> line, out byte[] id)
    {
        id = NoId;
        if (!Utf8.IsValid(line.Span))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(line);
            id = IdOf(json.RootElement);
            return From(json.RootElement, id);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // No JSON; or half a character in it ("\ud800"), which the platform only finds once it is asked for that text.
            return null;
        }
    }

    private static byte[] IdOf(JsonElement line) =>
        line.ValueKind == JsonValueKind.Object && line.TryGetProperty("id", out var id) ? JsonMarshal.GetRawUtf8Value(id).ToArray() : NoId;

    private static StreamRequest? From(JsonElement line, byte[] id)
    {
        if (line.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var name = StringOf(line, "name");
        return (StringOf(line, "text"), StringOf(line, "path"), StringOf(line, "base64")) switch
        {
            ({ } text, null, null) => new StreamRequest(id, name ?? OutputPlanner.StandardInputName, name is null ? PlainText : null) { Content = Encoding.UTF8.GetBytes(text) },
            (null, { Length: > 0 } path, null) => new StreamRequest(id, name ?? System.IO.Path.GetFileName(path), null) { Path = path },
            (null, null, not null) when line.GetProperty("base64").TryGetBytesFromBase64(out var bytes) =>
                new StreamRequest(id, name ?? OutputPlanner.StandardInputName, null) { Content = bytes },
            _ => null,
        };
    }

    /// <summary>The bytes of the notice.</summary>
    /// <exception cref="CommandFailure">The file is missing or unreadable.</exception>
    /// <exception cref="Diagnostics.NoticeReadException">It is too large.</exception>
    public ReadOnlyMemory<byte> Read(ReadLimits limits) => Path is null ? Content : InputFile.Read(Path, limits);

    private static string? StringOf(JsonElement line, string key) =>
        line.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
