using TaskDecomp.Blocks;

namespace TaskDecomp.Readers.Html;

/// <summary>A table of a page as its source has it, before its cells have places in a grid.</summary>
/// <param name="Rows">Its rows, from top to bottom as shown.</param>
internal sealed record PageTable(IReadOnlyList<PageTable.Row> Rows)
{
    /// <summary>A row.</summary>
    /// <param name="Cells">Its cells, from left to right.</param>
    /// <param name="GroupEnd">Index behind the last row of its group: no cell spans further.</param>
    public sealed record Row(IReadOnlyList<Cell> Cells, int GroupEnd)
    {
        /// <summary>The line of the page's source that it begins in, 1-based; null where it is not known.</summary>
        public int? SourceLine { get; init; }
    }

    /// <summary>A cell.</summary>
    /// <param name="Pieces">Its paragraphs; those of a table in it among them.</param>
    public sealed record Cell(IReadOnlyList<Piece> Pieces)
    {
        /// <summary>How many rows it says that it takes; 0 for all that are left in the group.</summary>
        public int RowSpan { get; init; } = 1;

        /// <summary>How many columns it says that it takes.</summary>
        public int ColumnSpan { get; init; } = 1;

        /// <summary>Whether it is marked as a header.</summary>
        public bool IsHeader { get; init; }

        /// <summary>Whether a table, a form or a heading is in it.</summary>
        public bool HasStructure { get; init; }

        /// <summary>How many characters it prints.</summary>
        public int Length { get; } = Pieces.Sum(piece => piece.Length);

        /// <summary>How many of them are links to other pages.</summary>
        public int LinkLength { get; } = Pieces.Sum(piece => piece.LinkLength);

        /// <summary>How many links to other pages it has.</summary>
        public int Links { get; } = Pieces.Sum(piece => piece.Links);
    }

    /// <summary>All cells.</summary>
    public IEnumerable<Cell> Cells => Rows.SelectMany(row => row.Cells);

    /// <summary>The table as one piece of the page.</summary>
    public Piece ToPiece() => new(string.Join('\n', Cells.SelectMany(cell => cell.Pieces).Select(piece => piece.Text)))
    {
        Table = this,
        Length = Cells.Sum(cell => cell.Length),
        LinkLength = Cells.Sum(cell => cell.LinkLength),
        Links = Cells.Sum(cell => cell.Links),
    };

    /// <summary>The rows with their cells in the places of a grid, in which no two cells overlap and none leaves the table.</summary>
    /// <param name="firstNumber">The number of the first row.</param>
    public TableBlock ToBlock(int firstNumber)
    {
        var width = 1;
        foreach (var row in Place(int.MaxValue))
        {
            width = row.Count > 1 ? Math.Max(width, row[^1].Column + row[^1].ColumnSpan) : width;
        }

        var rows = new List<TableRowBlock>();
        foreach (var cells in Place(width))
        {
            rows.Add(new TableRowBlock(firstNumber + rows.Count, cells) { Place = PlaceOf(Rows[rows.Count].SourceLine) });
        }

        return new TableBlock(rows);
    }

    /// <summary>The place that a line of the source is; null where it is not known.</summary>
    public static BlockPlace? PlaceOf(int? sourceLine) => sourceLine is null ? null : new BlockPlace { SourceLine = sourceLine };

    private List<List<TableCell>> Place(int width)
    {
        // For each column the row above which it is taken.
        var taken = new List<int>();
        var rows = new List<List<TableCell>>();
        for (var i = 0; i < Rows.Count; i++)
        {
            var cells = new List<TableCell>();
            var column = 0;
            foreach (var cell in Rows[i].Cells)
            {
                column = FirstFree(taken, column, i);
                var end = column + 1;
                while (end < Math.Min(width, column + cell.ColumnSpan) && FirstFree(taken, end, i) == end)
                {
                    end++;
                }

                var left = Rows[i].GroupEnd - i;
                var rowSpan = cell.RowSpan == 0 ? left : Math.Min(cell.RowSpan, left);
                Take(taken, column, end, i + rowSpan);
                cells.Add(new TableCell(column, [.. cell.Pieces.Select(piece => piece.Text.Replace('\t', ' '))], rowSpan, end - column));
                column = end;
            }

            rows.Add(cells);
        }

        return rows;
    }

    private static int FirstFree(List<int> taken, int column, int row)
    {
        while (column < taken.Count && taken[column] > row)
        {
            column++;
        }

        return column;
    }

    private static void Take(List<int> taken, int start, int end, int untilRow)
    {
        for (var column = start; column < end; column++)
        {
            if (column == taken.Count)
            {
                taken.Add(0);
            }

            taken[column] = untilRow;
        }
    }
}
