using TaskDecomp.Diagnostics;
using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.Checks;

/// <summary>Names each line of the letter, or behind the list, that names units as a task does: it may be one.</summary>
internal sealed class TaskOutsideListCheck : INoticeCheck
{
    /// <inheritdoc/>
    public void Run(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        foreach (var line in notice.Frame.LikeTasks)
        {
            diagnostics.Report(DiagnosticCatalog.TaskOutsideList, line.RangeAt(line.Start, line.Length), Opening.Of(line.Text));
        }
    }
}
