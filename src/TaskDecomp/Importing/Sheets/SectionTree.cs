using TaskDecomp.Model;

namespace TaskDecomp.Importing.Sheets;

/// <summary>The headings of a list, made from the paths in its columns 部分 and 章节.</summary>
/// <param name="cells">How headings are read.</param>
internal sealed class SectionTree(ICellParser cells)
{
    private const string Mark = " / ";

    private readonly IdAllocator _ids = new();
    private readonly List<Section> _sections = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _children = new(StringComparer.Ordinal);

    /// <summary>The headings in the order in which rows stand below them.</summary>
    public IReadOnlyList<Section> Sections => InReadingOrder(null).ToList();

    /// <summary>Finds or adds the heading that a row stands below.</summary>
    /// <param name="part">The cell 部分.</param>
    /// <param name="chapter">The cell 章节.</param>
    /// <param name="lines">The row's lines.</param>
    /// <returns>The innermost heading; null for a row below none.</returns>
    public Section? Place(string part, string chapter, LineRange lines)
    {
        Section? above = null;
        var path = "";
        foreach (var (text, isPart) in Split(part).Select(text => (text, true)).Concat(Split(chapter).Select(text => (text, false))))
        {
            path += (isPart ? "\u0001" : "\u0002") + text;
            if (!_places.TryGetValue(path, out var place))
            {
                _places.Add(path, place = _sections.Count);
                _sections.Add(Make(text, isPart, above?.Id, lines));
            }

            _sections[place] = Reach(_sections[place], lines);
            above = _sections[place];
        }

        return above;
    }

    /// <summary>The id of a task below a heading.</summary>
    /// <param name="parentId">The heading's or the task's id; null at the top.</param>
    /// <param name="number">The printed number, else the place among the siblings.</param>
    public string NextId(string? parentId, int number) => _ids.Next(parentId, number);

    private Section Make(string text, bool isPart, string? parentId, LineRange lines)
    {
        var section = cells.Heading(text, isPart);
        var before = _children.GetValueOrDefault(parentId ?? "");
        var number = section.Number ?? before + 1;
        _children[parentId ?? ""] = Math.Max(before, number);
        return section with { Id = _ids.Next(parentId, number), ParentId = parentId, Lines = lines };
    }

    // The list has no line of the heading itself: it reaches as far as its tasks.
    private static Section Reach(Section section, LineRange lines) => section with
    {
        Lines = new LineRange(Math.Min(section.Lines.First, lines.First), Math.Max(section.Lines.Last, lines.Last)),
    };

    private IEnumerable<Section> InReadingOrder(string? parentId) =>
        _sections.Where(section => section.ParentId == parentId).SelectMany(section => InReadingOrder(section.Id).Prepend(section));

    private static string[] Split(string path) => path.Split(Mark, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
