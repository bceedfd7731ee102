using System.Buffers;
using System.Text.RegularExpressions;
using TaskDecomp.Text;

namespace TaskDecomp.Readers.Html;

/// <summary>
/// Marks what of the page stands within the content's box, above its text and below it: lists of links, the line that tells when it was put
/// there, and the table of facts about the document. In the midst of the text only the bar that turns its pages is furniture.
/// </summary>
internal sealed partial class ContentEdges(IReadOnlyList<Piece> pieces, PageBox content)
{
    /// <summary>From which share of links on, in per cent, a line or a few are nothing but links: names of offices may be links too.</summary>
    public const int MinLinkShare = 80;

    private const int MinText = 15;
    private const int MaxTurnLink = 4;
    private const int MinLines = 2;
    private const int MaxByline = 80;
    private const int MinList = 3;

    private static readonly SearchValues<char> Stops = SearchValues.Create("，。；、,;");

    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；：、,;:");

    /// <summary>Marks the furniture, and tells whether the page has no text but a list of links to others.</summary>
    public bool Mark()
    {
        if (IsList())
        {
            return true;
        }

        var (first, last) = (FirstText(), LastText());
        MarkLinks(content.Start, first);
        MarkLinks(last + 1, content.End);
        for (var i = first; i <= last; i++)
        {
            // 上一页 1 2 3 下一页
            pieces[i].IsFurniture |= pieces[i] is { Table: null, Links: >= MinLines } piece && IsLinks(piece) && piece.LinkLength <= piece.Links * MaxTurnLink;
        }

        MarkFacts(first);
        foreach (var piece in pieces.Take(first))
        {
            piece.IsFurniture |= piece is { Table: null, Length: <= MaxByline } && Clock().IsMatch(CharacterFolding.Fold(piece.Text));
        }

        return false;
    }

    private int FirstText()
    {
        var i = content.Start;
        while (i < content.End && !IsText(pieces[i]))
        {
            i++;
        }

        return i;
    }

    private int LastText()
    {
        var i = content.End - 1;
        while (i >= content.Start && !IsText(pieces[i]))
        {
            i--;
        }

        return i;
    }

    // Titles of other pages are none of this one's lines; a footer with its labels makes no text of them.
    private bool IsList()
    {
        var all = Part(content.Start, content.End);
        var links = all.FindAll(piece => piece.LinkLength * 2 > piece.Length);
        if (links.Count < MinList || links.Sum(piece => piece.Length) * 2 < all.Sum(piece => piece.Length) || all.Exists(piece => IsText(piece) && (piece.Table is not null || piece.Text.AsSpan().ContainsAny(Stops))))
        {
            return false;
        }

        links.ForEach(piece => piece.IsFurniture = true);
        return true;
    }

    private List<Piece> Part(int start, int end)
    {
        var part = new List<Piece>();
        for (var i = start; i < end; i++)
        {
            part.Add(pieces[i]);
        }

        return part;
    }

    // Two lines of links, or one with two.
    private void MarkLinks(int start, int end)
    {
        var links = Part(start, end).FindAll(IsLinks);
        if (links.Sum(piece => piece.Links) >= MinLines)
        {
            links.ForEach(piece => piece.IsFurniture = true);
        }
    }

    // 索引号 | … | 发文字号 | …
    private void MarkFacts(int first)
    {
        for (var i = content.Start; i < Math.Min(first + 1, content.End); i++)
        {
            var isOneOfMany = i + 1 < content.End && pieces[i + 1].Table is { } next && FactTable.IsOne(next);
            if (pieces[i].Table is { } table && FactTable.IsOne(table) && !isOneOfMany)
            {
                pieces[i].IsFurniture = true;
            }
        }
    }

    // 云溪发布 2031-03-01 18:20: only a page prints the hour.
    [GeneratedRegex(@"\b[0-9]{4} ?[-/.年] ?[0-9]{1,2} ?[-/.月] ?[0-9]{1,2} ?日?\s+[0-9]{1,2}[:：][0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    private static bool IsLinks(Piece piece) => piece.Links > 0 && piece.LinkLength * 100 >= piece.Length * MinLinkShare;

    private static bool IsText(Piece piece) => piece.PlainLength >= MinText && (piece.Table is not null || piece.Text.AsSpan().ContainsAny(Marks));
}
