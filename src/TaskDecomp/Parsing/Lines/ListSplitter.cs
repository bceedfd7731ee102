using System.Buffers;

namespace TaskDecomp.Parsing.Lines;

/// <summary>Splits a folded text at the separators that stand outside of brackets.</summary>
internal static class ListSplitter
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("、,;。\n()[]<>〈〉");

    /// <summary>The pieces, without the blanks around them; empty ones are left out.</summary>
    public static List<ListPiece> Split(ReadOnlySpan<char> text)
    {
        var pieces = new List<ListPiece>();
        var (start, depth, offset) = (0, 0, 0);
        while (offset < text.Length && text[offset..].IndexOfAny(Marks) is >= 0 and var next)
        {
            offset += next;
            var mark = text[offset];
            if (mark is '(' or '[' or '<' or '〈')
            {
                depth++;
            }
            else if (mark is ')' or ']' or '>' or '〉')
            {
                depth = Math.Max(depth - 1, 0);
            }
            else if (depth == 0)
            {
                Add(pieces, text, start, offset, mark);
                start = offset + 1;
            }

            offset++;
        }

        Add(pieces, text, start, text.Length, '\0');
        return pieces;
    }

    private static void Add(List<ListPiece> pieces, ReadOnlySpan<char> text, int start, int end, char separator)
    {
        while (start < end && text[start] == ' ')
        {
            start++;
        }

        while (end > start && text[end - 1] == ' ')
        {
            end--;
        }

        if (end > start)
        {
            pieces.Add(new ListPiece(start, end, separator));
        }
    }
}
