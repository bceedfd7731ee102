using TaskDecomp.Diagnostics;
using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.Checks;

/// <summary>Names each signature behind which another notice begins: a result has the title, the issuer and the date of one.</summary>
internal sealed class SeveralNoticesCheck : INoticeCheck
{
    /// <inheritdoc/>
    public void Run(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        var tasks = notice.Tasks.Select(task => task.Lines.First).Order().ToList();
        var last = -1;
        foreach (var issuer in notice.Frame.SignedAbove.Select(signature => signature.Issuer))
        {
            // Between the signature of a list and that of the next letter are no tasks: they name one notice.
            var above = ~tasks.BinarySearch(issuer.FirstLine);
            if (above != last)
            {
                diagnostics.Report(DiagnosticCatalog.SeveralNotices, issuer.ToRange(), issuer.Text);
            }

            last = above;
        }
    }
}
