using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Outline.Tables;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Frame;

/// <summary>
/// Finds where the last row ends of a table that prints a cell a line. An office with a day below it may be the last cells of that row, or
/// a signature behind it; which of the two tells their place in the row.
/// </summary>
internal static class StackedTableEnd
{
    /// <summary>The index behind the last row's deadline; the start where it prints none that could be taken for the date of a signature.</summary>
    /// <param name="lines">The printed lines.</param>
    /// <param name="start">Index behind the last line that surely belongs to the tasks, such as a header.</param>
    public static int Find(IReadOnlyList<ClassifiedLine> lines, int start)
    {
        var head = start - 1;
        while (head >= 0 && lines[head].Header is null)
        {
            head--;
        }

        if (head < 0 || lines[head].Header is not { Layout: TableLayout.Stacked } header || DeadlineColumn(header) is not (>= 0 and var deadline))
        {
            return start;
        }

        var first = head + header.LineCount;
        var cells = Enumerable.Range(first, lines.Count - first).Where(index => lines[index].Kind is not LineKind.Furniture).ToList();
        var number = header.IndexOf(FieldKind.Number);
        if (number < 0)
        {
            return Math.Max(start, EndOfEvenRows(lines, cells, header.Columns.Count));
        }

        var (row, rows) = LastRow(lines, cells);
        return Math.Max(start, EndOfNumberedRow(lines, cells, row, deadline - number, rows));
    }

    private static int DeadlineColumn(TableHeader header)
    {
        var column = header.Columns.Count - 1;
        while (column >= 0 && header.Columns[column].Kind is not (FieldKind.Deadline or FieldKind.Schedule))
        {
            column--;
        }

        return column;
    }

    // 责任单位 / 完成时限 / 新建幼儿园2所 / 县教育局 / 2031年8月31日: rows without numbers are of the same height.
    private static int EndOfEvenRows(IReadOnlyList<ClassifiedLine> lines, List<int> cells, int columns)
    {
        var count = cells.Count / columns * columns;
        return count > 0 && lines[cells[count - 1]].Kind == LineKind.Date ? cells[count - 1] + 1 : 0;
    }

    // 12 / 新建幼儿园2所 / 县教育局 / 2031年8月31日: the day stands no further behind the number than its column does, or every row above has one, too.
    private static int EndOfNumberedRow(IReadOnlyList<ClassifiedLine> lines, List<int> cells, int start, int deadline, int rows)
    {
        var end = cells.FindIndex(start, index => DeadlineWords.IsDeadline(lines[index].Line.Content));
        var isCell = end >= 0 && lines[cells[end]].Kind == LineKind.Date && (end - start <= deadline || (rows > 1 && cells.Take(start).Count(index => lines[index].Kind == LineKind.Date) == rows - 1));
        return isCell ? cells[end] + 1 : 0;
    }

    // Where the number of the last row is, and how many rows there are: of the numbers that stand alone on a line, those that count on.
    private static (int Start, int Rows) LastRow(IReadOnlyList<ClassifiedLine> lines, List<int> cells)
    {
        var (start, rows, expected) = (cells.Count, 0, 0);
        for (var i = 0; i < cells.Count; i++)
        {
            var line = lines[cells[i]].Line;
            if (RowNumber.Read(line) is { } number && number.End == line.End && (rows == 0 || number.Value == expected))
            {
                (start, rows, expected) = (i, rows + 1, number.Value + 1);
            }
        }

        return (start, rows);
    }
}
