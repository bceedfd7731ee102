using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines;

/// <summary>The header of a table.</summary>
/// <param name="Layout">How the table is given.</param>
/// <param name="Columns">Its columns in printed order.</param>
/// <param name="LineCount">How many printed lines it takes; 0 where a table goes on with the header of the one above.</param>
internal sealed record TableHeader(TableLayout Layout, IReadOnlyList<TableColumn> Columns, int LineCount)
{
    private const int MaxLabel = 40;
    private const int MaxRows = 3;

    /// <summary>Whether a column says something of a kind.</summary>
    public bool Has(params ReadOnlySpan<FieldKind> kinds)
    {
        foreach (var column in Columns)
        {
            if (kinds.Contains(column.Kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it names units, in a column of their own.</summary>
    public bool HasUnits => Has(FieldKind.LeadUnits, FieldKind.SupportUnits, FieldKind.ResponsibleUnits);

    /// <summary>The first column of a kind; -1 where there is none.</summary>
    public int IndexOf(FieldKind kind)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Kind == kind)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether another header has the same labels: one printed again after a page break.</summary>
    public bool IsSameAs(TableHeader? other) =>
        other is not null && Columns.Select(column => column.Printed.Folded).SequenceEqual(other.Columns.Select(column => column.Printed.Folded));

    /// <summary>The header of which the cells are the labels; null where they are no header.</summary>
    public static TableHeader? Of(TableLayout layout, IReadOnlyList<Passage> cells, int lineCount, NoticeVocabulary vocabulary) =>
        Checked(new TableHeader(layout, [.. cells.Select(cell => TableColumn.Of(cell, vocabulary))], lineCount));

    /// <summary>The header that starts in a row of a grid, with the rows that its cells reach down to; null where none does.</summary>
    public static TableHeader? At(IReadOnlyList<GridRow> rows, int index, NoticeVocabulary vocabulary)
    {
        var header = new TableHeader(TableLayout.Grid, [.. rows[index].Labels().Select(cell => TableColumn.Of(cell, vocabulary))], 1);
        if (header.Columns.All(column => column.Label is null))
        {
            return null;
        }

        for (var i = index + 1; i < rows.Count && i < index + MaxRows; i++)
        {
            var reachesDown = rows[i].Slots.Any(slot => slot.Source == GridSlotSource.Above);
            if (header.WithRow(rows[i].Labels(), vocabulary, isSure: reachesDown) is not { } higher)
            {
                break;
            }

            header = higher with { LineCount = header.LineCount + 1 };
        }

        return Checked(header);
    }

    /// <summary>The header with the labels of a second row, which stand below one that spans their columns.</summary>
    /// <param name="cells">The cells of the row; empty where a cell above reaches down.</param>
    /// <param name="vocabulary">The labels to look for.</param>
    /// <param name="isSure">The row is known to belong to the header, whatever its labels are.</param>
    /// <returns>null where the cells are no second row.</returns>
    public TableHeader? WithRow(IReadOnlyList<Passage> cells, NoticeVocabulary vocabulary, bool isSure = false)
    {
        if (cells.Count != Columns.Count || cells.All(cell => cell.IsEmpty) || cells.Any(cell => cell.Folded.Length > MaxLabel))
        {
            return null;
        }

        var below = cells.Select(cell => TableColumn.Of(cell, vocabulary)).ToList();
        var isKnown = below.TrueForAll(column => column.Printed.IsEmpty || column.IsKnown);
        return isKnown || isSure ? this with { Columns = [.. Columns.Zip(below, (above, own) => above.With(own, vocabulary))] } : null;
    }

    /// <summary>The header with one column read as the tasks'.</summary>
    public TableHeader WithTasks(int column) =>
        this with { Columns = [.. Columns.Select((own, i) => i == column ? own with { Kind = FieldKind.Task, Label = FieldLabel.Unnamed(FieldKind.Task) } : own)] };

    private static TableHeader? Checked(TableHeader header)
    {
        var (known, printed, isLong) = (0, 0, false);
        foreach (var column in header.Columns)
        {
            known += column is { Label: null, Kind: not FieldKind.Schedule } ? 0 : 1;
            printed += column.Printed.IsEmpty ? 0 : 1;
            isLong |= column.Printed.Folded.Length > MaxLabel;
        }

        var saysMore = header.HasUnits || header.Has(FieldKind.Number, FieldKind.Measure, FieldKind.LeadLeaders, FieldKind.Deadline, FieldKind.Schedule);
        return !isLong && known >= 2 && known * 2 >= printed && (header.Has(FieldKind.Task) || TaskColumns.Candidates(header).Count > 0) && saysMore ? header : null;
    }
}
