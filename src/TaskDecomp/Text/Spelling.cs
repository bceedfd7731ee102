namespace TaskDecomp.Text;

/// <summary>Finds what somebody who mistyped a word most likely meant.</summary>
public static class Spelling
{
    /// <summary>The known word that needs the fewest changes to become the text, the first of equals.</summary>
    /// <param name="text">What was typed; upper and lower case are one.</param>
    /// <param name="known">The words that there are, one at least.</param>
    public static string Nearest(string text, IEnumerable<string> known) => known.MinBy(word => Distance(word, text))!;

    /// <summary>The nearest known word, where it is near enough to be meant: a third of it may be wrong.</summary>
    public static string? Meant(string text, IEnumerable<string> known)
    {
        var nearest = Nearest(text, known);
        return Distance(nearest, text) <= Math.Max(1, nearest.Length / 3) ? nearest : null;
    }

    /// <summary>How many characters have to be changed, swapped with the next, put in or taken out; of a text much longer than the word only the beginning counts.</summary>
    private static int Distance(string known, string text)
    {
        var typed = text.Length > known.Length * 2 ? text[..(known.Length * 2)] : text;
        var (before, above, row) = (new int[known.Length + 1], Enumerable.Range(0, known.Length + 1).ToArray(), new int[known.Length + 1]);
        for (var j = 1; j <= typed.Length; j++)
        {
            row[0] = j;
            for (var i = 1; i <= known.Length; i++)
            {
                var same = IsSame(known[i - 1], typed[j - 1]);
                row[i] = Math.Min(Math.Min(above[i], row[i - 1]) + 1, above[i - 1] + (same ? 0 : 1));
                var isSwapped = i > 1 && j > 1 && IsSame(known[i - 1], typed[j - 2]) && IsSame(known[i - 2], typed[j - 1]);
                row[i] = isSwapped ? Math.Min(row[i], before[i - 2] + 1) : row[i];
            }

            (before, above, row) = (above, row, before);
        }

        return above[^1];
    }

    private static bool IsSame(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
