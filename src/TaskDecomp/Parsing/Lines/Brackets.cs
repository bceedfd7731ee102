using System.Buffers;

namespace TaskDecomp.Parsing.Lines;

/// <summary>How brackets nest in folded text.</summary>
internal static class Brackets
{
    private const int MaxLength = 600;

    private static readonly SearchValues<char> Marks = SearchValues.Create("()[]");

    /// <summary>Whether a bracket near the end of the text is still open there.</summary>
    public static bool IsOpenAtEnd(ReadOnlySpan<char> text)
    {
        text = text[Math.Max(0, text.Length - MaxLength)..];
        var depth = 0;
        while (text.LastIndexOfAny(Marks) is >= 0 and var found)
        {
            depth += text[found] is ')' or ']' ? 1 : -1;
            if (depth < 0)
            {
                return true;
            }

            text = text[..found];
        }

        return false;
    }
}
