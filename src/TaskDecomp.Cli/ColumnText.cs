using System.Text;

namespace TaskDecomp.Cli;

/// <summary>Breaks text into lines of a terminal, where a hanzi takes two columns.</summary>
internal static class ColumnText
{
    /// <summary>What a terminal shows in a line.</summary>
    public const int Columns = 80;

    private const string NotAtStart = "，。、；：！？）》”…,.;:!?)";

    /// <summary>The text in lines, each set in; between two hanzi any place is good, elsewhere a blank.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">Blanks before each line.</param>
    public static IEnumerable<string> Wrap(string text, int indent)
    {
        var line = new StringBuilder().Append(' ', indent);
        var used = indent;
        foreach (var word in Words(text))
        {
            var width = Width(word.TrimEnd());
            if (used + width > Columns && used > indent)
            {
                yield return line.ToString().TrimEnd();
                line.Clear().Append(' ', indent);
                used = indent;
            }

            line.Append(word);
            used += Width(word);
        }

        yield return line.ToString().TrimEnd();
    }

    /// <summary>How many columns a text takes.</summary>
    public static int Width(string text) => text.EnumerateRunes().Sum(rune => rune.Value < 0x2000 ? 1 : 2);

    // A hanzi with the mark behind it, or a word with the blank behind it.
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            var isBreak = i == text.Length || text[i - 1] == ' ' || (IsWide(text[i - 1]) || IsWide(text[i])) && !NotAtStart.Contains(text[i], StringComparison.Ordinal) && text[i] != ' ';
            if (isBreak)
            {
                yield return text[start..i];
                start = i;
            }
        }
    }

    private static bool IsWide(char c) => c >= 0x2000;
}
