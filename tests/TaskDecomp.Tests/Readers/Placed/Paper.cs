using TaskDecomp.Blocks;
using TaskDecomp.Readers.Placed;

namespace TaskDecomp.Tests.Readers.Placed;

/// <summary>A page to print on: hanzi are 10 wide and high, lines 12 apart, digits half as wide.</summary>
internal sealed class Paper
{
    public const double Em = 10;
    private const double Leading = 12;

    private readonly List<PlacedWord> _words = [];

    /// <summary>What is printed so far.</summary>
    public PlacedPage Page => new(800, _words);

    /// <summary>Where the next row of a table or line goes.</summary>
    public double Top { get; set; } = 50;

    /// <summary>Prints lines of prose.</summary>
    public Paper Prose(params string[] lines)
    {
        foreach (var line in lines)
        {
            Print(50, Top, line);
            Top += Leading;
        }

        return this;
    }

    /// <summary>Prints a row of cells, each on several lines (parted by /) and half way down the row, or at its top.</summary>
    /// <param name="lefts">Where the columns begin.</param>
    /// <param name="padding">How much is blank between rows besides the leading.</param>
    /// <param name="isTop">Whether cells stand at the top of the row.</param>
    /// <param name="cells">The cells; empty for none.</param>
    public Paper Row(double[] lefts, double padding, bool isTop, params string[] cells)
    {
        var height = cells.Max(cell => cell.Split('/').Length) * Leading;
        for (var i = 0; i < cells.Length; i++)
        {
            var lines = cells[i].Split('/');
            var top = Top + (isTop ? 0 : (height - (lines.Length * Leading)) / 2);
            for (var k = 0; k < lines.Length && cells[i].Length > 0; k++)
            {
                Print(lefts[i], top + (k * Leading), lines[k]);
            }
        }

        Top += height + padding;
        return this;
    }

    /// <summary>Prints words at a place, parted by blanks.</summary>
    public void Print(double left, double top, string text)
    {
        foreach (var word in text.Split(' '))
        {
            var width = word.Sum(c => PlacedLine.IsWide(c) ? Em : Em / 2);
            _words.Add(new PlacedWord(left, top, left + width, top + Em, word));
            left += width + (Em / 2);
        }
    }

    /// <summary>The blocks of pages, each as a line: cells parted by |, ↓n behind one that takes n rows, # for furniture, > for a full line.</summary>
    public static IEnumerable<string> Read(params Paper[] pages) => PageLayout.ToBlocks([.. pages.Select(page => page.Page)]).SelectMany(Show);

    private static IEnumerable<string> Show(Block block) => block switch
    {
        ParagraphBlock paragraph => [$"{(paragraph.IsFurniture ? "#" : "")}{paragraph.Text}{(paragraph.IsFull == true ? ">" : "")}"],
        TableBlock table => table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => string.Join('⏎', cell.Paragraphs) + (cell.RowSpan > 1 ? $"↓{cell.RowSpan}" : "")))),
        _ => throw new ArgumentException("No such block.", nameof(block)),
    };
}
