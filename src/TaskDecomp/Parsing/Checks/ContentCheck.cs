using System.Text.RegularExpressions;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;

namespace TaskDecomp.Parsing.Checks;

/// <summary>Looks whether there is any task, and if not, why.</summary>
internal sealed partial class ContentCheck : INoticeCheck
{
    private const int MaxHeadLines = 8;

    /// <inheritdoc/>
    public void Run(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        if (notice.Tasks.Count > 0)
        {
            // 《…任务分解》政策解读 / 一、出台背景 / 二、主要内容: its headings look like tasks without units.
            if (notice.Kind == NoticeKind.Decomposition && notice.Units.Count == 0 && notice.Lines.Take(MaxHeadLines).Any(line => Explanations().IsMatch(line.Line.Content)))
            {
                diagnostics.Report(DiagnosticCatalog.OtherKind, null);
            }

            return;
        }

        if (notice.Frame.Announced.Count > 0)
        {
            diagnostics.Report(DiagnosticCatalog.TasksInAttachments, null, string.Join("；", notice.Frame.Announced.Select(title => title.Text)));
        }
        else
        {
            diagnostics.Report(DiagnosticCatalog.NoTask, null);
        }

        if (notice.Lines.Take(MaxHeadLines).Any(line => OtherKinds().IsMatch(line.Line.Content)))
        {
            diagnostics.Report(DiagnosticCatalog.OtherKind, null);
        }
    }

    [GeneratedRegex("解读|图解|问答|答记者", RegexOptions.CultureInvariant)]
    private static partial Regex Explanations();

    // 本网讯   《…》政策解读   答记者问
    [GeneratedRegex("解读|本[网报]讯|记者|新闻发布会|问答|图解|一图读懂|举行.{2,20}会|召开.{2,20}会", RegexOptions.CultureInvariant)]
    private static partial Regex OtherKinds();
}
