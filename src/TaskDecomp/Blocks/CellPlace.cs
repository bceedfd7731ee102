namespace TaskDecomp.Blocks;

/// <summary>Where a paragraph of a cell stands in the line that its row is.</summary>
/// <param name="Cell">Index of the cell in its row.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
public readonly record struct CellPlace(int Cell, int Start, int End);
