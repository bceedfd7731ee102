using System.Globalization;

namespace TaskDecomp.Readers.Placed;

/// <summary>
/// Finds where the rows of a table part. Between two numbers of the number column it is the widest blank strip; without such a
/// column, each strip that is wider than those between the lines of a cell.
/// </summary>
/// <param name="columns">The columns.</param>
/// <param name="em">The width of a hanzi.</param>
internal sealed class TableRows(IReadOnlyList<Stretch> columns, double em)
{
    private const int NumberColumns = 3;
    private const double SameGap = 0.2;

    /// <summary>The rows, from top to bottom.</summary>
    /// <param name="bands">The bands of the table.</param>
    public List<Stretch> Find(IReadOnlyList<Band> bands)
    {
        var words = bands.SelectMany(band => band.Words).ToList();
        var anchors = Anchors(words);
        var inner = WithoutSpanning(words, anchors.Count);
        var strips = inner.Zip(inner.Skip(1), (above, below) => new Stretch(above.Bottom, below.Top)).ToList();
        var cuts = anchors.Count > 1 ? Between(anchors, inner, strips) : Wide(strips);
        var (top, bottom) = (words.Min(word => word.Top), words.Max(word => word.Bottom));
        var edges = cuts.Prepend(top - 1).Append(bottom + 1).ToList();
        return [.. edges.Zip(edges.Skip(1), (start, end) => new Stretch(start, end))];
    }

    /// <summary>The column that a word stands in.</summary>
    public int ColumnOf(PlacedWord word)
    {
        var middle = (word.Left + word.Right) / 2;
        var column = 0;
        while (column + 1 < columns.Count && middle >= columns[column + 1].Start)
        {
            column++;
        }

        return column;
    }

    // 1, 2, 3 … one below the other
    private List<PlacedWord> Anchors(List<PlacedWord> words)
    {
        for (var column = 0; column < Math.Min(NumberColumns, columns.Count); column++)
        {
            var numbers = new List<PlacedWord>();
            foreach (var line in PlacedLine.Of(words.Where(word => ColumnOf(word) == column)))
            {
                if (line.Words is [var only] && Number(only.Text) is { } value && (numbers.Count == 0 || value == Number(numbers[^1].Text) + 1))
                {
                    numbers.Add(only);
                }
            }

            if (numbers.Count > 1)
            {
                return numbers;
            }
        }

        return [];
    }

    private static int? Number(string text) =>
        text.Length <= 4 && int.TryParse(text.AsSpan().TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    // A cell that spans rows stands across their edges, so its column parts none.
    private List<Band> WithoutSpanning(List<PlacedWord> words, int rows)
    {
        var byColumn = words.GroupBy(ColumnOf).ToList();
        var parting = byColumn.Where(column => rows == 0 || PlacedLine.Of(column).Count > rows / 2).SelectMany(column => column).ToList();
        return Band.Of(parting.Count > 0 ? parting : words, page: 0);
    }

    private List<double> Between(List<PlacedWord> anchors, List<Band> bands, List<Stretch> strips)
    {
        var cuts = new List<double>();
        var above = strips.Where(strip => strip.End <= anchors[0].Middle).ToList();
        var first = above.Count > 0 ? Widest(above)[^1] : (Stretch?)null;
        if (first is { } head)
        {
            // The header, and titles or groups above the first row.
            cuts.AddRange(Wide([.. above.Where(strip => strip.End < head.Start)]));
            cuts.Add(head.Middle);
        }

        var top = first?.End ?? bands[0].Top;
        var isTop = anchors[0].Top - top < em / 2;
        foreach (var (anchor, next) in anchors.Zip(anchors.Skip(1)))
        {
            var between = Widest([.. strips.Where(strip => strip.Start > anchor.Middle && strip.End < next.Middle)]);
            var reach = anchor.Middle - top;
            var cut = between.Count == 0 ? new Stretch(isTop ? next.Top : anchor.Bottom, isTop ? next.Top : next.Top)
                : isTop ? between[^1]
                : between.MinBy(strip => Math.Abs(strip.Start - anchor.Middle - reach));
            cuts.Add(cut.Middle);
            top = cut.End;
        }

        return cuts;
    }

    // Those as wide as the widest, or nearly.
    private List<Stretch> Widest(List<Stretch> strips)
    {
        var limit = strips.Count == 0 ? 0 : strips.Max(strip => strip.Length) - SameGap * em;
        return strips.FindAll(strip => strip.Length >= limit);
    }

    private List<double> Wide(List<Stretch> strips)
    {
        var limit = strips.Count == 0 ? 0 : strips.Min(strip => strip.Length) + SameGap * em;
        var wide = strips.FindAll(strip => strip.Length >= limit);
        return [.. (wide.Count == 0 ? strips : wide).Select(strip => strip.Middle)];
    }
}
