using TaskDecomp.Diagnostics;

namespace TaskDecomp.Parsing.Checks;

/// <summary>Looks at how names are parted from each other.</summary>
internal sealed class UnitSeparatorCheck : INoticeCheck
{
    /// <inheritdoc/>
    public void Run(CheckedNotice notice, DiagnosticBag diagnostics) => UnitNameChecks.Run(notice.Tasks, diagnostics);
}
