using System.Text;
using System.Text.RegularExpressions;

namespace TaskDecomp.Readers.Ofd;

/// <summary>Puts the characters of a page together to lines: from top to bottom, from left to right, gaps as blanks.</summary>
internal static partial class OfdLines
{
    // In parts of a character's height: how far two of a line may differ in height, what gap is a blank, and what lies upon one another.
    private const double SameLine = 0.5;
    private const double Gap = 0.35;
    private const double SamePlace = 0.1;
    private const int MaxBlanks = 40;

    // The part of the page that is its foot.
    private const double Foot = 0.88;

    /// <summary>The lines of a page.</summary>
    public static IEnumerable<OfdLine> Of(OfdPage page)
    {
        var left = page.Glyphs.Count == 0 ? 0 : page.Glyphs.Min(glyph => glyph.X);
        foreach (var line in Group(page.Glyphs))
        {
            var text = Text(line, left);
            var isFoot = line[0].Y > page.Height * Foot && PageNumber().IsMatch(text);
            yield return new OfdLine(text, isFoot || line.TrueForAll(glyph => glyph.IsTemplate));
        }

        foreach (var text in page.Slanted.Where(text => text.Length > 0))
        {
            yield return new OfdLine(text, true);
        }
    }

    private static List<List<OfdGlyph>> Group(List<OfdGlyph> glyphs)
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

    private static string Text(List<OfdGlyph> line, double left)
    {
        var text = new StringBuilder();
        OfdGlyph? before = null;
        foreach (var glyph in line.OrderBy(glyph => glyph.X))
        {
            // Heavy print is sometimes the same character twice.
            if (before is { } last && last.Text == glyph.Text && glyph.X - last.X < SamePlace * glyph.Size)
            {
                continue;
            }

            var gap = glyph.X - (before is { } previous ? previous.X + previous.Width : left);
            text.Append(' ', gap > Gap * glyph.Size ? (int)Math.Clamp(Math.Round(gap / glyph.Size * 2), 1, MaxBlanks) : 0).Append(glyph.Text);
            before = glyph;
        }

        return text.ToString();
    }

    // - 3 -   — 3 —   第3页 共12页   3/12
    [GeneratedRegex(@"^\s*(?:[-–—―－·~～]?\s*[0-9]{1,4}\s*[-–—―－·~～]?|第\s*[0-9]{1,4}\s*页[\s，,/]*(?:共\s*[0-9]{1,4}\s*页)?|[0-9]{1,4}\s*/\s*[0-9]{1,4})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
