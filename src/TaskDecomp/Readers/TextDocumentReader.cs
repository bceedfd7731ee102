using TaskDecomp.Blocks;
using TaskDecomp.Diagnostics;

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

        return new BlockDocument(Format, encoding, SplitLines(text)) { IsPlainText = true };
    }

    private static List<Block> SplitLines(string text)
    {
        var lines = new List<Block>();
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny('\r', '\n');
            lines.Add(new ParagraphBlock(lines.Count + 1, (end < 0 ? rest : rest[..end]).ToString()));
            if (end < 0)
            {
                break;
            }

            rest = rest[(rest[end..].StartsWith("\r\n") ? end + 2 : end + 1)..];
        }

        return lines;
    }
}
