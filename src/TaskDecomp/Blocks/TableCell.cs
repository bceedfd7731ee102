namespace TaskDecomp.Blocks;

/// <summary>A cell of a table.</summary>
/// <param name="Column">The column that it starts in, 0-based.</param>
/// <param name="Paragraphs">Its paragraphs or lines, without tabs and line breaks; none where it is empty.</param>
/// <param name="RowSpan">How many rows it takes, 1 or more.</param>
/// <param name="ColumnSpan">How many columns it takes, 1 or more.</param>
public sealed record TableCell(int Column, IReadOnlyList<string> Paragraphs, int RowSpan = 1, int ColumnSpan = 1);
