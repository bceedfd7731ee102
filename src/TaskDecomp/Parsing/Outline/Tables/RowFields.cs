using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>Makes the cells of a row the labelled fields of its task.</summary>
/// <param name="scope">The table.</param>
internal sealed class RowFields(TableScope scope)
{
    /// <summary>The fields of a row: its own cells, and those of rows above that hold for it.</summary>
    public List<TailField> Read(Passage[] cells, IReadOnlyList<TableColumn> columns, ColumnSpans spans)
    {
        var fields = new List<TailField>();
        for (var i = 0; i < cells.Length; i++)
        {
            var above = spans.Above(i);
            var cell = above ?? cells[i];
            if (cell.IsEmpty || columns[i].Kind > FieldKind.Extra)
            {
                continue;
            }

            if (IsLabelled(cell, columns[i]))
            {
                fields.AddRange(FieldReader.Read(cell, 0, scope.Vocabulary).Select(field => field with { IsSpanned = above is not null }));
            }
            else
            {
                fields.Add(FieldOf(columns[i], cell) with { IsSpanned = above is not null });
            }
        }

        return fields;
    }

    /// <summary>Adds the cells of a row that goes on to the fields of the row above.</summary>
    /// <param name="holder">What these are fields of.</param>
    /// <param name="cells">The cells.</param>
    /// <param name="columns">Their columns.</param>
    /// <param name="isBroken">A page break or a line's end may have cut a name in two.</param>
    public void GoOn(OutlineNode holder, Passage[] cells, IReadOnlyList<TableColumn> columns, bool isBroken)
    {
        // Of several columns without a headline none can be told from another by it.
        var isOneUnnamed = columns.Count(column => column.Printed.IsEmpty && column.Kind <= FieldKind.Extra) == 1;
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].IsEmpty || columns[i].Kind > FieldKind.Extra)
            {
                continue;
            }

            var printed = columns[i].Printed;
            var field = printed.IsEmpty && !isOneUnnamed ? -1 : holder.Tail.FindIndex(tail => ReferenceEquals(tail.Printed, printed));
            if (field < 0)
            {
                holder.Tail.Add(FieldOf(columns[i], cells[i]));
            }
            else if (holder.Tail[field].Value is var value && value.Folded != cells[i].Folded)
            {
                holder.Tail[field] = holder.Tail[field] with
                {
                    Value = isBroken ? CellText.Join(value, cells[i], columns[i].Kind, scope.Wrap) : value.Append(cells[i], newParagraph: true),
                };
            }
        }
    }

    private static TailField FieldOf(TableColumn column, Passage cell) =>
        new(column.Label ?? FieldLabel.Unnamed(column.Kind), column.Printed, column.Kind <= FieldKind.ResponsibleUnits ? CellText.WithWholeNames(cell) : cell);

    // 牵头单位:市住建局 / 配合单位:市财政局 in one cell of 责任单位, 完成时限:6月底前 in one of 完成时限
    private bool IsLabelled(Passage cell, TableColumn column) =>
        column.Kind < FieldKind.Extra && scope.Vocabulary.Labels.MatchAt(cell.Folded, 0) is { HasColon: true, Label.IsColumnOnly: false };
}
