using AngleSharp;
using AngleSharp.Browser;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using TaskDecomp.Blocks;
using TaskDecomp.Diagnostics;
using TaskDecomp.Limits;

namespace TaskDecomp.Readers.Html;

/// <summary>Makes a document of a page. Nothing is loaded and no script is run.</summary>
internal static class HtmlPage
{
    // A page that shows less has its text elsewhere: in a frame, or in what a script was to show.
    private const int MinPlain = 200;

    // The source is decoded: what it says of its encoding is nothing to the parser, which would set up forty of them to follow it.
    private static readonly IConfiguration Decoded = Configuration.Default.Without<IMetaHandler>();

    /// <summary>Parses a page's source.</summary>
    /// <param name="text">The source.</param>
    /// <param name="keepsLines">Whether its elements know their lines: those of the file.</param>
    /// <param name="options">How far it may go.</param>
    /// <exception cref="NoticeReadException">It has too many elements, or they stand too deep in one another.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static IHtmlDocument Parse(string text, bool keepsLines, ReaderOptions options)
    {
        // One level more than may be: deeper elements the library would lay beside one another, and mix up their order.
        var counter = new ElementCounter(options);
        var page = new HtmlParser(new HtmlParserOptions
        {
            IsKeepingSourceReferences = keepsLines,
            MaximumDepth = options.Limits.HtmlDepth + 1,
            OnCreated = (element, _) => counter.Add(element),
        }, BrowsingContext.New(Decoded)).ParseDocument(text);
        CheckDepth(page, options.Limits);
        return page;
    }

    /// <summary>Looks how deep the elements of a page stand in one another.</summary>
    /// <exception cref="NoticeReadException">It is too deep.</exception>
    public static void CheckDepth(IHtmlDocument page, ReadLimits limits)
    {
        var depth = 0;
        TreeWalk.Run(page, Enter, _ => depth--);

        bool Enter(INode node)
        {
            if (node is not IElement)
            {
                return false;
            }

            limits.CheckHtmlDepth(++depth);
            return true;
        }
    }

    /// <summary>Reads a page.</summary>
    /// <param name="format">The format that the file is of.</param>
    /// <param name="encoding">The page's encoding.</param>
    /// <param name="page">The page.</param>
    /// <param name="diagnostics">Where text that is not shown, or not in the file, is reported.</param>
    /// <exception cref="NoticeReadException">The page has no text.</exception>
    public static BlockDocument Read(string format, string encoding, IHtmlDocument page, DiagnosticBag diagnostics)
    {
        var root = page.Body ?? page.DocumentElement;
        var hidden = new HiddenText(isRead: false);
        var (pieces, box) = PageFlow.Read(root, hidden);
        var plain = pieces.Sum(piece => piece.PlainLength);
        if (plain < MinPlain && hidden.LeftOut.Length > plain)
        {
            // The page waits for a script to show its text.
            hidden = new HiddenText(isRead: true);
            (pieces, box) = PageFlow.Read(root, hidden);
        }

        Report(page, plain + hidden.LeftOut.Length, hidden.LeftOut, diagnostics);
        if (pieces.Count == 0)
        {
            throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.EmptyFile, null, []));
        }

        if (ContentFinder.MarkFurniture(pieces, box, page.Title))
        {
            diagnostics.Report(DiagnosticCatalog.LinksOnly, null);
        }

        return new BlockDocument(format, encoding, Blocks(pieces));
    }

    private static void Report(IHtmlDocument page, int length, LeftOutText hidden, DiagnosticBag diagnostics)
    {
        hidden.Report(diagnostics);
        if (length >= MinPlain)
        {
            return;
        }

        var frames = page.All.Where(element => element.LocalName is "iframe" or "frame").Select(frame => frame.GetAttribute("src")?.Trim() ?? "")
            .Where(address => address.Length > 0 && !address.StartsWith("about:", StringComparison.OrdinalIgnoreCase) && !LinkTarget.IsPlaceholder(address)).ToList();
        if (frames.Count > 0)
        {
            diagnostics.Report(DiagnosticCatalog.FramesMissing, null, string.Join("；", frames));
        }
    }

    private static List<Block> Blocks(IReadOnlyList<Piece> pieces)
    {
        var blocks = new List<Block>();
        var number = 1;
        foreach (var piece in pieces)
        {
            if (piece.Table is { } table)
            {
                blocks.Add(table.ToBlock(number) with { IsFurniture = piece.IsFurniture });
                number += table.Rows.Count;
            }
            else
            {
                blocks.Add(new ParagraphBlock(number++, piece.Text) { IsFurniture = piece.IsFurniture, Place = PageTable.PlaceOf(piece.SourceLine) });
            }
        }

        return blocks;
    }
}
