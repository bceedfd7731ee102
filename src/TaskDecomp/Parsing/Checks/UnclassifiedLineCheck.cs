using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.Checks;

/// <summary>Names each line that no rule could place.</summary>
internal sealed class UnclassifiedLineCheck : INoticeCheck
{
    /// <inheritdoc/>
    public void Run(CheckedNotice notice, DiagnosticBag diagnostics)
    {
        foreach (var line in notice.Lines.Where(line => notice.Ledger[line.Line.Number] == LineClass.Unclassified).Select(line => line.Line))
        {
            diagnostics.Report(DiagnosticCatalog.UnclassifiedLine, line.RangeAt(line.Start, line.Length), Opening.Of(line.Text));
        }
    }
}
