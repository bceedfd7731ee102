using TaskDecomp.Model;

namespace TaskDecomp.Cli.Checking;

/// <summary>What a check came to, in numbers.</summary>
/// <param name="Files">How many files.</param>
/// <param name="Failed">How many of them could not be read.</param>
/// <param name="Errors">How many diagnostics are errors, those files' included.</param>
/// <param name="Warnings">How many are warnings.</param>
/// <param name="Infos">How many are good to know.</param>
internal sealed record CheckSummary(int Files, int Failed, int Errors, int Warnings, int Infos)
{
    /// <summary>Counts.</summary>
    public static CheckSummary Of(IReadOnlyList<CheckedFile> files) => new(
        files.Count,
        files.Count(file => !file.IsOk),
        files.Sum(file => file.Count(DiagnosticSeverity.Error)),
        files.Sum(file => file.Count(DiagnosticSeverity.Warning)),
        files.Sum(file => file.Count(DiagnosticSeverity.Info)));
}
