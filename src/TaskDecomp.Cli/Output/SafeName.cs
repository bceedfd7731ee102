using System.Globalization;
using System.Text;

namespace TaskDecomp.Cli.Output;

/// <summary>Makes the names of outputs, which come from those of inputs, such that every system takes them and a person reads them as they are.</summary>
internal static class SafeName
{
    private const int MostBytes = 255;
    private const char Instead = '_';

    /// <summary>A name of a file or a folder; the same where nothing is wrong with it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="ending">What it ends in and keeps, with the dot; empty for a folder.</param>
    public static string Of(string name, string ending = "")
    {
        var stem = new StringBuilder();
        foreach (var rune in name.AsSpan(0, name.Length - ending.Length).EnumerateRunes())
        {
            stem.Append(IsSafe(rune) ? rune.ToString() : Instead);
        }

        // Windows drops dots and blanks at the end of a name, and so means another file.
        for (var i = stem.Length - 1; i >= 0 && ending.Length == 0 && stem[i] is '.' or ' '; i--)
        {
            stem[i] = Instead;
        }

        if (ReservedNames.Contains(stem + ending))
        {
            stem.Insert(0, Instead);
        }

        return Cut(stem.ToString(), MostBytes - Encoding.UTF8.GetByteCount(ending)) + ending;
    }

    /// <summary>A name without what goes beyond so many bytes of UTF-8, and with no half of a character.</summary>
    public static string Cut(string name, int most)
    {
        var (bytes, length) = (0, 0);
        foreach (var rune in name.EnumerateRunes())
        {
            if ((bytes += rune.Utf8SequenceLength) > most)
            {
                return name[..length];
            }

            length += rune.Utf16SequenceLength;
        }

        return name;
    }

    // No control characters, none that turn the direction of writing or are not seen, no halves of characters, and none that Windows has another use for.
    private static bool IsSafe(Rune rune) =>
        rune != Rune.ReplacementChar && !"<>:\"|?*\\/".Contains((char)Math.Min(rune.Value, char.MaxValue))
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

}
