using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>Rows of a table whose file gives its grid: merged cells are known, and each cell has its column.</summary>
/// <param name="scope">The table.</param>
internal sealed class GridRowReader(TableScope scope) : RowReader(scope)
{
    /// <inheritdoc/>
    public override int Read(int start, int end)
    {
        var i = start;
        for (; i < end; i++)
        {
            var line = Scope.Lines[i];
            if (IsSkipped(line))
            {
                continue;
            }

            if (line.Grid is not { } grid || (line.Header is { } header && !header.IsSameAs(Scope.Header)))
            {
                break;
            }

            IsBehindBreak |= i > start && line.Header is not null;
            AddRow(line.Line, grid);
        }

        return i;
    }

    private void AddRow(TextLine line, GridRow grid)
    {
        if (IsAcross(grid))
        {
            AddAcross(grid.Filled[0]);
            return;
        }

        IReadOnlyList<Passage> cells = [.. grid.Slots.Select(slot => slot.Text)];
        var missing = Enumerable.Range(0, Columns.Count).Where(column => grid.Slots[column].Source == GridSlotSource.Missing).ToList();
        if (missing.Exists(column => Columns[column].Kind != FieldKind.Extra))
        {
            ReportMissing(line.Number, grid.Filled[0].Text, grid.Slots.Count - missing.Count, Columns.Count);
            cells = Aligned(grid);
        }

        Add(new TableRow(cells, grid.Lines.Count > 0 ? grid.Lines : [line.Number], false) { FromAbove = [.. grid.Slots.Select(slot => slot.Source == GridSlotSource.Above)] });
    }

    // The cells that are there go to those columns into which no cell of a row above reaches.
    private Passage[] Aligned(GridRow grid)
    {
        var free = Enumerable.Range(0, Columns.Count).Where(column => grid.Slots[column].Source != GridSlotSource.Above).ToList();
        var own = grid.Slots.Where(slot => slot.Source == GridSlotSource.Own).Select(slot => slot.Text).ToList();
        var aligned = CellAligner.Align(own, [.. free.Select(column => Columns[column])], Scope.Wrap);
        var cells = Enumerable.Repeat(Passage.Empty, Columns.Count).ToArray();
        for (var i = 0; i < free.Count; i++)
        {
            cells[free[i]] = aligned[i];
        }

        return cells;
    }

    // One cell across the columns, or the only one with text where a row's number should stand.
    private bool IsAcross(GridRow grid)
    {
        if (grid.Filled is not [var only] || IsNumber(only.Folded))
        {
            return false;
        }

        var isHeading = IsHeadingText(only) && NumberMarkParser.Parse(only.Folded, 0) is null or { Style: < NumberStyle.Arabic };
        var isFirst = grid.Slots[0].Text == only && Columns[0].Kind != FieldKind.Task && grid.Slots.All(slot => slot.Source != GridSlotSource.Above);
        return grid.IsAcross || isFirst || isHeading;
    }
}
