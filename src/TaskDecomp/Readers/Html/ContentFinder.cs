using System.Buffers;
using TaskDecomp.Text;

namespace TaskDecomp.Readers.Html;

/// <summary>
/// Finds a page's own content by its structure: the innermost box that holds most of the text outside of links. What stands around it
/// is furniture where it consists of links, says so by its name, or is far away and no prose; in doubt it is content.
/// </summary>
internal sealed class ContentFinder
{
    // In per cent. How much of the page's plain text the content's box holds.
    private const int MinContentShare = 70;

    // A box around the content that holds hardly anything else is near it.
    private const int MinNearShare = 60;

    // From here on a text beside the content is too long to be called furniture for its name, or for its distance.
    private const int MaxNamedShare = 30;
    private const int MaxFarShare = 15;

    private const int MinContentPieces = 3;
    private const int MinProse = 25;
    private const int MinTitle = 8;
    private const int MinLinks = 2;

    private static readonly SearchValues<char> Stops = SearchValues.Create("。；;");

    private readonly IReadOnlyList<Piece> _pieces;
    private readonly PieceSums _sums;
    private readonly PageBox _page;
    private readonly string _title;
    private readonly PageBox _content;

    private ContentFinder(IReadOnlyList<Piece> pieces, PageBox page, string? title)
    {
        (_pieces, _page, _title) = (pieces, page, CharacterFolding.Fold(title ?? ""));
        _sums = new PieceSums(pieces);
        _content = FindContent();
    }

    /// <summary>Marks the pieces that are furniture.</summary>
    /// <param name="pieces">The page's pieces.</param>
    /// <param name="page">Its outermost box.</param>
    /// <param name="title">What the page calls itself.</param>
    /// <returns>Whether the page has no text of its own, only links to others.</returns>
    public static bool MarkFurniture(IReadOnlyList<Piece> pieces, PageBox page, string? title)
    {
        var finder = new ContentFinder(pieces, page, title);
        finder.MarkAround();
        RepeatedHeads.Mark(pieces, page);
        return new ContentEdges(pieces, finder._content).Mark();
    }

    // Parts that say they are none of it do not count, unless nothing else is left: some sites wrap the whole page in a form.
    private PageBox FindContent()
    {
        var total = _sums.Plain(_page) - Disowned(_page);
        var box = _page;
        while (box.Children.Where(CanBeContent).MaxBy(_sums.Plain) is { } child && _sums.Plain(child) * 100 >= total * MinContentShare)
        {
            box = child;
        }

        return box;
    }

    private bool CanBeContent(PageBox box) =>
        box.End - box.Start >= MinContentPieces && !ElementKinds.IsText(box.Element.LocalName);

    private int Disowned(PageBox page)
    {
        var (sum, all) = (0, _sums.Plain(page));
        var boxes = new Stack<PageBox>(page.Children);
        while (boxes.TryPop(out var box))
        {
            if (BoxNames.IsFurniture(box.Element) && _sums.Plain(box) * 100 < all * MaxNamedShare)
            {
                sum += _sums.Plain(box);
            }
            else
            {
                box.Children.ForEach(boxes.Push);
            }
        }

        return sum;
    }

    private void MarkAround()
    {
        var inner = _content;
        while (inner.Parent is { } outer)
        {
            var isNear = inner == _content || _sums.Length(_content) * 100 >= _sums.Length(outer) * MinNearShare || HasMuchProseBeside(outer, inner);
            foreach (var box in outer.Children.Where(box => box != inner))
            {
                Judge(box, inner, isNear);
            }

            foreach (var piece in OwnPieces(outer).Where(piece => !isNear && !IsTitle(piece) && !IsProse(piece)))
            {
                piece.IsFurniture = true;
            }

            inner = outer;
        }
    }

    private bool HasMuchProseBeside(PageBox outer, PageBox inner)
    {
        var prose = 0;
        for (var i = outer.Start; i < outer.End; i++)
        {
            prose += (i < inner.Start || i >= inner.End) && IsProse(_pieces[i]) ? _pieces[i].PlainLength : 0;
        }

        return prose * 100 >= _sums.Plain(_content) * MaxFarShare;
    }

    private void Judge(PageBox beside, PageBox path, bool isNear)
    {
        var boxes = new Stack<PageBox>([beside]);
        while (boxes.TryPop(out var box))
        {
            var range = Range(box);
            var isNamed = BoxNames.IsFurniture(box.Element) && _sums.Plain(box) * 100 < _sums.Plain(_content) * MaxNamedShare
                && (!isNear || _sums.Links(box) > 0 || box.Parent == _page);
            if (box.End <= _content.Start && range.Any(IsTitle))
            {
                box.Children.ForEach(boxes.Push);
            }
            else if (IsLinks(box) || isNamed || (!isNear && !range.Any(IsProse)))
            {
                foreach (var piece in range)
                {
                    piece.IsFurniture = true;
                }
            }
            else if (isNear || ElementStyle.Kind(box.Element) is not { } kind || kind != ElementStyle.Kind(path.Element))
            {
                box.Children.ForEach(boxes.Push);
            }
        }
    }

    // A list of links with words between them; a line with a few links in it is none.
    private bool IsLinks(PageBox box) =>
        _sums.Links(box) >= MinLinks && _sums.LinkLength(box) * 100 >= _sums.Length(box) * (box.End - box.Start >= MinContentPieces ? 50 : ContentEdges.MinLinkShare);

    private IEnumerable<Piece> Range(PageBox box)
    {
        for (var i = box.Start; i < box.End; i++)
        {
            yield return _pieces[i];
        }
    }

    private IEnumerable<Piece> OwnPieces(PageBox box)
    {
        var next = box.Start;
        foreach (var child in box.Children)
        {
            for (; next < child.Start; next++)
            {
                yield return _pieces[next];
            }

            next = child.End;
        }

        for (; next < box.End; next++)
        {
            yield return _pieces[next];
        }
    }

    // The page's title repeats that of its content, with the site's name behind it.
    private bool IsTitle(Piece piece) =>
        piece.PlainLength >= MinTitle && (piece.IsHeading || (piece.Table is null && _title.Contains(CharacterFolding.Fold(piece.Text).Trim(), StringComparison.Ordinal)));

    private static bool IsProse(Piece piece) => piece.PlainLength >= MinProse && (piece.Table is not null || piece.Text.AsSpan().ContainsAny(Stops));
}
