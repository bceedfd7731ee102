using System.Xml.Linq;
using TaskDecomp.Blocks;
using static TaskDecomp.Readers.Docx.WordXml;

namespace TaskDecomp.Readers.Docx;

/// <summary>Reads a table with its merged cells.</summary>
/// <param name="story">Reads what stands in the cells.</param>
/// <param name="ledger">Counts what is not shown.</param>
internal sealed class DocxTableReader(StoryReader story, DocxLedger ledger)
{
    // What Word takes at most.
    private const int MaxColumns = 63;

    // The cell that a merge downwards goes on with, by the column that it starts in.
    private readonly Dictionary<int, DraftCell> _open = [];

    /// <summary>Reads a <c>w:tbl</c>: a table, or what stands in it where it has but one column and so is a frame.</summary>
    public List<DocxItem> Read(XElement table)
    {
        var rows = new List<List<DraftCell>>();
        foreach (var row in Inside(table, "tr"))
        {
            if (IsShown(row))
            {
                rows.Add(ReadRow(row));
            }
        }

        return rows.TrueForAll(row => row is [] or [{ Column: 0 }])
            ? [.. rows.SelectMany(row => row).SelectMany(cell => cell.Items)]
            : [new DocxTable([.. rows.Select(row => (IReadOnlyList<TableCell>)[.. row.Select(cell => cell.ToCell())])])];
    }

    private bool IsShown(XElement row)
    {
        var properties = row.Element(W + "trPr");
        var (isDeleted, isHidden) = (properties?.Element(W + "del") is not null, properties?.Element(W + "hidden").Switch() == true);
        ledger.Deletions += isDeleted ? 1 : 0;
        ledger.Insertions += properties?.Element(W + "ins") is not null ? 1 : 0;
        if (isHidden && !isDeleted)
        {
            var text = string.Join(' ', row.Descendants(W + "t").Select(piece => piece.Value));
            ledger.Hidden.Add(text.Length, text);
        }

        return !isDeleted && !isHidden;
    }

    private List<DraftCell> ReadRow(XElement row)
    {
        var cells = new List<DraftCell>();
        var reached = new HashSet<int>();
        var column = Math.Clamp(row.Element(W + "trPr")?.Element(W + "gridBefore").Number() ?? 0, 0, MaxColumns);
        DraftCell? left = null;
        foreach (var element in Inside(row, "tc"))
        {
            var properties = element.Element(W + "tcPr");
            var span = Math.Clamp(properties?.Element(W + "gridSpan").Number() ?? 1, 1, MaxColumns);
            left = Merged(properties, column, span, left) is { } into ? Extend(into, element) : Start(element, properties, column, span, cells);
            reached.Add(column);
            column += span;
        }

        foreach (var closed in _open.Keys.Where(key => !reached.Contains(key)).ToList())
        {
            _open.Remove(closed);
        }

        return cells;
    }

    // The cell that this one is merged into; null where it stands for itself.
    private DraftCell? Merged(XElement? properties, int column, int span, DraftCell? left)
    {
        if (properties?.Element(W + "hMerge") is { } across && across.Val() is null or "continue" && left is not null)
        {
            left.ColumnSpan += span;
            return left;
        }

        if (properties?.Element(W + "vMerge") is { } down && down.Val() is null or "continue" && _open.TryGetValue(column, out var above))
        {
            above.RowSpan++;
            return above;
        }

        return null;
    }

    // Word does not show what stands in a merged cell behind the first, but a program that wrote the file may have put text there.
    private DraftCell Extend(DraftCell into, XElement element)
    {
        into.Items.AddRange(story.Read(element).Where(item => item is not DocxLine { Text: var text } || !string.IsNullOrWhiteSpace(text)).Except(into.Items));
        return into;
    }

    private DraftCell Start(XElement element, XElement? properties, int column, int span, List<DraftCell> cells)
    {
        var cell = new DraftCell(column, span, story.Read(element));
        _open.Remove(column);
        if (properties?.Element(W + "vMerge") is not null)
        {
            _open[column] = cell;
        }

        cells.Add(cell);
        return cell;
    }

    // Rows and cells may stand in content controls.
    private static IEnumerable<XElement> Inside(XElement container, string name)
    {
        CheckDepth();
        foreach (var child in container.Elements().Select(child => child.Shown()).OfType<XElement>())
        {
            if (child.WordName() == name)
            {
                yield return child;
            }
            else if (child.IsBranch() || child.WordName() is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo")
            {
                foreach (var inner in Inside(child, name))
                {
                    yield return inner;
                }
            }
        }
    }
}
