using TaskDecomp.Text;

namespace TaskDecomp.Diagnostics;

/// <summary>Collects what the stages of one conversion report.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>What was reported, in the order of reporting.</summary>
    public IReadOnlyList<Diagnostic> Items => _items;

    /// <summary>Adds a diagnostic at a line, or about the whole notice where the line is null.</summary>
    public void Report(DiagnosticDescriptor descriptor, int? line, params object[] arguments) =>
        _items.Add(new Diagnostic(descriptor, line, arguments));

    /// <summary>Adds a diagnostic at a run of characters.</summary>
    public void Report(DiagnosticDescriptor descriptor, SourceRange span, params object[] arguments) =>
        _items.Add(new Diagnostic(descriptor, span.FirstLine, arguments) { Span = span });

    /// <summary>Adds a diagnostic with what the line should probably read.</summary>
    public void Suggest(DiagnosticDescriptor descriptor, int? line, string suggestion, params object[] arguments) =>
        _items.Add(new Diagnostic(descriptor, line, arguments, suggestion));

    /// <summary>Adds a diagnostic at a run of characters, with what they should probably read.</summary>
    public void Suggest(DiagnosticDescriptor descriptor, SourceRange span, string suggestion, params object[] arguments) =>
        _items.Add(new Diagnostic(descriptor, span.FirstLine, arguments, suggestion) { Span = span });
}
