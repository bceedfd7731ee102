namespace TaskDecomp.Writers.Html;

/// <summary>A part of a field: a run of the source's characters, or a text.</summary>
/// <param name="Text">The text; null for a run.</param>
/// <param name="Line">The line of a run, 1-based.</param>
/// <param name="Column">Its first character, 0-based.</param>
/// <param name="Length">Its length.</param>
internal readonly record struct FieldPiece(string? Text, int Line, int Column, int Length);
