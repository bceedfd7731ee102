using System.Buffers;
using System.Globalization;

namespace TaskDecomp.Writers.Csv;

/// <summary>Keeps a spreadsheet from running a text as a formula, by an apostrophe in front of it.</summary>
internal static class FormulaGuard
{
    private static readonly SearchValues<char> Starts = SearchValues.Create("=+-@＝＋－＠﹦﹢﹣﹫");

    /// <summary>Whether a spreadsheet may take the text for a formula, also behind blanks and invisible characters.</summary>
    public static bool IsNeeded(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[0] is '\t' or '\r' or '\n')
        {
            return true;
        }

        while (text.Length > 0 && IsBlank(text[0]))
        {
            text = text[1..];
        }

        return text.Length > 0 && Starts.Contains(text[0]);
    }

    private static bool IsBlank(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
