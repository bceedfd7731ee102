namespace TaskDecomp.Writers.Excel;

/// <summary>What a person should see of a row before he reads it.</summary>
/// <param name="Column">The column of its note, 0-based.</param>
/// <param name="Note">The note of a cell; null for none.</param>
/// <param name="IsTinted">Whether the row stands out.</param>
internal sealed record RowMark(int Column, string? Note, bool IsTinted);
