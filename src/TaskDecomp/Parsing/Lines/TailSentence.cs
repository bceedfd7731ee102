using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines;

/// <summary>A sentence at the end of a task that names its units: <c>由市教育局、市财政局负责落实。</c></summary>
/// <param name="Start">Offset of 由.</param>
/// <param name="ListStart">Offset of the list, its word for the role included.</param>
/// <param name="ListEnd">Offset behind it.</param>
internal readonly record struct TailSentence(int Start, int ListStart, int ListEnd)
{
    private const int MaxLength = 200;

    /// <summary>The sentence that ends the text; null where the last one does not name units.</summary>
    public static TailSentence? Find(ReadOnlySpan<char> text, NoticeVocabulary vocabulary)
    {
        var end = text.TrimEnd(" 。").Length;
        var start = StartOf(text[..end]);
        if (start < 0 || end - start > MaxLength || vocabulary.Words.AtEnd(text[..end]) is null)
        {
            return null;
        }

        var (units, others) = (0, 0);
        foreach (var piece in UnitPieces.Split(text[(start + 1)..end], vocabulary.Words))
        {
            var name = text[(start + 1 + piece.Start)..(start + 1 + piece.End)];
            name = OpenEnd.Strip(vocabulary.Words.AtEnd(name) is { } word ? name[..^word.Text.Length] : name);
            var isUnit = UnitWords.IsUnitLike(name);
            units += isUnit ? 1 : 0;
            others += isUnit || Collectives.IsPart(name) || Collectives.IsLevel(name) ? 0 : 1;
        }

        return units <= 2 * others ? null : new TailSentence(start, start + 1, end);
    }

    // The last 由 outside of brackets behind a stop or a bracket: 由青石(国家级)高新区管委会负责。
    private static int StartOf(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= Math.Max(0, text.Length - MaxLength); i--)
        {
            depth += text[i] is ')' or ']' ? 1 : text[i] is '(' or '[' ? -1 : 0;
            if (depth == 0 && text[i] == '由' && text[..i].TrimEnd() is [] or [.., '。' or ';' or ')'])
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
