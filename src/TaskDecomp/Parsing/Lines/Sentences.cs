namespace TaskDecomp.Parsing.Lines;

/// <summary>Where sentences end, in folded text.</summary>
internal static class Sentences
{
    /// <summary>Whether the text ends with a stop, brackets and quotes behind it not counted.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" ”’\"')]");
        return !text.IsEmpty && IsStop(text[^1]);
    }

    /// <summary>Whether a character ends a sentence or announces what follows.</summary>
    public static bool IsStop(char c) => c is '。' or ';' or '!' or '?' or ':' or '…';

    /// <summary>The offset behind the first 。 outside of brackets and quotes; -1 where there is none.</summary>
    public static int FirstEnd(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '(' or '[' or '“' or '《':
                    depth++;
                    break;
                case ')' or ']' or '”' or '》':
                    depth = Math.Max(depth - 1, 0);
                    break;
                case '。' or '!' or '?' when depth == 0:
                    return i + 1;
                default:
                    break;
            }
        }

        return -1;
    }
}
