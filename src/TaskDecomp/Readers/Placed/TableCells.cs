using System.Globalization;
using System.Text.RegularExpressions;
using TaskDecomp.Blocks;
using TaskDecomp.Text;

namespace TaskDecomp.Readers.Placed;

/// <summary>Puts the words of a table into its cells.</summary>
/// <param name="columns">The columns.</param>
/// <param name="em">The width of a hanzi.</param>
internal sealed partial class TableCells(IReadOnlyList<Stretch> columns, double em)
{
    /// <summary>The cells of each row, with the page that the row begins on.</summary>
    /// <param name="bands">The bands of the table.</param>
    public List<(int Page, List<TableCell> Cells)> Read(IReadOnlyList<Band> bands)
    {
        var finder = new TableRows(columns, em);
        var rows = finder.Find(bands);
        var printed = rows.ConvertAll(row => Printed(row, bands));
        var cells = new List<PlacedWord>[rows.Count, columns.Count];
        var pages = new int[rows.Count];
        foreach (var (word, page) in bands.SelectMany(band => band.Words.Select(word => (word, band.Page))))
        {
            var row = Math.Max(0, rows.FindIndex(row => word.Middle < row.End));
            pages[row] = pages[row] == 0 ? page : Math.Min(pages[row], page);
            (cells[row, finder.ColumnOf(word)] ??= []).Add(word);
        }

        var spans = Enumerable.Range(0, columns.Count).Select(column => Spans(printed, Column(cells, column))).ToList();
        return [.. rows.Select((_, row) => (pages[row] == 0 ? bands[0].Page : pages[row], RowOf(cells, spans, row)))];
    }

    private static Stretch Printed(Stretch row, IReadOnlyList<Band> bands)
    {
        var words = bands.SelectMany(band => band.Words).Where(word => word.Middle >= row.Start && word.Middle < row.End).ToList();
        return words.Count == 0 ? row : new Stretch(words.Min(word => word.Top), words.Max(word => word.Bottom));
    }

    private List<TableCell> RowOf(List<PlacedWord>[,] cells, List<(int Row, int Count)?[]> spans, int row)
    {
        var result = new List<TableCell>();
        for (var column = 0; column < columns.Count; column++)
        {
            if (spans[column][row] is var (from, count) && cells[from, column] is { } words)
            {
                result.Add(new TableCell(column, Paragraphs(words, columns[column]), count));
            }
            else if (spans[column][row] is not null)
            {
                result.Add(new TableCell(column, []));
            }
        }

        return result;
    }

    private static List<PlacedWord>?[] Column(List<PlacedWord>[,] cells, int column) =>
        [.. Enumerable.Range(0, cells.GetLength(0)).Select(row => cells[row, column])];

    /// <summary>
    /// For each row the cell that starts there: the row where its words stand, and how many rows it takes; null where a cell above takes
    /// the row.
    /// </summary>
    private (int Row, int Count)?[] Spans(List<Stretch> rows, List<PlacedWord>?[] column)
    {
        var result = new (int Row, int Count)?[rows.Count];
        var filled = Enumerable.Range(0, rows.Count).Where(row => column[row] is not null)
            .Select(row => (row, new Stretch(column[row]!.Min(word => word.Top), column[row]!.Max(word => word.Bottom)).Middle)).ToList();
        var starts = SpanningCells.Starts(rows, filled, em);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Start : rows.Count;
            result[starts[i].Start] = (starts[i].Row, end - starts[i].Start);
        }

        return result;
    }

    // A line that leaves room at its end is the last of its paragraph, and so is one before the next number of a list.
    private List<string> Paragraphs(List<PlacedWord> words, Stretch column)
    {
        var paragraphs = new List<string>();
        var last = 0;
        var lines = PlacedLine.Of(words);
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text(em);
            var number = ListNumber().Match(CharacterFolding.Fold(text)) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0;
            var isItem = number > 0 && number == last + 1;
            last = isItem ? number : last;
            if (i > 0 && !isItem && lines[i - 1].GoesOnIn(lines[i], column.End, em))
            {
                var blank = !PlacedLine.IsWide(paragraphs[^1][^1]) && !PlacedLine.IsWide(text[0]) ? " " : "";
                paragraphs[^1] += blank + text;
            }
            else
            {
                paragraphs.Add(text);
            }
        }

        return paragraphs;
    }

    // 1.新建仓库 ⏎ 2.改造集市, and not 3.5万亩
    [GeneratedRegex(@"^([0-9]{1,3})[.．、](?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex ListNumber();
}
