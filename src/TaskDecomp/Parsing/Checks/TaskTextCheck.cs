using TaskDecomp.Diagnostics;
using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.Checks;

/// <summary>Looks for tasks without text: their words were taken for something else, or are not in the file.</summary>
internal sealed class TaskTextCheck : INoticeCheck
{
    /// <inheritdoc/>
    public void Run(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        foreach (var task in notice.Tasks.Where(task => task.Text.Length == 0))
        {
            diagnostics.Report(DiagnosticCatalog.TaskWithoutText, notice.Fields[task.Id].Label, task.Lines.First, task.Label ?? task.Id);
        }
    }
}
