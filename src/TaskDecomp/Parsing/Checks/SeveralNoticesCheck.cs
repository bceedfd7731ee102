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
        foreach (var signature in notice.Frame.SignedAbove)
        {
            // A letter may be signed by its date alone.
            var signed = signature.Issuer.IsEmpty ? signature.Printed : signature.Issuer;
            // Between the signature of a list and that of the next letter are no tasks: they name one notice.
            var above = ~tasks.BinarySearch(signed.FirstLine);
            if (above != last)
            {
                diagnostics.Report(DiagnosticCatalog.SeveralNotices, signed.ToRange(), signed.Text);
            }

            last = above;
        }
    }
}
