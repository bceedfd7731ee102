using System.Buffers;
using System.Text;

namespace TaskDecomp.Readers.Placed;

/// <summary>Words on one line, from left to right.</summary>
internal sealed class PlacedLine
{
    // Typesetting leaves a quarter of a character between a hanzi and a digit, where no blank is printed.
    private const double MixedGap = 0.45;
    private const double Gap = 0.15;
    private const double Slack = 0.6;

    // No line starts with these.
    private static readonly SearchValues<char> NeverFirst = SearchValues.Create("，。、；：？！）》」』】〕”’,.;:?!)%％");

    private PlacedLine(IReadOnlyList<PlacedWord> words) => Words = words;

    /// <summary>The words.</summary>
    public IReadOnlyList<PlacedWord> Words { get; }

    /// <summary>Left edge.</summary>
    public double Left => Words[0].Left;

    /// <summary>Right edge.</summary>
    public double Right => Words.Max(word => word.Right);

    /// <summary>Upper edge.</summary>
    public double Top => Words.Min(word => word.Top);

    /// <summary>Lower edge.</summary>
    public double Bottom => Words.Max(word => word.Bottom);

    /// <summary>Half way between its edges.</summary>
    public double Middle => (Top + Bottom) / 2;

    /// <summary>Puts words together to lines, from top to bottom.</summary>
    public static List<PlacedLine> Of(IEnumerable<PlacedWord> words)
    {
        var lines = new List<List<PlacedWord>>();
        foreach (var word in words.OrderBy(word => word.Middle))
        {
            if (lines.Count > 0 && lines[^1][0] is var first && word.Middle - first.Middle < Math.Min(first.Bottom - first.Top, word.Bottom - word.Top) / 2)
            {
                lines[^1].Add(word);
            }
            else
            {
                lines.Add([word]);
            }
        }

        return [.. lines.Select(line => new PlacedLine([.. line.OrderBy(word => word.Left)]))];
    }

    /// <summary>What is printed, with a blank where there is room for one.</summary>
    /// <param name="em">The width of a hanzi.</param>
    public string Text(double em)
    {
        var text = new StringBuilder(Words[0].Text);
        for (var i = 1; i < Words.Count; i++)
        {
            var gap = Words[i].Left - Words[i - 1].Right;
            var isMixed = IsWide(Words[i - 1].Text[^1]) != IsWide(Words[i].Text[0]);
            text.Append(gap > (isMixed ? MixedGap : Gap) * em ? " " : "").Append(Words[i].Text);
        }

        return text.ToString();
    }

    /// <summary>Whether the line ends only because what the next one starts with had no room: a hanzi with the marks behind it, or a word.</summary>
    /// <param name="next">The next line.</param>
    /// <param name="right">Where lines end at the latest.</param>
    /// <param name="em">The width of a hanzi.</param>
    public bool GoesOnIn(PlacedLine next, double right, double em)
    {
        var first = next.Words[0];
        var unit = 1;
        while (unit < first.Text.Length && (IsWide(first.Text[0]) ? NeverFirst.Contains(first.Text[unit]) : !IsWide(first.Text[unit]) || NeverFirst.Contains(first.Text[unit])))
        {
            unit++;
        }

        return right - Right < ((first.Right - first.Left) * unit / first.Text.Length) + (Slack * em);
    }

    /// <summary>Whether a character is as wide as it is high.</summary>
    public static bool IsWide(char c) => c >= '\u2E80';
}
