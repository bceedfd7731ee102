using System.Text;

namespace TaskDecomp.Tests;

/// <summary>Shows where two texts part, line by line.</summary>
internal static class LineDiff
{
    private const int MaxShown = 60;
    private const int Context = 2;

    /// <summary>Lines that only the expected text has (<c>-</c>), that only the actual one has (<c>+</c>), and those around them.</summary>
    public static string Of(string expected, string actual)
    {
        var steps = Steps(expected.Split('\n'), actual.Split('\n'));
        var shown = Enumerable.Range(0, steps.Count)
            .Where(i => Enumerable.Range(i - Context, 2 * Context + 1).Any(near => near >= 0 && near < steps.Count && steps[near].Mark != ' '))
            .Take(MaxShown)
            .ToList();
        var text = new StringBuilder();
        for (var i = 0; i < shown.Count; i++)
        {
            text.Append(i > 0 && shown[i] > shown[i - 1] + 1 ? "  …\n" : "").Append(steps[shown[i]].Mark).Append(' ').Append(steps[shown[i]].Line).Append('\n');
        }

        return text.ToString();
    }

    // The longest common subsequence, by the table of its lengths.
    private static List<(char Mark, string Line)> Steps(string[] expected, string[] actual)
    {
        var length = new int[expected.Length + 1, actual.Length + 1];
        for (var i = expected.Length - 1; i >= 0; i--)
        {
            for (var j = actual.Length - 1; j >= 0; j--)
            {
                length[i, j] = expected[i] == actual[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        var steps = new List<(char, string)>();
        for (int i = 0, j = 0; i < expected.Length || j < actual.Length;)
        {
            if (i < expected.Length && j < actual.Length && expected[i] == actual[j])
            {
                steps.Add((' ', expected[i++]));
                j++;
            }
            else if (j >= actual.Length || (i < expected.Length && length[i + 1, j] >= length[i, j + 1]))
            {
                steps.Add(('-', expected[i++]));
            }
            else
            {
                steps.Add(('+', actual[j++]));
            }
        }

        return steps;
    }
}
