using TaskDecomp.Blocks;

namespace TaskDecomp.Readers.Spreadsheet;

/// <summary>
/// Makes blocks of rows. From the first to the last row with two cells that have text it is a table; what stands above and below it alone in its row
/// (a title, a note) is a paragraph. Rows are counted through the sheets, blank ones too.
/// </summary>
internal sealed class SheetBlocks
{
    private readonly List<Block> _blocks = [];
    private int _number;

    /// <summary>The blocks so far.</summary>
    public IReadOnlyList<Block> All => _blocks;

    /// <summary>The number of the next row.</summary>
    public int NextNumber => _number + 1;

    /// <summary>Adds a sheet.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="rows">Its rows; the last one shows something.</param>
    public void Add(string name, IReadOnlyList<SheetRow> rows)
    {
        var (first, end) = Table(rows);
        AddParagraphs(name, rows.Take(first));
        if (end > first)
        {
            _blocks.Add(new TableBlock([.. rows.Take(end).Skip(first).Select(row => new TableRowBlock(++_number, row.Cells) { Place = PlaceOf(name, row) })]));
        }

        AddParagraphs(name, rows.Skip(end));
    }

    private static (int First, int End) Table(IReadOnlyList<SheetRow> rows)
    {
        var first = 0;
        while (first < rows.Count && rows[first].Filled.Count() < 2)
        {
            first++;
        }

        var end = first;
        for (var i = first; i < rows.Count; i++)
        {
            if (rows[i].Filled.Count() > 1)
            {
                // A cell merged downwards holds the rows below it, which may have but one cell of their own.
                end = Math.Max(end, Math.Min(i + rows[i].Filled.Max(cell => cell.RowSpan), rows.Count));
            }
        }

        // A row below whose only text is not in the first column goes on with the table: 1 | 扩建校舍 | 市教育局 ⏎ | 新建食堂 |
        while (end > first && end < rows.Count && rows[end].Filled.FirstOrDefault() is { Column: > 0, ColumnSpan: 1 })
        {
            end++;
        }

        return (first, end);
    }

    private void AddParagraphs(string name, IEnumerable<SheetRow> rows)
    {
        foreach (var row in rows)
        {
            _blocks.Add(new ParagraphBlock(++_number, string.Join(' ', row.Filled.SelectMany(cell => cell.Paragraphs))) { Place = PlaceOf(name, row) });
        }
    }

    private static BlockPlace PlaceOf(string name, SheetRow row) => new() { Sheet = name, Row = row.Row };
}
