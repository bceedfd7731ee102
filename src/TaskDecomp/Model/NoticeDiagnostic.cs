using TaskDecomp.Text;

namespace TaskDecomp.Model;

/// <summary>What a person should look at.</summary>
/// <param name="Code"><c>TD</c> and four digits, stable for ever.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">In the language of the output.</param>
/// <param name="Line">The line, 1-based; null where it is about the whole notice.</param>
/// <param name="TaskId">The task; null where it is about none.</param>
/// <param name="Suggestion">What the line should probably read; null where nobody can tell.</param>
public sealed record NoticeDiagnostic(
    string Code, DiagnosticSeverity Severity, string Message, int? Line, string? TaskId, string? Suggestion)
{
    /// <summary>The characters that it is about; null where it is about the whole line, or the whole notice.</summary>
    public SourceRange? Span { get; init; }
}
