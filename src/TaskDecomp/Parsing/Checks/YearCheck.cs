using System.Globalization;
using System.Text.RegularExpressions;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Outline;

namespace TaskDecomp.Parsing.Checks;

/// <summary>Looks whether the work year is known where dates need it, and whether title, lists, number and signature agree on it.</summary>
internal sealed partial class YearCheck : INoticeCheck
{
    /// <summary>The first month in which next year's tasks are shared out.</summary>
    private const int FirstMonthOfPlanning = 9;

    /// <inheritdoc/>
    public void Run(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        if (notice.Year is null && notice.Items.Any(item => item.Schedule is not null))
        {
            diagnostics.Report(DiagnosticCatalog.YearUnknown, null);
        }

        var years = YearsOf(notice.Title);
        if (years.Count > 0 && notice.Kind is NoticeKind.Decomposition or NoticeKind.Worklist)
        {
            CheckTitles(notice, years, diagnostics);
            CheckSignature(notice, years, diagnostics);
        }

        CheckNumber(notice, diagnostics);
    }

    private static void CheckTitles(CheckedNotice notice, HashSet<int> years, DiagnosticBag diagnostics)
    {
        var titles = notice.Frame.Announced.Concat(notice.Nodes.Where(node => node.Kind == OutlineNodeKind.Part && node.Paragraphs.Count > 0).Select(node => node.Paragraphs[0]));
        foreach (var title in titles)
        {
            var own = YearsOf(title);
            if (own.Count > 0 && !own.Overlaps(years))
            {
                diagnostics.Report(DiagnosticCatalog.YearContradicts, title.ToRange(), title.Text, Join(years));
            }
        }
    }

    private static void CheckSignature(CheckedNotice notice, HashSet<int> years, DiagnosticBag diagnostics)
    {
        if (notice.Frame.IssuedOn is { } day && !years.Contains(day.Year) && !(years.Contains(day.Year + 1) && day.Month >= FirstMonthOfPlanning))
        {
            diagnostics.Report(DiagnosticCatalog.YearContradicts, notice.Title.ToRange(), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Join(years));
        }
    }

    // 〔2030〕8号 is signed in 2030, or in the first days of 2031.
    private static void CheckNumber(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        var number = notice.Frame.DocumentNumber;
        if (notice.Frame.IssuedOn is { } day && InBracket().Match(number.Folded) is { Success: true } match
            && int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is var year && year != day.Year && !(year == day.Year - 1 && day.Month <= 2))
        {
            diagnostics.Report(DiagnosticCatalog.YearContradicts, number.ToRange(), number.Text, day.Year.ToString(CultureInfo.InvariantCulture));
        }
    }

    // 2031—2033年 covers what lies between.
    private static HashSet<int> YearsOf(Passage title)
    {
        var years = new HashSet<int>();
        foreach (Match match in Years().Matches(title.Folded))
        {
            var first = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            var last = match.Groups[2].Success ? int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture) : first;
            years.UnionWith(Enumerable.Range(first, Math.Clamp(last - first + 1, 1, 20)));
        }

        return years;
    }

    private static string Join(HashSet<int> years) => string.Join('、', years.Order());

    [GeneratedRegex("(?<![0-9])((?:19|20)[0-9]{2})(?:年?[-—–~～至到]+((?:19|20)[0-9]{2}))?年", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(@"[\[(]((?:19|20)[0-9]{2})[\])]", RegexOptions.CultureInvariant)]
    private static partial Regex InBracket();
}
