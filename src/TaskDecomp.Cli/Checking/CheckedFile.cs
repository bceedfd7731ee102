using TaskDecomp.Model;

namespace TaskDecomp.Cli.Checking;

/// <summary>What the check of one file came to.</summary>
/// <param name="Name">The file as the user named it.</param>
/// <param name="ExitCode">0, or the code of the failure.</param>
/// <param name="Findings">Its diagnostics, in the order of their lines; of a file that failed, the failure alone.</param>
internal sealed record CheckedFile(string Name, int ExitCode, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether it could be read.</summary>
    public bool IsOk => ExitCode == ExitCodes.Ok;

    /// <summary>Its bytes; null where they could not be had.</summary>
    public ReadOnlyMemory<byte>? Content { get; init; }

    /// <summary>What was read; null where that failed.</summary>
    public ConversionResult? Result { get; init; }

    /// <summary>How many diagnostics of a severity it has.</summary>
    public int Count(DiagnosticSeverity severity) => Findings.Count(finding => finding.Diagnostic.Severity == severity);
}
