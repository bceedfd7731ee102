using System.Text.RegularExpressions;

namespace TaskDecomp.Readers.Placed;

/// <summary>Finds what pages print around their text: numbers at the foot, a head that runs through.</summary>
internal static partial class PageFurniture
{
    private const int MinRunning = 3;

    /// <summary>The bands of a page that are furniture.</summary>
    /// <param name="pages">The bands of each page.</param>
    public static HashSet<Band> Find(IReadOnlyList<List<Band>> pages)
    {
        var furniture = new HashSet<Band>(ReferenceEqualityComparer.Instance);
        foreach (var edge in new[] { 0, -1 })
        {
            var bands = pages.Where(page => page.Count > 1).Select(page => edge == 0 ? page[0] : page[^1]).ToList();
            var running = bands.GroupBy(band => band.Text).Where(group => group.Count() >= MinRunning && group.Count() * 2 > pages.Count).SelectMany(group => group);
            furniture.UnionWith(running);
            furniture.UnionWith(bands.Where(band => PageNumber().IsMatch(band.Text)));
        }

        return furniture;
    }

    // - 3 -   — 3 —   ·3·   3   第3页 共9页   3/9
    [GeneratedRegex(@"^(?:[-—–－―·~～]*\d{1,4}[-—–－―·~～]*|第\d{1,4}页(?:[,，/]?共\d{1,4}页)?|\d{1,4}/\d{1,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
