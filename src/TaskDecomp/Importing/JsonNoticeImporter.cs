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
    public Notice Read(ReadOnlyMemory<byte> content, ImportContext context) => NoticeTree.Read(WithoutMark(content.Span), Formats[0]);

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> content) => content.StartsWith("\uFEFF"u8) ? content[3..] : content;
}
