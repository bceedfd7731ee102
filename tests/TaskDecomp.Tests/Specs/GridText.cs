using TaskDecomp.Blocks;

namespace TaskDecomp.Tests.Specs;

/// <summary>
/// A document with tables of their own, as text: a line with bars is a row, any other a paragraph; rows below each other are one table,
/// which a line of <c>---</c> ends. <c>^</c> is a cell merged with the one above, <c>&lt;</c> one merged with the one to the left, ⏎ parts the
/// paragraphs of a cell; a line that starts with <c>~</c> is furniture.
/// <code>
/// 序号 | 工作任务 | 责任单位
/// 1 | 新建公园3处 | 市园林局⏎市财政局
/// 2 | 新建绿道9公里 | ^
/// </code>
/// </summary>
internal static class GridText
{
    /// <summary>The document.</summary>
    public static BlockDocument Parse(string text)
    {
        var blocks = new List<Block>();
        var rows = new List<string[]>();
        var number = 1;
        foreach (var line in text.Split('\n').Append("---"))
        {
            var isFurniture = line.StartsWith('~');
            var content = line.TrimStart('~').Trim();
            if (content.Contains('|', StringComparison.Ordinal) && !isFurniture)
            {
                rows.Add([.. content.Split('|').Select(cell => cell.Trim())]);
                continue;
            }

            if (rows.Count > 0)
            {
                blocks.Add(Table(rows, ref number));
                rows.Clear();
            }

            if (content.Contains('|', StringComparison.Ordinal))
            {
                blocks.Add(Table([[.. content.Split('|').Select(cell => cell.Trim())]], ref number) with { IsFurniture = true });
            }
            else if (content != "---")
            {
                blocks.Add(new ParagraphBlock(number++, content) { IsFurniture = isFurniture });
            }
        }

        return new BlockDocument("grid", null, blocks);
    }

    private static TableBlock Table(List<string[]> rows, ref int number)
    {
        var first = number;
        number += rows.Count;
        return new TableBlock([.. rows.Select((row, index) => new TableRowBlock(first + index, Cells(rows, index)))]);
    }

    private static List<TableCell> Cells(List<string[]> rows, int index)
    {
        var cells = new List<TableCell>();
        for (var column = 0; column < rows[index].Length; column++)
        {
            var text = rows[index][column];
            if (text is not ("^" or "<"))
            {
                var height = 1 + rows.Skip(index + 1).TakeWhile(row => column < row.Length && row[column] == "^").Count();
                var width = 1 + rows[index].Skip(column + 1).TakeWhile(cell => cell == "<").Count();
                cells.Add(new TableCell(column, text.Length == 0 ? [] : text.Split('⏎'), height, width));
            }
        }

        return cells;
    }
}
