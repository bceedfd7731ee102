using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>A row of a table, or a line that runs across it.</summary>
/// <param name="Cells">A cell for each column, empty ones included; one cell where the row runs across the table.</param>
/// <param name="Lines">The lines that it stands in.</param>
/// <param name="IsAcross">It runs across the table: it groups the rows below, or is a note.</param>
internal sealed record TableRow(IReadOnlyList<Passage> Cells, IReadOnlyList<int> Lines, bool IsAcross)
{
    /// <summary>A page break stands before it: it may go on with the row above.</summary>
    public bool IsBehindBreak { get; init; }

    /// <summary>Whether a cell of a row above reaches into each column; empty where the table does not tell.</summary>
    public IReadOnlyList<bool> FromAbove { get; init; } = [];

    /// <summary>Labelled lines that stand below its cells.</summary>
    public IReadOnlyList<TailField> Fields { get; init; } = [];

    /// <summary>The text of a column; empty where the row has none.</summary>
    public Passage Cell(int column) => column >= 0 && column < Cells.Count ? Cells[column] : Passage.Empty;

    /// <summary>Whether a cell of a row above reaches into a column.</summary>
    public bool IsFromAbove(int column) => column >= 0 && column < FromAbove.Count && FromAbove[column];
}
