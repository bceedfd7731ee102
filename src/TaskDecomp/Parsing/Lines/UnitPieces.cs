using System.Buffers;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines;

/// <summary>Splits a folded list of units into the pieces that are one unit each, collectives kept whole.</summary>
internal static class UnitPieces
{
    private static readonly SearchValues<char> Joints = SearchValues.Create(" /和及与以暨会");

    /// <summary>The pieces in printed order.</summary>
    public static List<ListPiece> Split(ReadOnlySpan<char> list, RoleWords words)
    {
        var pieces = ListSplitter.Split(list);
        if (list.ContainsAny(Joints))
        {
            var parted = new List<ListPiece>(pieces.Count + 1);
            foreach (var piece in pieces)
            {
                SplitAtBlanksAndWords(list, piece, parted, words);
            }

            pieces = parted;
        }

        Join(list, pieces, words);
        return pieces;
    }

    /// <summary>Whether a piece between separators may be two names: 市教育局和市财政局.</summary>
    public static bool MayBeTwo(ReadOnlySpan<char> piece) => piece.ContainsAny(Joints);

    // 市教育局 市财政局; 市教育局/市财政局; 市教育局和市财政局, but not 市文化和旅游局
    private static void SplitAtBlanksAndWords(ReadOnlySpan<char> list, ListPiece piece, List<ListPiece> pieces, RoleWords words)
    {
        var (start, depth) = (piece.Start, 0);
        for (var i = piece.Start + 1; i < piece.End - 1; i++)
        {
            depth += list[i] is '(' or '[' or '<' or '〈' ? 1 : list[i] is ')' or ']' or '>' or '〉' ? -1 : 0;
            if (depth > 0 || IsBeforeJoint(list[i..piece.End]) || list[i] is not (' ' or '/' or '和' or '及' or '与' or '以' or '暨' or '会') || i - start < 2)
            {
                continue;
            }

            var width = list[i..].StartsWith("以及") || list[i..].StartsWith("会同") ? 2 : list[i] is '以' or '会' ? 0 : 1;
            if (width > 0 && !IsInOpenEnd(list[start..piece.End], i - start, words) && IsBoundary(list[start..i].TrimEnd(), list[(i + width)..piece.End].TrimStart(), list[i], words))
            {
                pieces.Add(new ListPiece(start, start + list[start..i].TrimEnd().Length, '、'));
                start = i + width;
                while (start < piece.End && list[start] == ' ')
                {
                    start++;
                }

                i = start;
            }
        }

        pieces.Add(piece with { Start = start });
    }

    // 市教育局 和 市财政局: the blank parts nothing by itself. 和平区教育局 begins with its place.
    private static bool IsBeforeJoint(ReadOnlySpan<char> text) => text is [' ', '和' or '及' or '与' or '暨', ' ' or '省' or '市' or '县' or '区' or '州' or '各', ..];

    // 市民政局等部门和单位负责
    private static bool IsInOpenEnd(ReadOnlySpan<char> text, int index, RoleWords words) => OpenEnd.Start(WithoutWordAndNote(text, words)) < index;

    // 市民政局等牵头   市民政局等部门和单位(列第一位的为牵头单位,下同)
    private static ReadOnlySpan<char> WithoutWordAndNote(ReadOnlySpan<char> text, RoleWords words) =>
        UnitWords.WithoutNote(words.AtEnd(text) is { } word ? text[..^word.Text.Length] : text);

    private static bool IsBoundary(ReadOnlySpan<char> left, ReadOnlySpan<char> right, char mark, RoleWords words)
    {
        var endsName = UnitWords.EndsLikeName(left) || words.AtEnd(left) is not null;
        return mark == ' '
            ? right.Length >= 2 && right[0] != '(' && (endsName || (left.Length >= 4 && IsOtherLevel(right)))
            : right.Length >= 2 && (UnitWords.IsUnitLike(left) || Collectives.IsStart(left)) && LooksLikeName(right, words);
    }

    // 各村防疫员 乡养殖协会: the second begins with its level.
    private static bool IsOtherLevel(ReadOnlySpan<char> right) =>
        right is ['省' or '市' or '县' or '旗' or '乡' or '镇', _, _, _, ..] && UnitWords.IsOrganisation(right[..(right.IndexOf(' ') is > 0 and var blank ? blank : right.Length)]);

    private static bool LooksLikeName(ReadOnlySpan<char> right, RoleWords words)
    {
        var first = ListSplitter.Split(right)[0];
        var name = OpenEnd.Strip(WithoutWordAndNote(right[first.Start..first.End], words));
        // 县直有关部门和单位, 各乡镇党委和政府: a kind alone goes on with the name before it.
        return (UnitWords.IsUnitLike(name) && !UnitWords.IsKind(name)) || IsLocal(name) || name.StartsWith("各") || name.StartsWith("有关") || name.StartsWith("相关");
    }

    // 和县慈善协作站: a name with its level may end with what only a name among others ends with.
    private static bool IsLocal(ReadOnlySpan<char> name) => name is ['省' or '市' or '县' or '区' or '州' or '旗' or '镇' or '乡', _, _, _, ..] && UnitWords.LastCharacters.Contains(name[^1]);

    // 各县、市、区政府   各区、县(市)人民政府   中央、省驻市各单位
    private static void Join(ReadOnlySpan<char> list, List<ListPiece> pieces, RoleWords words)
    {
        var count = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            while (i + 1 < pieces.Count && piece.Separator == '、' && GoesOn(list, piece, pieces[i + 1], words))
            {
                piece = new ListPiece(piece.Start, pieces[i + 1].End, pieces[i + 1].Separator);
                i++;
            }

            pieces[count++] = piece;
        }

        pieces.RemoveRange(count, pieces.Count - count);
    }

    // 各县、区政府   沿江区、县(市)政府   有关镇、街道
    private static bool IsCollectiveStart(ReadOnlySpan<char> text) =>
        text.StartsWith("各") || text.StartsWith("市各") || text.StartsWith("有关") || text.StartsWith("相关") || text.StartsWith("沿") || text.StartsWith("属地");

    private static bool GoesOn(ReadOnlySpan<char> list, ListPiece piece, ListPiece next, RoleWords words)
    {
        var text = list[piece.Start..piece.End];
        var last = text[(text.LastIndexOf('、') + 1)..];
        var following = list[next.Start..next.End];
        following = OpenEnd.Strip(words.AtEnd(following) is { } word ? following[..^word.Text.Length] : following);
        // 各镇(街道)、开发区管委会 are two: a town has no 管委会.
        return Collectives.IsLevel(text)
            || (text.IndexOf('各') >= 0 && Collectives.IsOrganStart(last) && Collectives.IsOrganPart(following))
            || Collectives.GoesOnWithGovernment(text, following)
            || (Collectives.EndsWithOrgan(text) && Collectives.IsOrganOfEach(following))
            || IsCollectiveStart(text)
                && (Collectives.IsStart(last) || Collectives.IsBare(last) || Collectives.EndsBare(last)) && Collectives.IsPart(following) && !(following.EndsWith("管委会") && !last.EndsWith("区"));
    }
}
