using System.Globalization;
using System.Text.RegularExpressions;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Parsing.WorkItems;
using TaskDecomp.Text;

namespace TaskDecomp.Parsing.Checks;

/// <summary>Looks for dates that cannot be read, that can be read in two ways, or that were over when the notice was signed.</summary>
internal sealed partial class DateCheck : INoticeCheck
{
    /// <inheritdoc/>
    public void Run(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        if (notice.Frame.UnreadableDate is { IsEmpty: false } date)
        {
            diagnostics.Report(DiagnosticCatalog.UnreadableDate, date.ToRange(), date.Text);
        }

        foreach (var item in notice.Items)
        {
            if (item.Schedule is { Basis: not ScheduleBasis.Notice } schedule)
            {
                Check(item, schedule, notice.Fields[item.Id], notice.Frame.IssuedOn, diagnostics);
            }
        }
    }

    private static void Check(WorkItem item, Schedule schedule, ItemFields fields, DateOnly? issued, DiagnosticBag diagnostics)
    {
        var place = fields.Schedule.IsEmpty ? new SourceRange?() : fields.Schedule.ToRange();

        // 202446: a date that lost its characters, where neither a date nor 长期坚持 is to be read
        var folded = CharacterFolding.Fold(schedule.Text);
        if (schedule.Milestones.Count == 0 && LostDate().IsMatch(folded))
        {
            Report(DiagnosticCatalog.UnreadableDate, schedule.Text);
        }

        if (schedule.Milestones.Count == 0 && TwoReadings().Match(folded) is { Success: true } match)
        {
            Report(DiagnosticCatalog.DateInTwoReadings, match.Value, $"{match.Groups[1].Value}月{match.Groups[2].Value}日", $"{match.Groups[2].Value}月{match.Groups[1].Value}日");
        }

        if (schedule.Milestones.FirstOrDefault(milestone => milestone.Start > milestone.Due) is { } turned)
        {
            // 10月-3月: of the same year, or of the next one
            Report(DiagnosticCatalog.DateInTwoReadings, turned.Label, Day(turned.Due!.Value), Day(turned.Due!.Value.AddYears(1)));
        }
        else if (schedule.Milestones.Max(milestone => milestone.Due) is { } due && due < issued && schedule.Milestones.All(milestone => milestone.Due is not null) && !GoesOn(folded))
        {
            Report(DiagnosticCatalog.DeadlineOver, schedule.Milestones.MaxBy(milestone => milestone.Due)!.Label, Day(issued.Value));
        }

        void Report(DiagnosticDescriptor descriptor, params object[] arguments)
        {
            if (place is { } range)
            {
                diagnostics.Report(descriptor, range, arguments);
            }
            else
            {
                diagnostics.Report(descriptor, item.Lines.Last, arguments);
            }
        }
    }

    // 2月底前制定方案,长期坚持
    private static bool GoesOn(string schedule) =>
        schedule.Split(',', '、', ';', '。').Any(piece => DeadlineWords.StandsAlone().IsMatch(piece.Trim()));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^ *[0-9]{4,8} *前?$", RegexOptions.CultureInvariant)]
    private static partial Regex LostDate();

    // 6/7前: the one before the other is the month, or the day.
    [GeneratedRegex(@"^ *(0?[1-9]|1[0-2])/(?!\1)(0?[1-9]|1[0-2]) *(?:日|之前|以前|前|底前)?$", RegexOptions.CultureInvariant)]
    private static partial Regex TwoReadings();
}
