namespace TaskDecomp.Parsing.Lines;

/// <summary>What stands in one column of a row of a grid.</summary>
/// <param name="Text">The text of the cell that starts here, its paragraphs parted by line feeds; empty where none starts or it is empty.</param>
/// <param name="Source">Where the cell that covers the column starts.</param>
internal sealed record GridSlot(Passage Text, GridSlotSource Source);
