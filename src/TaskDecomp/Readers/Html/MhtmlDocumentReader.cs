using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using TaskDecomp.Blocks;
using TaskDecomp.Diagnostics;

namespace TaskDecomp.Readers.Html;

/// <summary>Reads a web page that was saved as one file (RFC 2557): its first page, with the pages that its frames show.</summary>
public sealed class MhtmlDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public string Format => "mhtml";

    /// <inheritdoc/>
    public BlockDocument Read(ReadOnlyMemory<byte> content, ReaderOptions options, DiagnosticBag diagnostics)
    {
        var pages = new MimePart(content).Leaves().Where(part => part.Type is "text/html" or "application/xhtml+xml").ToList();
        if (pages.Count == 0)
        {
            throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.EmptyFile, null, []));
        }

        var (page, encoding) = Parse(pages[0], options, diagnostics);
        InsertFrames(page, pages[1..], options, diagnostics);
        return HtmlPage.Read(Format, encoding, page, diagnostics);
    }

    private static (IHtmlDocument Page, string Encoding) Parse(MimePart part, ReaderOptions options, DiagnosticBag diagnostics)
    {
        var (text, encoding) = HtmlDecoder.Decode(part.Decode(), options.Encoding, part.Charset, diagnostics);
        return (HtmlPage.Parse(text, keepsLines: false, options), encoding);
    }

    // <iframe src="cid:frame-1@mhtml.blink">: each page once, in the place where it is shown.
    private static void InsertFrames(IHtmlDocument page, List<MimePart> parts, ReaderOptions options, DiagnosticBag diagnostics)
    {
        while (page.QuerySelectorAll("iframe[src], frame[src]").FirstOrDefault(frame => PartOf(frame, parts) is not null) is { } frame)
        {
            var part = PartOf(frame, parts)!;
            parts.Remove(part);
            var box = page.CreateElement("div");
            box.InnerHtml = Parse(part, options, diagnostics).Page.Body?.InnerHtml ?? "";
            frame.Replace(box);
            HtmlPage.CheckDepth(page, options.Limits);
        }
    }

    private static MimePart? PartOf(IElement frame, List<MimePart> parts) =>
        parts.Find(part => part.Names.Contains(frame.GetAttribute("src")!.Trim(), StringComparer.Ordinal));
}
