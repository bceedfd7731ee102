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

    /// <summary>How many brackets are open behind a text; negative as soon as one closes that was open before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="depth">How many of its own are open before it.</param>
    public static int DepthBehind(ReadOnlySpan<char> text, int depth)
    {
        while (depth >= 0 && text.IndexOfAny(Marks) is >= 0 and var found)
        {
            depth += text[found] is '(' or '[' ? 1 : -1;
            text = text[(found + 1)..];
        }

        return depth;
    }
}
