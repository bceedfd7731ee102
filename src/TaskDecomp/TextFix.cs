using TaskDecomp.Model;

namespace TaskDecomp;

/// <summary>A text with suggestions applied.</summary>
/// <param name="Content">Its bytes: those of the source but for what the suggestions change.</param>
/// <param name="Applied">The diagnostics whose suggestions were applied.</param>
/// <param name="Left">The diagnostics whose suggestions were not: a person has to decide.</param>
/// <param name="Contradictions">The lines, 1-based, on which suggestions contradict each other, so that none was applied there.</param>
public sealed record TextFix(
    ReadOnlyMemory<byte> Content, IReadOnlyList<NoticeDiagnostic> Applied, IReadOnlyList<NoticeDiagnostic> Left, IReadOnlyList<int> Contradictions);
