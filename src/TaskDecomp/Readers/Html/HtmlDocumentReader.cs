using TaskDecomp.Blocks;
using TaskDecomp.Diagnostics;

namespace TaskDecomp.Readers.Html;

/// <summary>Reads a saved web page: its lines and tables in document order, with the page's furniture marked.</summary>
public sealed class HtmlDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public BlockDocument Read(ReadOnlyMemory<byte> content, ReaderOptions options, DiagnosticBag diagnostics)
    {
        var (text, encoding) = HtmlDecoder.Decode(content.Span, options.Encoding, null, diagnostics);
        return HtmlPage.Read(Format, encoding, HtmlPage.Parse(text, keepsLines: true, options), diagnostics);
    }
}
