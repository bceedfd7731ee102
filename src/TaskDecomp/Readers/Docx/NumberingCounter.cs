using System.Text;
using System.Xml.Linq;
using static TaskDecomp.Readers.Docx.WordXml;

namespace TaskDecomp.Readers.Docx;

/// <summary>Counts the numbered paragraphs and makes the labels that Word prints in front of them.</summary>
/// <param name="definitions">The lists.</param>
/// <param name="styles">The styles, which may number paragraphs.</param>
internal sealed class NumberingCounter(NumberingDefinitions definitions, WordStyles styles)
{
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(int List, int Level)> _started = [];

    /// <summary>Counts a paragraph.</summary>
    /// <param name="properties">Its <c>w:pPr</c>; null where it has none.</param>
    /// <returns>Its label with what parts it from the text; empty where it has none.</returns>
    public string Next(XElement? properties)
    {
        if (Place(properties) is not var (list, at) || list.Levels[at] is not { } level)
        {
            return "";
        }

        var numbers = Count(list, at, level);
        var label = level.IsHidden ? "" : Label(list, at, level, numbers);
        return label.Length == 0 ? "" : label + level.Suffix;
    }

    // Its own numbering comes before that of its style; list 0 is none.
    private (NumberingList List, int Level)? Place(XElement? properties)
    {
        var own = properties?.Element(W + "numPr");
        var style = styles.NumberingOf(styles.OfParagraph(properties));
        var id = own?.Element(W + "numId").Number() ?? style?.Numbering.Element(W + "numId").Number();
        if (id is null or 0 || definitions.Find(id.Value) is not { } list)
        {
            return null;
        }

        var level = own?.Element(W + "ilvl").Number()
            ?? (own?.Element(W + "numId") is null && style is { } through ? LevelOf(list, through.Style) ?? through.Numbering.Element(W + "ilvl").Number() : null) ?? 0;
        return (list, Math.Clamp(level, 0, NumberingDefinitions.Levels - 1));
    }

    private static int? LevelOf(NumberingList list, string style)
    {
        for (var i = 0; i < list.Levels.Count; i++)
        {
            if (list.Levels[i]?.Style == style)
            {
                return i;
            }
        }

        return null;
    }

    private int?[] Count(NumberingList list, int at, NumberingLevel level)
    {
        if (!_counters.TryGetValue(list.Counter, out var numbers))
        {
            _counters[list.Counter] = numbers = new int?[NumberingDefinitions.Levels];
        }

        if (_started.Add((list.Id, at)) && list.Starts[at] is { } start)
        {
            numbers[at] = start;
        }
        else
        {
            numbers[at] = numbers[at] is { } number ? Math.Min(number, int.MaxValue - 1) + 1 : level.Start;
        }

        for (var below = at + 1; below < numbers.Length; below++)
        {
            // Without a rule of its own a level begins anew below every level above it.
            if (at < (list.Levels[below]?.Restart ?? below))
            {
                numbers[below] = null;
            }
        }

        return numbers;
    }

    private static string Label(NumberingList list, int at, NumberingLevel level, int?[] numbers)
    {
        if (level.Format == "bullet")
        {
            return string.Concat(level.Text.Select(WordSymbols.Bullet));
        }

        var label = new StringBuilder();
        for (var i = 0; i < level.Text.Length; i++)
        {
            if (level.Text[i] == '%' && i + 1 < level.Text.Length && level.Text[i + 1] is >= '1' and <= '9' and var digit)
            {
                i++;
                var shown = digit - '1';
                if (shown <= at && list.Levels[shown] is { } of)
                {
                    label.Append(NumberText.Of(numbers[shown] ?? of.Start, level.IsLegal && of.Format != "none" ? "decimal" : of.Format));
                }
            }
            else
            {
                label.Append(level.Text[i]);
            }
        }

        return label.ToString();
    }
}
