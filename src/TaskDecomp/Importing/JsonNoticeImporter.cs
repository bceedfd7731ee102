using TaskDecomp.Model;

namespace TaskDecomp.Importing;

/// <summary>Reads the JSON of this program back: the whole model.</summary>
internal sealed class JsonNoticeImporter : INoticeImporter
{
    private const int Opening = 200;

    /// <inheritdoc/>
    public string Format => "json";

    // { "schemaVersion": …
    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> content)
    {
        var start = WithoutMark(content).TrimStart(" \t\r\n"u8);
        return start.StartsWith("{"u8) && start[..Math.Min(start.Length, Opening)].IndexOf("\"schemaVersion\""u8) > 0;
    }

    /// <inheritdoc/>
    public Notice Read(ReadOnlyMemory<byte> content) => NoticeTree.Read(WithoutMark(content.Span), Format);

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> content) => content.StartsWith("\uFEFF"u8) ? content[3..] : content;
}
