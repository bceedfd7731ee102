using TaskDecomp.Text;

namespace TaskDecomp.Diagnostics;

/// <summary>Something that a stage wants a person to look at; it gets its words when it is written.</summary>
/// <param name="Descriptor">Its entry in the catalog.</param>
/// <param name="Line">The line, 1-based; null where it is about the whole notice.</param>
/// <param name="Arguments">What fills the places of the message.</param>
/// <param name="Suggestion">What the line should probably read; null where nobody can tell.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor, int? Line, IReadOnlyList<object> Arguments, string? Suggestion = null)
{
    /// <summary>The characters that it is about; null where it is about the whole line, or the whole notice.</summary>
    public SourceRange? Span { get; init; }

    /// <summary>The message in a language.</summary>
    public string Message(Language language) => Descriptor.Format(language, Arguments);
}
