using System.Text.Json;
using TaskDecomp.Limits;
using TaskDecomp.Model;

namespace TaskDecomp.Importing;

/// <summary>Reads the JSON of this program back: the whole model.</summary>
internal sealed class JsonNoticeImporter : INoticeImporter
{
    private const int Opening = 200;

    /// <inheritdoc/>
    public IReadOnlyList<string> Formats { get; } = ["json"];

    /// <inheritdoc/>
    public bool IsShared => false;

    // { "schemaVersion": …
    /// <inheritdoc/>
    public bool Recognises(ReadOnlyMemory<byte> content, ReadLimits limits)
    {
        var start = WithoutMark(content.Span).TrimStart(" \t\r\n"u8);
        return start.StartsWith("{"u8) && start[..Math.Min(start.Length, Opening)].IndexOf("\"schemaVersion\""u8) > 0;
    }

    /// <inheritdoc/>
    public Notice Read(ReadOnlyMemory<byte> content, ImportContext context)
    {
        var json = WithoutMark(content.Span);
        NoticeTree.CheckLines(json, context.Limits);
        CheckTexts(json, context.Limits);
        return NoticeTree.Read(json, Formats[0]);
    }

    // All of it may stand on one line (--compact): its texts are held to the length of a line, each as one of the line that it begins in.
    private static void CheckTexts(ReadOnlySpan<byte> json, ReadLimits limits)
    {
        var (line, counted) = (1, 0);
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                // A character has one byte or more.
                if (reader.ValueSpan.Length > limits.LineLength)
                {
                    line += json[counted..(int)reader.TokenStartIndex].Count((byte)'\n');
                    counted = (int)reader.TokenStartIndex;
                    limits.CheckLine(line, LengthOf(reader.ValueSpan));
                }
            }
        }
        catch (JsonException)
        {
            // Damaged: whoever reads the tree says where.
        }
    }

    // In UTF-16. An escape (\n, \u4e00) is one character, as its last byte alone would be.
    private static int LengthOf(ReadOnlySpan<byte> text)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            i += text[i] != '\\' ? 0 : text[i + 1] == 'u' ? 5 : 1;
            length += (text[i] & 0xC0) == 0x80 ? 0 : text[i] >= 0xF0 ? 2 : 1;
        }

        return length;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> content) => content.StartsWith("\uFEFF"u8) ? content[3..] : content;
}
