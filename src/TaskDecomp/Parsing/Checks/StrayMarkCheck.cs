using System.Text.RegularExpressions;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.Checks;

/// <summary>Looks for two marks where one should stand (，。), and for characters that are printed as nothing.</summary>
internal sealed partial class StrayMarkCheck : INoticeCheck
{
    /// <summary>A line with more than these is no sentence.</summary>
    private const int MaxReports = 8;

    /// <inheritdoc/>
    public void Run(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        foreach (var line in notice.Lines.Where(line => notice.Ledger[line.Line.Number] is LineClass.Task or LineClass.Heading or LineClass.Metadata).Select(line => line.Line))
        {
            ReportMarks(line, diagnostics);
            ReportInvisible(line, diagnostics);
        }
    }

    private static void ReportMarks(TextLine line, DiagnosticBag diagnostics)
    {
        var reports = 0;
        foreach (var match in Doubled().EnumerateMatches(line.Text))
        {
            var marks = line.Text.Substring(match.Index, match.Length);
            diagnostics.Suggest(DiagnosticCatalog.StrayMark, line.RangeAt(match.Index, match.Length), Kept(marks), marks);
            if (++reports == MaxReports)
            {
                return;
            }
        }
    }

    private static void ReportInvisible(TextLine line, DiagnosticBag diagnostics)
    {
        var reports = 0;
        foreach (var match in Invisible().EnumerateMatches(line.Text))
        {
            diagnostics.Suggest(DiagnosticCatalog.InvisibleCharacter, line.RangeAt(match.Index, match.Length), "", $"U+{(int)line.Text[match.Index]:X4}", match.Index + 1);
            if (++reports == MaxReports)
            {
                return;
            }
        }
    }

    // The mark that ends more holds.
    private static string Kept(string marks) =>
        marks.AsSpan().IndexOfAny("。．") >= 0 ? "。" : marks.AsSpan().IndexOfAny("；;") >= 0 ? "；" : marks.AsSpan().IndexOfAny("：:") >= 0 ? "：" : marks.AsSpan().IndexOfAny("，,") >= 0 ? "，" : "、";

    // 。.   ，。   ；；   not …… and not 1.。 of a number
    [GeneratedRegex("[。．，；：、][。．，；：、.,;:]+|(?<=[\\u4e00-\\u9fff])[.,;:][。．，；：、]+", RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();

    [GeneratedRegex("[\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]+", RegexOptions.CultureInvariant)]
    private static partial Regex Invisible();
}
