using System.Buffers;
using System.Globalization;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>What a task prints around its fields and no field repeats: labels, words for roles, 等, conjunctions, and the marks between them.</summary>
/// <param name="labels">The labels.</param>
/// <param name="words">The words for roles.</param>
internal sealed class PrintedWords(LabelMatcher labels, RoleWords words)
{
    /// <summary>Labels in one run are no longer: <c>序号重点工作责任单位完成时限</c>.</summary>
    private const int MaxRun = 60;

    /// <summary>No label is longer.</summary>
    private const int MaxWord = 24;

    // Bars and drawn lines part cells, bullets stand before labels; ▲ before a unit says that it leads.
    private static readonly SearchValues<char> Marks = SearchValues.Create("|<>〈〉◆◇●○■□•►▶➤→◎☞※+=");

    // 市水利局和市财政局   由市水利局负责   完成时限为6月底   分管许衡同志负责   县粮食局<br>县供销社
    private static readonly HashSet<string> Conjunctions = ["和", "及", "与", "暨", "以及", "由", "以", "会同", "为", "是", "分管", "主管", "联系", "同志", "同上", "无", "br", "BR"];

    /// <summary>Whether folded text is nothing else; a letter-spaced label counts.</summary>
    public bool IsAll(ReadOnlySpan<char> text)
    {
        Span<char> word = stackalloc char[MaxRun];
        var length = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsMark(text[i]))
            {
                if (length == MaxRun)
                {
                    return false;
                }

                word[length++] = text[i];
            }
            else if (i == text.Length || text[i] != ' ')
            {
                if (!IsRun(word[..length]))
                {
                    return false;
                }

                length = 0;
            }
        }

        return true;
    }

    /// <summary>Whether nothing in a text is part of a word.</summary>
    public static bool AreMarks(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsMark(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a character parts words and is none of one.</summary>
    public static bool IsMark(char c) =>
        char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format || c is >= '\u2500' and <= '\u257F' || Marks.Contains(c);

    // 等牵头领导: the end of a list and a label below it, though 等牵头部门 is one
    private bool IsRun(ReadOnlySpan<char> text)
    {
        Span<bool> ends = stackalloc bool[MaxRun + 1];
        ends[0] = true;
        for (var start = 0; start < text.Length; start++)
        {
            for (var end = start + 1; ends[start] && end <= Math.Min(text.Length, start + MaxWord); end++)
            {
                ends[end] |= IsWord(text[start..end]);
            }
        }

        return ends[text.Length];
    }

    // 同上 and 无 fill the cell of a table that holds for two rows, or for none
    private bool IsWord(ReadOnlySpan<char> text) =>
        Conjunctions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text) || OpenEnd.Start(text) == 0 || labels.MatchWhole(text) is not null || (words.AtEnd(text) is { } word && word.Text.Length == text.Length);
}
