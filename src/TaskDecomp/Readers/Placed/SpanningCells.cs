namespace TaskDecomp.Readers.Placed;

/// <summary>
/// Finds which rows the cells of a column take. A cell that spans rows is printed half way down them: of all ways to share the rows
/// out, the one is taken whose middles fit best, if they fit.
/// </summary>
internal static class SpanningCells
{
    private const double Fits = 0.8;

    // One cell that fits nowhere must not pull at the others.
    private const double WorstMisfit = 3;

    /// <summary>The cells, each with the row that it starts in; every row by itself where the middles fit no sharing out.</summary>
    /// <param name="rows">Where the rows are printed.</param>
    /// <param name="filled">The rows that hold a cell's words, each with the words' middle.</param>
    /// <param name="em">The width of a hanzi.</param>
    public static IReadOnlyList<(int Row, int Start)> Starts(IReadOnlyList<Stretch> rows, IReadOnlyList<(int Row, double Middle)> filled, double em)
    {
        if (filled.Count < 2 || filled.Count * 2 > rows.Count)
        {
            return Alone(rows.Count);
        }

        var starts = Best(rows, filled, Fits * em);
        var misfits = filled.Where((cell, i) => Misfit(rows, cell.Middle, starts[i], i + 1 < starts.Count ? starts[i + 1] : rows.Count) > Fits * em).Count();

        // A page break shifts the words of the one cell that it cuts.
        return misfits == 0 || (filled.Count > 3 && misfits == 1) ? [.. filled.Zip(starts, (cell, start) => (cell.Row, start))] : Alone(rows.Count);
    }

    private static List<(int Row, int Start)> Alone(int rows) => [.. Enumerable.Range(0, rows).Select(row => (row, row))];

    private static double Misfit(IReadOnlyList<Stretch> rows, double middle, int start, int end) =>
        Math.Abs(new Stretch(rows[start].Start, rows[end - 1].End).Middle - middle);

    // Cell i starts right behind cell i - 1 and takes at least the row of its words.
    private static List<int> Best(IReadOnlyList<Stretch> rows, IReadOnlyList<(int Row, double Middle)> filled, double fits)
    {
        var cost = new double[filled.Count, rows.Count + 1];
        var from = new int[filled.Count, rows.Count + 1];
        for (var i = 0; i < filled.Count; i++)
        {
            for (var end = 0; end <= rows.Count; end++)
            {
                cost[i, end] = double.PositiveInfinity;
                var first = i == 0 ? 0 : filled[i - 1].Row + 1;
                for (var start = first; end > filled[i].Row && start <= (i == 0 ? 0 : filled[i].Row); start++)
                {
                    var total = (i == 0 ? 0 : cost[i - 1, start]) + Math.Min(Misfit(rows, filled[i].Middle, start, end), WorstMisfit * fits);
                    if (total < cost[i, end])
                    {
                        (cost[i, end], from[i, end]) = (total, start);
                    }
                }
            }
        }

        var starts = new List<int>();
        for (var (i, end) = (filled.Count - 1, rows.Count); i >= 0; i--)
        {
            end = from[i, end];
            starts.Insert(0, end);
        }

        return starts;
    }
}
