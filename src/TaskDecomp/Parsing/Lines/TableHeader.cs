using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines;

/// <summary>The header of a table.</summary>
/// <param name="Layout">How the table is printed.</param>
/// <param name="Columns">Its columns in printed order.</param>
/// <param name="LineCount">How many printed lines it takes.</param>
internal sealed record TableHeader(TableLayout Layout, IReadOnlyList<TableColumn> Columns, int LineCount)
{
    private const int MaxLabel = 16;

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

    /// <summary>The header with the labels of a second row, which stand below one that spans their columns.</summary>
    /// <returns>null where the cells are no second row.</returns>
    public TableHeader? WithSecondRow(IReadOnlyList<Passage> cells, NoticeVocabulary vocabulary)
    {
        var below = cells.Select(cell => ColumnOf(cell, vocabulary)).ToList();
        var isSecond = cells.Count == Columns.Count && cells.Any(cell => !cell.IsEmpty)
            && below.TrueForAll(column => column.Printed.IsEmpty || column.Label is not null || column.Kind == FieldKind.Schedule);
        return isSecond ? this with { Columns = [.. Columns.Zip(below, (above, own) => own.Printed.IsEmpty ? above : own)] } : null;
    }

    private static TableColumn ColumnOf(Passage cell, NoticeVocabulary vocabulary)
    {
        var label = vocabulary.Labels.MatchWhole(cell.Folded);
        return new TableColumn(label?.Kind ?? (DeadlineWords.IsMarker(cell.Folded) ? FieldKind.Schedule : FieldKind.Extra), label, cell);
    }

    /// <summary>The header of which the cells are the labels; null where they are no header.</summary>
    public static TableHeader? Of(TableLayout layout, IReadOnlyList<Passage> cells, int lineCount, NoticeVocabulary vocabulary)
    {
        var columns = new List<TableColumn>(cells.Count);
        var (known, printed) = (0, 0);
        foreach (var cell in cells)
        {
            if (cell.Folded.Length > MaxLabel)
            {
                return null;
            }

            columns.Add(ColumnOf(cell, vocabulary));
            known += columns[^1].Label is null ? 0 : 1;
            printed += cell.IsEmpty ? 0 : 1;
        }

        var header = new TableHeader(layout, columns, lineCount);
        return known >= 2 && known * 2 >= printed && header.Has(FieldKind.Task) && (header.HasUnits || header.Has(FieldKind.Measure, FieldKind.LeadLeaders, FieldKind.Deadline, FieldKind.Schedule))
            ? header
            : null;
    }
}
