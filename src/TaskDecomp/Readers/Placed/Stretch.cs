namespace TaskDecomp.Readers.Placed;

/// <summary>A stretch of paper in one direction.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Stretch(double Start, double End)
{
    /// <summary>How long it is.</summary>
    public double Length => End - Start;

    /// <summary>Half way.</summary>
    public double Middle => (Start + End) / 2;

    /// <summary>The stretches that words take, those nearer to each other than a distance put together.</summary>
    public static List<Stretch> Union(IEnumerable<Stretch> stretches, double distance)
    {
        var union = new List<Stretch>();
        foreach (var stretch in stretches.OrderBy(stretch => stretch.Start))
        {
            if (union.Count > 0 && stretch.Start - union[^1].End < distance)
            {
                union[^1] = new Stretch(union[^1].Start, Math.Max(union[^1].End, stretch.End));
            }
            else
            {
                union.Add(stretch);
            }
        }

        return union;
    }
}
