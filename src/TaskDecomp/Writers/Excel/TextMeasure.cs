using System.Text;

namespace TaskDecomp.Writers.Excel;

/// <summary>
/// How much room a text takes, in characters of ASCII, which is the unit of a column's width. Nothing is asked of the fonts
/// of the machine: the same notice has the same widths everywhere.
/// </summary>
internal static class TextMeasure
{
    /// <summary>What a cell leaves free at its sides.</summary>
    private const int Margin = 1;

    /// <summary>Width of the longest line.</summary>
    public static int Width(string text)
    {
        var longest = 0;
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width = rune.Value == '\n' ? 0 : width + Width(rune);
            longest = Math.Max(longest, width);
        }

        return longest;
    }

    /// <summary>How many lines a text takes in a column when it is wrapped: between any two hanzi, but not inside a word.</summary>
    public static int Lines(string text, int columnWidth)
    {
        var room = Math.Max(columnWidth - Margin, 2);
        var lines = 1;
        var used = 0;
        var word = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n')
            {
                (lines, used, word) = (lines + 1, 0, 0);
                continue;
            }

            var width = Width(rune);
            word = width == 1 && rune.Value != ' ' ? word + 1 : 0;
            used += width;
            if (used > room)
            {
                lines++;
                used = word > 0 && word <= room ? word : width;
                word = Math.Min(word, used);
            }
        }

        return lines;
    }

    private static int Width(Rune rune) => rune.Value < 0x2000 ? 1 : 2;
}
