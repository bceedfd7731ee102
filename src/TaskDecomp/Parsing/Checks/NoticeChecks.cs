using TaskDecomp.Diagnostics;

namespace TaskDecomp.Parsing.Checks;

/// <summary>Looks at a parsed notice for what a person should look at.</summary>
internal static class NoticeChecks
{
    private static readonly INoticeCheck[] All =
    [
        new ContentCheck(),
        new UnclassifiedLineCheck(),
        new TaskOutsideListCheck(),
        new SeveralNoticesCheck(),
        new NumberCheck(),
        new TaskTextCheck(),
        new DeclaredCountCheck(),
        new AttachmentCheck(),
        new YearCheck(),
        new DateCheck(),
        new UnitPresenceCheck(),
        new UnitTwiceCheck(),
        new UnitSpellingCheck(),
        new UnitSeparatorCheck(),
        new BlankInNameCheck(),
        new LeaderTitleCheck(),
        new SameTaskCheck(),
        new PairedMarkCheck(),
        new StrayMarkCheck(),
        new UnlabelledBracketCheck(),
        new UnitsInTextCheck(),
    ];

    /// <summary>Runs every check.</summary>
    /// <exception cref="OperationCanceledException">The checks were ended.</exception>
    public static void Run(CheckedNotice notice, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        foreach (var check in All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            check.Run(notice, diagnostics);
        }
    }
}
