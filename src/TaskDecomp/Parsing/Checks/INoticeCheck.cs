using TaskDecomp.Diagnostics;

namespace TaskDecomp.Parsing.Checks;

/// <summary>Looks at a parsed notice for one kind of slip; it changes nothing. It takes time in proportion to the notice.</summary>
internal interface INoticeCheck
{
    /// <summary>Runs the check.</summary>
    /// <param name="notice">What the parser found.</param>
    /// <param name="diagnostics">Where slips are reported.</param>
    void Run(CheckedNotice notice, DiagnosticBag diagnostics);
}
