using System.Text;

namespace TaskDecomp.Blocks;

/// <summary>A row of a table. For the model it is one line: its cells parted by tabs, the paragraphs of a cell by blanks.</summary>
public sealed record TableRowBlock
{
    /// <summary>Creates a row.</summary>
    /// <param name="number">Its place in the document, 1-based, counted through with the paragraphs.</param>
    /// <param name="cells">The cells that start in it, from left to right; one that spans rows stands in its first row only.</param>
    public TableRowBlock(int number, IReadOnlyList<TableCell> cells)
    {
        (Number, Cells) = (number, cells);
        var text = new StringBuilder();
        var places = new List<CellPlace>();
        for (var i = 0; i < cells.Count; i++)
        {
            text.Append(i == 0 ? "" : "\t");
            for (var k = 0; k < cells[i].Paragraphs.Count; k++)
            {
                text.Append(k == 0 ? "" : " ");
                places.Add(new CellPlace(i, text.Length, text.Length + cells[i].Paragraphs[k].Length));
                text.Append(cells[i].Paragraphs[k]);
            }
        }

        (Text, Places) = (text.ToString(), places);
    }

    /// <summary>Its place in the document, 1-based.</summary>
    public int Number { get; }

    /// <summary>Where a person finds it; null where <see cref="Number"/> tells.</summary>
    public BlockPlace? Place { get; init; }

    /// <summary>The cells that start in it.</summary>
    public IReadOnlyList<TableCell> Cells { get; }

    /// <summary>The row as a line.</summary>
    public string Text { get; }

    /// <summary>Where in <see cref="Text"/> each paragraph of each cell stands.</summary>
    public IReadOnlyList<CellPlace> Places { get; }
}
