using TaskDecomp.Model;

namespace TaskDecomp.Cli.Checking;

/// <summary>The names of the severities, which are the same in every language so that scripts can look for them.</summary>
internal static class SeverityNames
{
    /// <summary>The name of a severity, as the JSON of a notice has it.</summary>
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>The name that SARIF and GitHub have, which call <c>info</c> a note or a notice.</summary>
    /// <param name="severity">The severity.</param>
    /// <param name="info">What <c>info</c> is called.</param>
    public static string Of(DiagnosticSeverity severity, string info) => severity == DiagnosticSeverity.Info ? info : Of(severity);
}
