using System.Text.RegularExpressions;
using TaskDecomp.Text;

namespace TaskDecomp.Readers.Placed;

/// <summary>Finds what pages print around their text: numbers at the foot, a head that runs through, a table's title printed again.</summary>
internal static partial class PageFurniture
{
    /// <summary>How many lines stand above a table: its title, what it adds, and a unit of measure (任务分解表 ⏎ （2031年度） ⏎ 单位：万元).</summary>
    public const int MostTitleLines = 3;

    private const int MinRunning = 3;

    /// <summary>The bands of a page that are furniture.</summary>
    /// <param name="pages">The bands of each page.</param>
    /// <param name="em">The width of a hanzi.</param>
    public static HashSet<Band> Find(IReadOnlyList<List<Band>> pages, double em)
    {
        var furniture = new HashSet<Band>(ReferenceEqualityComparer.Instance);
        foreach (var edge in new[] { 0, -1 })
        {
            var bands = pages.Where(page => page.Count > 1).Select(page => edge == 0 ? page[0] : page[^1]).ToList();
            var running = bands.GroupBy(band => band.Text).Where(group => group.Count() >= MinRunning && group.Count() * 2 > pages.Count).SelectMany(group => group);
            furniture.UnionWith(running);
            furniture.UnionWith(bands.Where(band => PageNumber().IsMatch(CharacterFolding.Fold(band.Text))));
        }

        var titles = Titles(pages, new TableFinder(em));
        furniture.ExceptWith(titles.SelectMany(title => title.First));
        furniture.UnionWith(titles.SelectMany(title => title.Again));
        return furniture;
    }

    // A title that is merged across the columns stands above the table, and again with the header on each page that follows.
    private static List<(List<Band> First, List<Band> Again)> Titles(IReadOnlyList<List<Band>> pages, TableFinder finder)
    {
        var titles = new List<(List<Band>, List<Band>)>();
        var earlier = new Dictionary<string, (int Page, int Band)>(StringComparer.Ordinal);
        for (var i = 0; i < pages.Count; i++)
        {
            var page = pages[i];
            var lines = i == 0 ? 0 : TitleLines(page, finder);

            // What heads a later page and was not seen before on the first is no title, but a head that runs through.
            if (lines > 0 && earlier.TryGetValue(page[0].Text, out var place) && (place.Page == 0 || place.Band > 0)
                && pages[place.Page].Skip(place.Band).Take(lines + 1).Select(band => band.Text).SequenceEqual(page.Take(lines + 1).Select(band => band.Text)))
            {
                titles.Add((pages[place.Page].GetRange(place.Band, lines), page.GetRange(0, lines)));
            }

            foreach (var (band, text) in page.Select(band => band.Text).Index())
            {
                earlier.TryAdd(text, (i, band));
            }
        }

        return titles;
    }

    // How many lines stand above the table that a page begins with.
    private static int TitleLines(List<Band> page, TableFinder finder) =>
        Enumerable.Range(0, Math.Min(MostTitleLines + 1, page.Count)).FirstOrDefault(line => finder.At(page, line) is not null);

    // - 3 -   — 3 —   ·3·   3   第3页 共9页   3/9
    [GeneratedRegex(@"^(?:[-—–－―·~～]*[0-9]{1,4}[-—–－―·~～]*|第[0-9]{1,4}页(?:[,，/]?共[0-9]{1,4}页)?|[0-9]{1,4}/[0-9]{1,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
