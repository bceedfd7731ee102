namespace TaskDecomp.Readers.Placed;

/// <summary>Finds the bands that are rows of a table: the same strips of paper stay blank from the first to the last.</summary>
/// <param name="em">The width of a hanzi.</param>
internal sealed class TableFinder(double em)
{
    private const int MinColumns = 3;
    private const double MinStrip = 0.35;
    private const double NearBelow = 1.2;

    /// <summary>The table that begins with a band.</summary>
    /// <param name="bands">All bands.</param>
    /// <param name="start">Index of the band.</param>
    /// <returns>The index behind the table and its columns; null where no table begins there.</returns>
    public (int End, List<Stretch> Columns)? At(IReadOnlyList<Band> bands, int start)
    {
        var columns = Columns(bands[start]);
        if (columns.Count < MinColumns)
        {
            return null;
        }

        var (end, rows) = (start + 1, 1);
        for (var i = start + 1; i < bands.Count && !IsAnother(bands, start, i); i++)
        {
            var own = Columns(bands[i]).Count;
            var merged = Merge(columns, bands[i]);
            if (merged.Count == columns.Count || (own > 1 && merged.Count >= MinColumns))
            {
                columns = merged;
                rows += own > 1 ? 1 : 0;
                end = own > 1 || (end == i && bands[i].Top - bands[i - 1].Bottom < NearBelow * em) ? i + 1 : end;
            }
            else if (own > 2 || i + 1 == bands.Count || Columns(bands[i + 1]).Count < 2 || Merge(columns, bands[i + 1]).Count != columns.Count)
            {
                break;
            }
        }

        return rows > 1 ? (end, columns) : null;
    }

    // Above the same header at a page's top: 附件2 ⏎ 水利任务分解表 ⏎ 序号 | 重点工作 | 责任单位. Where the title is the first one's, it is furniture.
    private bool IsAnother(IReadOnlyList<Band> bands, int start, int top)
    {
        var lines = bands[top].Page == bands[top - 1].Page ? [] : bands.Skip(top).Take(PageFurniture.MostTitleLines + 1).TakeWhile(band => Columns(band).Count < 2).ToList();
        return lines.Count > 0 && top + lines.Count < bands.Count && bands[top + lines.Count].Text == bands[start].Text;
    }

    private List<Stretch> Columns(Band band) => band.Clusters(MinStrip * em);

    private List<Stretch> Merge(List<Stretch> columns, Band band) => Stretch.Union(columns.Concat(Columns(band)), MinStrip * em);
}
