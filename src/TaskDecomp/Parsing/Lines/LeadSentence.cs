using System.Buffers;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines;

/// <summary>
/// A sentence at the end of a task, or on a line of its own below it, that is nothing but who leads and who helps:
/// <c>市教育局牵头,市财政局、各区政府配合。</c> Every name in it must surely be a unit's, since prose speaks so too
/// (<c>龙头企业牵头,合作社、农户参与。</c>).
/// </summary>
internal static class LeadSentence
{
    private const int MaxLength = 300;
    private static readonly SearchValues<char> Levels = SearchValues.Create("省市县区州旗盟镇乡各");

    // 重大项目由市发展改革委牵头: the words before make a sentence of it.
    private static readonly SearchValues<char> NoNames = SearchValues.Create("由的将对向把并以");

    /// <summary>Where the sentence starts; -1 where the text ends with none.</summary>
    public static int Start(ReadOnlySpan<char> text, NoticeVocabulary vocabulary)
    {
        var end = text.TrimEnd(" 。;").Length;
        if (end == 0 || vocabulary.Words.AtEnd(BeforeDeadline(text[..end])) is null)
        {
            return -1;
        }

        var start = StartOf(text[..end], "。!\n");
        if (start >= 0 && Names(text[start..end], vocabulary.Words))
        {
            return start;
        }

        start = StartOf(text[..end], "。;!\n");
        return start >= 0 && Names(text[start..end], vocabulary.Words) ? start : -1;
    }

    // 市教育局牵头,市财政局配合,6月底前完成
    private static ReadOnlySpan<char> BeforeDeadline(ReadOnlySpan<char> text) =>
        text.LastIndexOf(',') is > 0 and var comma && DeadlineWords.StartsLikeDeadline(text[(comma + 1)..].TrimStart()) ? text[..comma].TrimEnd() : text;

    // Behind the last stop outside of brackets; -1 where it is too far.
    private static int StartOf(ReadOnlySpan<char> text, string stops)
    {
        var depth = 0;
        var i = text.Length;
        for (; i > 0 && text.Length - i <= MaxLength; i--)
        {
            depth += text[i - 1] is ')' or ']' ? 1 : text[i - 1] is '(' or '[' ? -1 : 0;
            if (depth == 0 && stops.Contains(text[i - 1], StringComparison.Ordinal))
            {
                break;
            }
        }

        return text.Length - i <= MaxLength ? i + text[i..].Length - text[i..].TrimStart().Length : -1;
    }

    private static bool Names(ReadOnlySpan<char> list, RoleWords words)
    {
        var (leads, local, isFirst) = (0, 0, true);
        foreach (var piece in UnitPieces.Split(list, words))
        {
            var text = list[piece.Start..piece.End];
            var word = words.AtEnd(text);
            var name = OpenEnd.Strip(word is null ? text : text[..^word.Text.Length].TrimEnd());
            if (!isFirst && DeadlineWords.StartsLikeDeadline(text))
            {
                continue;
            }

            if (name.ContainsAny(NoNames) || !(UnitWords.IsOrganisation(name) || (!isFirst && (UnitWords.IsName(name) || Collectives.IsStart(name) || Collectives.IsPart(name)))))
            {
                return false;
            }

            leads += word?.Role == UnitRole.Lead ? 1 : 0;
            local += Levels.Contains(name[0]) ? 1 : 0;
            isFirst = false;
        }

        return leads > 0 && local > 0;
    }
}
