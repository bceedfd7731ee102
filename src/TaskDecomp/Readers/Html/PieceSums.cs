namespace TaskDecomp.Readers.Html;

/// <summary>Sums over any run of a page's pieces, each in one step.</summary>
internal sealed class PieceSums
{
    private readonly int[] _length;
    private readonly int[] _links;
    private readonly int[] _linkLength;
    private readonly int[] _plain;

    /// <summary>Sums up.</summary>
    public PieceSums(IReadOnlyList<Piece> pieces)
    {
        _length = Sums(pieces, piece => piece.Length);
        _links = Sums(pieces, piece => piece.Links);
        _linkLength = Sums(pieces, piece => piece.LinkLength);
        _plain = Sums(pieces, piece => piece.PlainLength);
    }

    /// <summary>How many characters a box prints.</summary>
    public int Length(PageBox box) => _length[box.End] - _length[box.Start];

    /// <summary>How many links to other pages it has.</summary>
    public int Links(PageBox box) => _links[box.End] - _links[box.Start];

    /// <summary>How many characters are in links.</summary>
    public int LinkLength(PageBox box) => _linkLength[box.End] - _linkLength[box.Start];

    /// <summary>How many are in pieces that are no links.</summary>
    public int Plain(PageBox box) => _plain[box.End] - _plain[box.Start];

    private static int[] Sums(IReadOnlyList<Piece> pieces, Func<Piece, int> value)
    {
        var sums = new int[pieces.Count + 1];
        for (var i = 0; i < pieces.Count; i++)
        {
            sums[i + 1] = sums[i] + value(pieces[i]);
        }

        return sums;
    }
}
