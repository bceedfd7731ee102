using System.Text;
using System.Xml;
using TaskDecomp.Diagnostics;

namespace TaskDecomp.Writers.Excel;

/// <summary>Fits a text to what a cell may hold, and says so where something had to change.</summary>
internal static class CellText
{
    /// <summary>The most characters (UTF-16) that Excel takes in one cell.</summary>
    public const int Limit = 32_767;

    /// <summary>The text as the cell gets it: line ends as LF, forbidden characters replaced, what is beyond the limit cut at <c>…</c>.</summary>
    public static string Fit(string text, string sheet, string cell, DiagnosticBag diagnostics)
    {
        var clean = Clean(text, out var replaced);
        if (replaced > 0)
        {
            diagnostics.Report(DiagnosticCatalog.CellCharactersReplaced, null, sheet, cell, replaced);
        }

        if (clean.Length <= Limit)
        {
            return clean;
        }

        diagnostics.Report(DiagnosticCatalog.CellTextCut, null, sheet, cell, clean.Length, Limit);
        return Cut(clean, Limit);
    }

    /// <summary>A text without line ends that are not LF and without characters that XML forbids, which become U+FFFD.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="replaced">How many became U+FFFD.</param>
    public static string Clean(string text, out int replaced)
    {
        replaced = 0;
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF') < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r')
            {
                clean.Append(i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n");
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else
            {
                replaced += XmlConvert.IsXmlChar(c) ? 0 : 1;
                clean.Append(XmlConvert.IsXmlChar(c) ? c : '\uFFFD');
            }
        }

        return clean.ToString();
    }

    /// <summary>The beginning of a text with <c>…</c> behind it, never with half a surrogate pair.</summary>
    public static string Cut(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var length = limit - 1;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length), "…");
    }
}
