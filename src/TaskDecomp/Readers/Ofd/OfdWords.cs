using TaskDecomp.Readers.Placed;

namespace TaskDecomp.Readers.Ofd;

/// <summary>Puts characters that stand close to one another on a line together to words.</summary>
internal static class OfdWords
{
    // In parts of a character's height: how far two of a line may differ in height, what gap parts words, and what lies upon one another.
    private const double SameLine = 0.5;
    private const double Gap = 0.35;
    private const double SamePlace = 0.1;

    // How far a character reaches above its base line.
    private const double Ascent = 0.88;

    /// <summary>The words of characters.</summary>
    public static IEnumerable<PlacedWord> Of(IEnumerable<OfdGlyph> glyphs) => Lines(glyphs).SelectMany(Words);

    /// <summary>The place of a text that begins with a character.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Its first character.</param>
    /// <param name="right">Its right edge.</param>
    public static PlacedWord Word(string text, OfdGlyph first, double right)
    {
        var top = first.Y - (Ascent * first.Size);
        return new PlacedWord(first.X, top, right, top + first.Size, text);
    }

    private static List<List<OfdGlyph>> Lines(IEnumerable<OfdGlyph> glyphs)
    {
        var lines = new List<List<OfdGlyph>>();
        foreach (var glyph in glyphs.OrderBy(glyph => glyph.Y).ThenBy(glyph => glyph.X))
        {
            if (lines.Count > 0 && lines[^1][0] is var first && glyph.Y - first.Y < SameLine * Math.Min(first.Size, glyph.Size))
            {
                lines[^1].Add(glyph);
            }
            else
            {
                lines.Add([glyph]);
            }
        }

        return lines;
    }

    private static IEnumerable<PlacedWord> Words(List<OfdGlyph> line)
    {
        var word = new List<OfdGlyph>();
        foreach (var glyph in line.OrderBy(glyph => glyph.X))
        {
            if (word.Count > 0 && glyph.X - (word[^1].X + word[^1].Width) > Gap * glyph.Size)
            {
                yield return Joined(word);
                word.Clear();
            }

            // Heavy print is sometimes the same character twice.
            if (word.Count == 0 || word[^1].Text != glyph.Text || glyph.X - word[^1].X >= SamePlace * glyph.Size)
            {
                word.Add(glyph);
            }
        }

        yield return Joined(word);
    }

    private static PlacedWord Joined(List<OfdGlyph> word) => Word(string.Concat(word.Select(glyph => glyph.Text)), word[0], word[^1].X + word[^1].Width);
}
