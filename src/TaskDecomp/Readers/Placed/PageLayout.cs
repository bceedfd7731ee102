using TaskDecomp.Blocks;

namespace TaskDecomp.Readers.Placed;

/// <summary>Turns words that a file gives by their places on paper into lines and tables.</summary>
internal sealed class PageLayout
{
    // How near to the right margin a line ends that goes on, and how far from the left one a paragraph begins, in hanzi.
    private const double FullLine = 1.3;
    private const double Indent = 1.2;
    private const double BetweenPages = 0.3;

    // No paper holds a longer line: such a file prints each paragraph on one line, and no margin tells where one goes on.
    private const double LongestLine = 100;

    private readonly List<Block> _blocks = [];
    private readonly List<Band> _body = [];
    private readonly Queue<Band> _furniture;
    private readonly List<Band> _repeated = [];
    private readonly double _em;
    private int _lines;

    private PageLayout(IReadOnlyList<PlacedPage> pages)
    {
        _em = WidthOfHanzi(pages);
        var bands = pages.Select((page, i) => Band.Of(page.Words, i + 1)).ToList();
        var furniture = PageFurniture.Find(bands, _em);
        _furniture = new Queue<Band>(pages.Zip(bands).SelectMany((page, i) => page.Second.Where(furniture.Contains).Concat(Band.Of(page.First.Furniture, i + 1))));
        AppendPages(bands, furniture);
    }

    /// <summary>The blocks of pages: a paragraph for each line, a table for each table.</summary>
    public static IReadOnlyList<Block> ToBlocks(IReadOnlyList<PlacedPage> pages)
    {
        var layout = new PageLayout(pages);
        layout.Read();
        return layout._blocks;
    }

    // Pages stand one below the other, so that a table that a page breaks stays one.
    private void AppendPages(List<List<Band>> pages, HashSet<Band> furniture)
    {
        var end = 0.0;
        foreach (var page in pages)
        {
            var own = page.FindAll(band => !furniture.Contains(band));
            var shift = own.Count == 0 ? 0 : end + BetweenPages * _em - own[0].Top;
            foreach (var band in own)
            {
                _body.Add(new Band([.. band.Words.Select(word => word.Below(shift))], band.Page));
                end = _body[^1].Bottom;
            }
        }
    }

    private void Read()
    {
        var finder = new TableFinder(_em);
        var prose = new List<PlacedLine>();
        var i = 0;
        while (i < _body.Count)
        {
            if (finder.At(_body, i) is var (end, columns))
            {
                AddProse(prose, _body[i].Page);
                AddTable(_body.GetRange(i, end - i), columns);
                i = end;
            }
            else
            {
                prose.AddRange(PlacedLine.Of(_body[i].Words));
                i++;
                if (i < _body.Count && _body[i].Page != _body[i - 1].Page)
                {
                    AddProse(prose, _body[i - 1].Page);
                }
            }
        }

        AddProse(prose, _body.Count == 0 ? 0 : _body[^1].Page);
        AddFurniture(int.MaxValue);
    }

    private void AddProse(List<PlacedLine> lines, int page)
    {
        AddFurniture(page);
        var right = lines.Count == 0 ? 0 : lines.Max(line => line.TextRight(_em));
        var left = lines.Count == 0 ? 0 : lines.Min(line => line.Left);
        for (var i = 0; i < lines.Count; i++)
        {
            var isFull = i + 1 == lines.Count ? right - lines[i].Right < FullLine * _em : lines[i].GoesOnIn(lines[i + 1], right, _em) && lines[i + 1].Left - left < Indent * _em;
            _blocks.Add(new ParagraphBlock(++_lines, lines[i].Text(_em))
            {
                IsFull = right - left < LongestLine * _em ? isFull : null,
                Place = new BlockPlace { Page = page },
            });
        }

        lines.Clear();
    }

    private void AddTable(List<Band> bands, List<Stretch> columns)
    {
        AddFurniture(bands[0].Page);
        var rows = new TableCells(columns, _em).Read(WithoutRepeatedHeader(bands));
        _blocks.Add(new TableBlock([.. rows.Select(row => new TableRowBlock(++_lines, row.Cells) { Place = new BlockPlace { Page = row.Page } })]));
        foreach (var header in _repeated)
        {
            AddFurniture(header);
        }

        _repeated.Clear();
    }

    // The header of a table stands again on each page: the page's, not the table's.
    private List<Band> WithoutRepeatedHeader(List<Band> bands)
    {
        var gap = GapOfLines(bands);
        var result = new List<Band>();
        foreach (var page in bands.GroupBy(band => band.Page))
        {
            var own = page.ToList();
            var repeated = result.Count == 0 ? 0 : own.Zip(result).TakeWhile(pair => pair.First.Text == pair.Second.Text).Count();
            _repeated.AddRange(own.Take(repeated));
            var shift = result.Count == 0 || repeated == own.Count ? 0 : result[^1].Bottom + gap - own[repeated].Top;
            result.AddRange(own.Skip(repeated).Select(band => new Band([.. band.Words.Select(word => word.Below(shift))], band.Page)));
        }

        return result;
    }

    // A row that goes on on the next page is not to be parted there: lines set tight stand nearer to each other than pages are put.
    private double GapOfLines(List<Band> bands)
    {
        var gaps = bands.Zip(bands.Skip(1)).Where(pair => pair.First.Page == pair.Second.Page).Select(pair => pair.Second.Top - pair.First.Bottom).Order().ToList();
        return gaps.Count == 0 ? BetweenPages * _em : Math.Min(BetweenPages * _em, gaps[gaps.Count / 2]);
    }

    // A page's number stands behind its text, or in front of the next page's.
    private void AddFurniture(int page)
    {
        while (_furniture.TryPeek(out var band) && band.Page < page)
        {
            AddFurniture(_furniture.Dequeue());
        }
    }

    private void AddFurniture(Band band)
    {
        foreach (var line in PlacedLine.Of(band.Words))
        {
            _blocks.Add(new ParagraphBlock(++_lines, line.Text(_em)) { IsFurniture = true, Place = new BlockPlace { Page = band.Page } });
        }
    }

    private static double WidthOfHanzi(IReadOnlyList<PlacedPage> pages)
    {
        var widths = pages.SelectMany(page => page.Words)
            .Where(word => word.Text.All(PlacedLine.IsWide))
            .Select(word => (word.Right - word.Left) / word.Text.Length).Order().ToList();
        var heights = pages.SelectMany(page => page.Words).Select(word => word.Bottom - word.Top).Order().ToList();
        return widths.Count > 0 ? widths[widths.Count / 2] : heights.Count > 0 ? heights[heights.Count / 2] : 1;
    }
}
