using TaskDecomp.Blocks;

namespace TaskDecomp.Readers.Docx;

/// <summary>Numbers what was read: each line and each row of a table, blank ones too.</summary>
internal sealed class DocxBlocks
{
    private readonly List<Block> _blocks = [];
    private readonly HashSet<string> _furniture = new(StringComparer.Ordinal);
    private int _number;

    /// <summary>The blocks so far.</summary>
    public IReadOnlyList<Block> All => _blocks;

    /// <summary>Whether any of them, furniture aside, prints something.</summary>
    public bool HasText => _blocks.Exists(block => !block.IsFurniture && TextOf(block).Any(text => !string.IsNullOrWhiteSpace(text)));

    /// <summary>Adds content.</summary>
    public void Add(IEnumerable<DocxItem> items)
    {
        foreach (var item in items)
        {
            _blocks.Add(Numbered(item));
        }
    }

    /// <summary>Adds a header or footer, unless it prints nothing, or nothing but what another one did.</summary>
    public void AddFurniture(IReadOnlyList<DocxItem> items)
    {
        var lines = items.Where(item => item is DocxTable || !string.IsNullOrWhiteSpace(((DocxLine)item).Text)).ToList();
        var text = string.Join('\n', lines.SelectMany(item => item is DocxTable table ? table.Rows.SelectMany(row => row).SelectMany(cell => cell.Paragraphs) : [((DocxLine)item).Text]));
        if (_furniture.Add(text) && text.Length > 0)
        {
            _blocks.AddRange(lines.Select(item => Numbered(item) with { IsFurniture = true }));
        }
    }

    private Block Numbered(DocxItem item) => item switch
    {
        DocxLine line => new ParagraphBlock(++_number, line.Text) { IsFurniture = line.IsContents },
        DocxTable table => new TableBlock([.. table.Rows.Select(row => new TableRowBlock(++_number, row))]),
        _ => throw new InvalidOperationException($"A {item.GetType().Name} is no block."),
    };

    private static IEnumerable<string> TextOf(Block block) => block is TableBlock table ? table.Rows.Select(row => row.Text) : [((ParagraphBlock)block).Text];
}
