using System.Xml.Linq;
using static TaskDecomp.Readers.Docx.WordXml;

namespace TaskDecomp.Readers.Docx;

/// <summary>The lists that a file defines.</summary>
/// <param name="root">The root of the part; null where the file has none.</param>
/// <param name="styles">The styles, which some lists are defined through.</param>
internal sealed class NumberingDefinitions(XElement? root, WordStyles styles)
{
    /// <summary>How many levels a list has.</summary>
    public const int Levels = 9;

    // A list may be defined by a style that names a list that is defined by a style; a damaged file goes round in circles.
    private const int MaxLinks = 8;

    private readonly Dictionary<int, XElement> _lists = ById(root, "num", "numId");
    private readonly Dictionary<int, XElement> _definitions = ById(root, "abstractNum", "abstractNumId");
    private readonly Dictionary<int, NumberingList?> _read = [];

    /// <summary>A list; null where there is none of that number.</summary>
    public NumberingList? Find(int id)
    {
        if (!_read.TryGetValue(id, out var list))
        {
            _read[id] = list = Read(id);
        }

        return list;
    }

    private NumberingList? Read(int id)
    {
        if (!_lists.TryGetValue(id, out var list) || Definition(list, MaxLinks) is not { } definition)
        {
            return null;
        }

        var levels = new NumberingLevel?[Levels];
        var starts = new int?[Levels];
        foreach (var level in definition.Elements(W + "lvl"))
        {
            Put(levels, level, level);
        }

        foreach (var change in list.Elements(W + "lvlOverride"))
        {
            if (change.Element(W + "lvl") is { } level)
            {
                Put(levels, change, level);
            }

            if (LevelOf(change) is { } at)
            {
                starts[at] = change.Element(W + "startOverride").Number();
            }
        }

        return new NumberingList(id, Number((string?)definition.Attribute(W + "abstractNumId")) ?? 0, levels, starts);
    }

    private XElement? Definition(XElement list, int links)
    {
        var definition = list.Element(W + "abstractNumId").Number() is { } id ? _definitions.GetValueOrDefault(id) : null;
        return definition?.Element(W + "numStyleLink").Val() is { } link
            && styles.NumberingOf(link)?.Numbering.Element(W + "numId").Number() is { } linked
            && links > 0 && _lists.TryGetValue(linked, out var other)
            ? Definition(other, links - 1)
            : definition;
    }

    private static void Put(NumberingLevel?[] levels, XElement place, XElement level)
    {
        if (LevelOf(place) is { } at)
        {
            levels[at] = NumberingLevel.Read(level);
        }
    }

    private static int? LevelOf(XElement element) =>
        Number((string?)element.Attribute(W + "ilvl")) is { } level and >= 0 and < Levels ? level : null;

    private static Dictionary<int, XElement> ById(XElement? root, string name, string key)
    {
        var found = new Dictionary<int, XElement>();
        foreach (var element in root?.Elements(W + name) ?? [])
        {
            if (Number((string?)element.Attribute(W + key)) is { } id)
            {
                found.TryAdd(id, element);
            }
        }

        return found;
    }
}
