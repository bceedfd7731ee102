using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>Rows of a cell a line with a bar behind it: so many cells are a row, and none is lost.</summary>
/// <param name="scope">The table.</param>
internal sealed class StackedBarRowReader(TableScope scope) : RowReader(scope)
{
    private readonly List<Passage> _cells = [];
    private readonly List<int> _lines = [];

    /// <inheritdoc/>
    public override int Read(int start, int end)
    {
        var isOpen = false;
        var i = start;
        for (; i < end; i++)
        {
            var line = Scope.Lines[i];
            if (IsSkipped(line))
            {
                continue;
            }

            if (!line.Line.Content.EndsWith("|") && (_cells.Count == 0 || _cells.Count >= Columns.Count && !isOpen))
            {
                break;
            }

            AddCell(line.Line, isOpen);
            isOpen = !line.Line.Content.EndsWith("|");
            if (!isOpen && (_cells.Count == Columns.Count || (_cells.Count == 1 && (IsHeading(line) || IsGroup(i, end)))))
            {
                Close();
            }
        }

        if (_cells.Count > 0)
        {
            ReportMissing(_lines[0], _cells[0].Text, _cells.Count, Columns.Count);
            Close();
        }

        return i;
    }

    // 民生类 | where a row's number should stand, which then follows
    private bool IsGroup(int index, int end) =>
        NumberColumn == 0 && !_cells[0].IsEmpty && !IsNumber(_cells[0].Folded) && index + 1 < end && IsNumber(Scope.Lines[index + 1].Line.Content.TrimEnd(" |").ToString());

    // A cell goes on over lines up to its bar.
    private void AddCell(TextLine line, bool goesOn)
    {
        var cell = Passage.Of(line, line.Start, line.Start + line.Content.TrimEnd(" |").Length);
        if (goesOn)
        {
            _cells[^1] = CellText.Join(_cells[^1], cell, Columns[_cells.Count - 1].Kind, Scope.Wrap);
        }
        else
        {
            _cells.Add(cell);
        }

        _lines.Add(line.Number);
    }

    private void Close()
    {
        Add(new TableRow([.. _cells], [.. _lines], _cells.Count == 1));
        _cells.Clear();
        _lines.Clear();
    }
}
