using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines;

/// <summary>A sentence at the end of a task that names its units: <c>由市教育局、市财政局负责落实。</c> or <c>由钱某某副市长牵头,市教育局负责。</c></summary>
/// <param name="Start">Offset of 由.</param>
/// <param name="ListStart">Offset of the list, its word for the role included.</param>
/// <param name="ListEnd">Offset behind it.</param>
internal readonly record struct TailSentence(int Start, int ListStart, int ListEnd)
{
    private const int MaxLength = 200;

    /// <summary>The sentence that ends the text; null where the last one does not name units.</summary>
    public static TailSentence? Find(ReadOnlySpan<char> text, NoticeVocabulary vocabulary) =>
        Count(text, vocabulary, behindComma: false) is ({ } sentence, var units, var others, _) && units > 2 * others ? sentence : null;

    /// <summary>
    /// The clause that ends the text behind a comma (<c>…达到九成,由市教育局牵头负责。</c>); null where it is none, or names something that
    /// is not surely a unit (<c>…,由企业、居民共同负责。</c>).
    /// </summary>
    public static TailSentence? FindClause(ReadOnlySpan<char> text, NoticeVocabulary vocabulary) =>
        Count(text, vocabulary, behindComma: true) is ({ } clause, > 0, 0, true) ? clause : null;

    private static (TailSentence? Sentence, int Units, int Others, bool AreSure) Count(ReadOnlySpan<char> text, NoticeVocabulary vocabulary, bool behindComma)
    {
        var end = text.TrimEnd(" 。;").Length;
        var start = StartOf(text[..end], behindComma);
        if (start < 0 || end - start > MaxLength || vocabulary.Words.AtEnd(text[..end]) is null)
        {
            return default;
        }

        var (units, leaders, others, areSure) = (0, 0, 0, true);
        foreach (var piece in UnitPieces.Split(text[(start + 1)..end], vocabulary.Words))
        {
            var name = text[(start + 1 + piece.Start)..(start + 1 + piece.End)];
            name = OpenEnd.Strip(vocabulary.Words.AtEnd(name) is { } word ? name[..^word.Text.Length] : name);
            var isLeader = LeaderWords.IsLeaderLike(name);
            var isUnit = isLeader || UnitWords.IsUnitLike(name);
            units += isUnit ? 1 : 0;
            leaders += isLeader ? 1 : 0;
            others += isUnit || Collectives.IsPart(name) || Collectives.IsLevel(name) ? 0 : 1;
            areSure &= isLeader || UnitWords.IsOrganisation(name) && !name.EndsWith("单位") && !name.EndsWith("部门");
        }

        // …,由市长负责。 names no unit.
        return units == leaders ? default : (new TailSentence(start, start + 1, end), units, others, areSure);
    }

    // The last 由 outside of brackets behind a stop or a bracket: 由青石(国家级)高新区管委会负责。
    private static int StartOf(ReadOnlySpan<char> text, bool behindComma)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= Math.Max(0, text.Length - MaxLength); i--)
        {
            depth += text[i] is ')' or ']' ? 1 : text[i] is '(' or '[' ? -1 : 0;
            if (depth == 0 && text[i] == '由' && (behindComma ? text[..i].TrimEnd() is [.., ','] : text[..i].TrimEnd() is [] or [.., '。' or ';' or ')']))
            {
                return i;
            }

            if (depth == 0 && text[i] is '。' or ';')
            {
                break;
            }
        }

        return -1;
    }
}
