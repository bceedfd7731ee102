using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>A row of a table, or a line that runs across it.</summary>
/// <param name="Cells">A cell for each column, empty ones included; one cell where the row runs across the table.</param>
/// <param name="Lines">The lines that it stands in.</param>
/// <param name="IsAcross">It runs across the table: it groups the rows below.</param>
internal sealed record TableRow(IReadOnlyList<Passage> Cells, IReadOnlyList<int> Lines, bool IsAcross);
