using TaskDecomp.Blocks;
using TaskDecomp.Diagnostics;
using TaskDecomp.Limits;

namespace TaskDecomp.Readers;

/// <summary>Reads plain text: one paragraph a line, parted by LF, CRLF or CR.</summary>
public sealed class TextDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public BlockDocument Read(ReadOnlyMemory<byte> content, ReaderOptions options, DiagnosticBag diagnostics)
    {
        var (text, encoding) = TextDecoder.Decode(content.Span, options.Encoding);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.EmptyFile, null, []));
        }

        return new BlockDocument(Format, encoding, SplitLines(text, options.Limits)) { IsPlainText = true };
    }

    /// <summary>Holds a text to the limits of lines and of their lengths, before any line is kept.</summary>
    /// <exception cref="NoticeReadException">It goes beyond one.</exception>
    internal static void CheckLines(ReadOnlySpan<char> text, ReadLimits limits)
    {
        limits.CheckLines(text.Count('\n') + text.Count('\r') - text.Count("\r\n") + (text is [] or [.., '\r' or '\n'] ? 0 : 1));
        for (var number = 1; !text.IsEmpty; number++)
        {
            limits.CheckLine(number, TakeLine(ref text).Length);
        }
    }

    private static List<Block> SplitLines(string text, ReadLimits limits)
    {
        CheckLines(text, limits);
        var lines = new List<Block>();
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            lines.Add(new ParagraphBlock(lines.Count + 1, TakeLine(ref rest).ToString()));
        }

        return lines;
    }

    private static ReadOnlySpan<char> TakeLine(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\r', '\n');
        var line = end < 0 ? text : text[..end];
        text = end < 0 ? [] : text[(text[end..].StartsWith("\r\n") ? end + 2 : end + 1)..];
        return line;
    }
}
