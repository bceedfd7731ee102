using TaskDecomp.Model;

namespace TaskDecomp.Cli.Batch;

/// <summary>What a report tells of a notice.</summary>
/// <param name="Kind">What kind of document it is, as the JSON names it.</param>
/// <param name="Tasks">How many tasks it has.</param>
/// <param name="Coverage">The share of its lines that were placed, in per cent.</param>
/// <param name="Warnings">How many diagnostics a person should look at.</param>
internal sealed record NoticeFacts(string Kind, int Tasks, double Coverage, int Warnings)
{
    /// <summary>The facts of a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="written">What had to be changed to fit the output formats.</param>
    public static NoticeFacts Of(Notice notice, IEnumerable<NoticeDiagnostic> written) => new(
        notice.Kind.ToString().ToLowerInvariant(),
        notice.Tasks.Count,
        notice.Coverage.Percent,
        notice.Diagnostics.Concat(written).Count(DiagnosticPrinter.IsWarning));
}
