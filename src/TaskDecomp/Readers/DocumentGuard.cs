using TaskDecomp.Blocks;
using TaskDecomp.Limits;

namespace TaskDecomp.Readers;

/// <summary>Holds what a reader hands over, of whatever format, to the limits of lines, their lengths and tables.</summary>
internal static class DocumentGuard
{
    /// <summary>Looks at a document.</summary>
    /// <exception cref="Diagnostics.NoticeReadException">It goes beyond a limit.</exception>
    public static BlockDocument Checked(BlockDocument document, ReadLimits limits)
    {
        var lines = 0;
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    lines++;
                    limits.CheckLine(paragraph.Number, paragraph.Text.Length);
                    break;
                case TableBlock table:
                    lines += table.Rows.Count;
                    Check(table, limits);
                    break;
            }

            limits.CheckLines(lines);
        }

        return document;
    }

    /// <summary>How many cells a row has, to the last one with text: a sheet may say that it has many more.</summary>
    public static int CountCells(IReadOnlyList<TableCell> cells)
    {
        var count = cells.Count;
        while (count > 0 && cells[count - 1].Paragraphs.Count == 0)
        {
            count--;
        }

        return count;
    }

    private static void Check(TableBlock table, ReadLimits limits)
    {
        var cells = 0;
        foreach (var row in table.Rows)
        {
            limits.CheckCells(cells += CountCells(row.Cells));
            foreach (var cell in row.Cells)
            {
                limits.CheckLine(row.Number, cell.Paragraphs.Sum(text => text.Length));
            }
        }
    }
}
