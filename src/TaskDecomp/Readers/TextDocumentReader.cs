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

    private static List<Block> SplitLines(string text, ReadLimits limits)
    {
        limits.CheckLines(CountEnds(text) + (text[^1] is '\r' or '\n' ? 0 : 1));
        var lines = new List<Block>();
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny('\r', '\n');
            var line = end < 0 ? rest : rest[..end];
            limits.CheckLine(lines.Count + 1, line.Length);
            lines.Add(new ParagraphBlock(lines.Count + 1, line.ToString()));
            if (end < 0)
            {
                break;
            }

            rest = rest[(rest[end..].StartsWith("\r\n") ? end + 2 : end + 1)..];
        }

        return lines;
    }

    private static int CountEnds(ReadOnlySpan<char> text) => text.Count('\n') + text.Count('\r') - text.Count("\r\n");
}
