using System.Buffers;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines;

/// <summary>A bracket at the end of a folded text.</summary>
/// <param name="Open">Offset of the opening bracket.</param>
/// <param name="Close">Offset of the closing bracket.</param>
/// <param name="Kind">What it says.</param>
internal readonly record struct TailBracket(int Open, int Close, TailBracketKind Kind)
{
    /// <summary>Longer brackets are searched no further: no list of units is that long.</summary>
    private const int MaxLength = 1500;

    private static readonly SearchValues<char> Brackets = SearchValues.Create("()[]");
    private static readonly SearchValues<char> Angles = SearchValues.Create("<>〈〉");

    /// <summary>
    /// The bracket that tells who answers, else the last one; a remark may stand behind the former (<c>(市水利局牵头)(续建项目)</c>). Null
    /// where the text ends with none.
    /// </summary>
    public static TailBracket? Find(ReadOnlySpan<char> text, NoticeVocabulary vocabulary)
    {
        var last = Last(text, vocabulary);
        return last is { Kind: TailBracketKind.Remark } remark && Last(text[..remark.Open], vocabulary) is { Kind: >= TailBracketKind.RoleWords } before && before.Close == remark.Open - 1
            ? before
            : last;
    }

    /// <summary>The bracket that ends the text, a stop behind it not counted; null where there is none.</summary>
    public static TailBracket? Last(ReadOnlySpan<char> text, NoticeVocabulary vocabulary)
    {
        var end = text.TrimEnd(" 。;,.").Length;
        if (end == 0 || text[end - 1] is not (')' or ']' or '>' or '〉'))
        {
            return null;
        }

        var marks = text[end - 1] is '>' or '〉' ? Angles : Brackets;
        var (depth, offset, floor) = (0, end, Math.Max(0, end - MaxLength));
        while (text[floor..offset].LastIndexOfAny(marks) is >= 0 and var found)
        {
            offset = floor + found;
            depth += text[offset] is ')' or ']' or '>' or '〉' ? 1 : -1;
            if (depth == 0)
            {
                return new TailBracket(offset, end - 1, BracketContent.KindOf(text[(offset + 1)..(end - 1)], vocabulary));
            }
        }

        return null;
    }
}
