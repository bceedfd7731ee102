using System.Buffers;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines;

/// <summary>The bracket at the end of a folded text.</summary>
/// <param name="Open">Offset of the opening bracket.</param>
/// <param name="Close">Offset of the closing bracket.</param>
/// <param name="Kind">What it says.</param>
internal readonly record struct TailBracket(int Open, int Close, TailBracketKind Kind)
{
    /// <summary>Longer brackets are searched no further: no list of units is that long.</summary>
    private const int MaxLength = 1500;

    private static readonly SearchValues<char> Brackets = SearchValues.Create("()[]");

    /// <summary>The bracket that ends the text, a stop behind it not counted; null where there is none.</summary>
    public static TailBracket? Find(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd(" 。;,.").Length;
        if (end == 0 || text[end - 1] is not (')' or ']'))
        {
            return null;
        }

        var (depth, offset, floor) = (0, end, Math.Max(0, end - MaxLength));
        while (text[floor..offset].LastIndexOfAny(Brackets) is >= 0 and var found)
        {
            offset = floor + found;
            depth += text[offset] is ')' or ']' ? 1 : -1;
            if (depth == 0)
            {
                return new TailBracket(offset, end - 1, KindOf(text[(offset + 1)..(end - 1)]));
            }
        }

        return null;
    }

    /// <summary>What the content of a bracket says.</summary>
    public static TailBracketKind KindOf(ReadOnlySpan<char> content) =>
        HasLabel(content) ? TailBracketKind.Labels : KindByPieces(content);

    private static bool HasLabel(ReadOnlySpan<char> content)
    {
        for (var offset = 0; content[offset..].IndexOf(':') is >= 0 and var colon; offset += colon + 1)
        {
            if (LabelMatcher.MatchBeforeColon(content, offset + colon) is not null)
            {
                return true;
            }
        }

        return LabelMatcher.MatchAt(content.TrimStart(), 0) is { Label.IsColumnOnly: false };
    }

    private static TailBracketKind KindByPieces(ReadOnlySpan<char> content)
    {
        var (units, organisations, words, looseWords, others) = (0, 0, 0, 0, 0);
        foreach (var piece in ListSplitter.Split(content))
        {
            var text = content[piece.Start..piece.End];
            var name = OpenEnd.Strip(text);
            if (RoleWords.AtEnd(text) is { } word)
            {
                name = OpenEnd.Strip(text[..^word.Text.Length].TrimEnd());
                looseWords++;
                words += name.IsEmpty || UnitWords.IsUnitLike(name) || LeaderWords.IsLeaderLike(name) ? 1 : 0;
            }

            units += UnitWords.IsUnitLike(name) ? 1 : 0;
            organisations += UnitWords.IsOrganisation(name) ? 1 : 0;
            others += name.IsEmpty || DeadlineWords.IsDeadline(name) || UnitWords.IsUnitLike(name) || Collectives.IsPart(name) || Collectives.IsLevel(name) ? 0 : 1;
        }

        // A name that looks like no unit may stand among units: 证监会牵头,财政部等配合.
        return (words > 0 && (units > 0 || others == 0)) || (looseWords > 0 && units >= others)
            ? TailBracketKind.RoleWords
            : others == 0 && organisations > 0 ? TailBracketKind.BareUnits : TailBracketKind.Remark;
    }
}
