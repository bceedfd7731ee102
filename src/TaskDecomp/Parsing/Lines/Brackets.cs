using System.Buffers;

namespace TaskDecomp.Parsing.Lines;

/// <summary>How brackets nest in folded text.</summary>
internal static class Brackets
{
    private const int MaxLength = 600;

    private static readonly SearchValues<char> Marks = SearchValues.Create("()[]");

    /// <summary>Whether a bracket near the end of the text is still open there.</summary>
    public static bool IsOpenAtEnd(ReadOnlySpan<char> text) => OpenAtEnd(text) >= 0;

    /// <summary>Where the innermost bracket opens that is still open at the end of the text; -1 where none is.</summary>
    public static int OpenAtEnd(ReadOnlySpan<char> text)
    {
        var floor = Math.Max(0, text.Length - MaxLength);
        var depth = 0;
        while (text[floor..].LastIndexOfAny(Marks) is >= 0 and var found)
        {
            depth += text[floor + found] is ')' or ']' ? 1 : -1;
            if (depth < 0)
            {
                return floor + found;
            }

            text = text[..(floor + found)];
        }

        return -1;
    }
}
