namespace TaskDecomp.Readers.Placed;

/// <summary>Words between two strips of paper that are blank from edge to edge: a line of text, or a row of cells.</summary>
/// <param name="Words">The words.</param>
/// <param name="Page">The page, 1-based.</param>
internal sealed record Band(IReadOnlyList<PlacedWord> Words, int Page)
{
    // Boxes of lines set tight overlap though no ink does.
    private const double Shrink = 0.2;

    /// <summary>Upper edge.</summary>
    public double Top { get; } = Words.Min(word => word.Top);

    /// <summary>Lower edge.</summary>
    public double Bottom { get; } = Words.Max(word => word.Bottom);

    /// <summary>Its characters from left to right, without blanks.</summary>
    public string Text => string.Concat(Words.OrderBy(word => word.Left).Select(word => word.Text));

    /// <summary>The stretches of its width that are printed on, parted by gaps wider than a distance.</summary>
    public List<Stretch> Clusters(double distance) => Stretch.Union(Words.Select(word => new Stretch(word.Left, word.Right)), distance);

    /// <summary>The bands of words, from top to bottom.</summary>
    public static List<Band> Of(IEnumerable<PlacedWord> words, int page)
    {
        var bands = new List<List<PlacedWord>>();
        var end = double.NegativeInfinity;
        foreach (var word in words.OrderBy(word => word.Top))
        {
            var margin = (word.Bottom - word.Top) * Shrink;
            if (word.Top + margin < end)
            {
                bands[^1].Add(word);
            }
            else
            {
                bands.Add([word]);
            }

            end = Math.Max(end, word.Bottom - margin);
        }

        return [.. bands.Select(band => new Band(band, page))];
    }
}
