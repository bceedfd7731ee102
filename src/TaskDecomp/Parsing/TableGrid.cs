using TaskDecomp.Blocks;
using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing;

/// <summary>Lays the cells of a table out in its columns, so that merged cells shift nothing.</summary>
internal static class TableGrid
{
    /// <summary>A wider table is none of tasks; what stands further right is kept in the last column.</summary>
    private const int MaxColumns = 64;

    /// <summary>The rows as lines, each with what stands in every column.</summary>
    public static IReadOnlyList<(TextLine Line, GridRow Row)> Resolve(TableBlock table)
    {
        var width = Width(table);
        var coveredUntil = new int[width];
        var rows = new List<(TextLine, GridRow)>(table.Rows.Count);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var line = new TextLine(table.Rows[i].Number, table.Rows[i].Text);
            var slots = new GridSlot[width];
            for (var column = 0; column < width; column++)
            {
                slots[column] = new GridSlot(Passage.Empty, coveredUntil[column] > i ? GridSlotSource.Above : GridSlotSource.Missing);
            }

            Place(table.Rows[i], i, line, slots, coveredUntil);
            rows.Add((line, new GridRow(slots)));
        }

        return rows;
    }

    // Columns that are blank all the way down at the right end are no columns.
    private static int Width(TableBlock table)
    {
        var filled = table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Paragraphs.Any(paragraph => !string.IsNullOrWhiteSpace(paragraph)));
        var width = 1;
        foreach (var cell in filled)
        {
            width = Math.Max(width, (int)Math.Min(cell.Column + (long)cell.ColumnSpan, MaxColumns));
        }

        return width;
    }

    private static void Place(TableRowBlock row, int index, TextLine line, GridSlot[] slots, int[] coveredUntil)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var cell = row.Cells[i];
            var text = TextOf(row, i, line);
            var first = Math.Min(cell.Column, slots.Length - 1);
            var end = (int)Math.Min(first + (long)Math.Max(cell.ColumnSpan, 1), slots.Length);
            for (var column = first; column < end; column++)
            {
                if (cell.Column < slots.Length)
                {
                    slots[column] = slots[column] with { Source = column == first ? GridSlotSource.Own : GridSlotSource.Left };
                    coveredUntil[column] = (int)Math.Min(index + (long)cell.RowSpan, int.MaxValue);
                }
            }

            slots[first] = slots[first] with { Text = slots[first].Text.Append(text, newParagraph: true) };
        }
    }

    private static Passage TextOf(TableRowBlock row, int cell, TextLine line)
    {
        var text = new PassageBuilder();
        foreach (var place in row.Places)
        {
            if (place.Cell == cell)
            {
                text.Add(Passage.Of(line, place.Start, place.End), newParagraph: true);
            }
        }

        return text.Build();
    }
}
