using TaskDecomp.Blocks;
using TaskDecomp.Limits;

namespace TaskDecomp.Readers;

/// <summary>Holds what a reader hands over, of whatever format, to the limits of lines, their lengths, tables and text: a small file may name one text thousands of times.</summary>
internal static class DocumentGuard
{
    /// <summary>Looks at a document.</summary>
    /// <exception cref="Diagnostics.NoticeReadException">It goes beyond a limit.</exception>
    public static BlockDocument Checked(BlockDocument document, ReadLimits limits)
    {
        var (lines, text) = (0, 0L);
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    lines++;
                    text += paragraph.Text.Length;
                    limits.CheckLine(paragraph.Number, paragraph.Text.Length);
                    break;
                case TableBlock table:
                    lines += table.Rows.Count;
                    text += Check(table, limits);
                    break;
            }

            limits.CheckLines(lines);
            limits.CheckUnpacked(text * sizeof(char));
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

    /// <summary>The characters of a cell.</summary>
    public static int TextLength(TableCell cell) => cell.Paragraphs.Sum(text => text.Length);

    private static long Check(TableBlock table, ReadLimits limits)
    {
        var (cells, text) = (0, 0L);
        foreach (var row in table.Rows)
        {
            limits.CheckCells(cells += CountCells(row.Cells));
            foreach (var cell in row.Cells)
            {
                var length = TextLength(cell);
                limits.CheckLine(row.Number, length);
                text += length;
            }
        }

        return text;
    }
}
