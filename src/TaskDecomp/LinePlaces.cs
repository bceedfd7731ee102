using TaskDecomp.Blocks;

namespace TaskDecomp;

/// <summary>Finds where the lines of the model stand in their file.</summary>
internal sealed class LinePlaces
{
    private readonly LineUnit _unit;
    private readonly Lazy<Dictionary<int, BlockPlace>> _places;

    private LinePlaces(LineUnit unit, Func<Dictionary<int, BlockPlace>> places) => (_unit, _places) = (unit, new(places));

    /// <summary>The places of a notice that was read back, whose lines are those of another file.</summary>
    public static LinePlaces OfOriginal { get; } = new(LineUnit.OriginalLine, () => []);

    /// <summary>The places of a document.</summary>
    public static LinePlaces Of(BlockDocument document) =>
        new(document.IsPlainText ? LineUnit.TextLine : LineUnit.Paragraph, () => Collect(document));

    /// <summary>The place of a line.</summary>
    public LinePlace Find(int line)
    {
        var place = _places.Value.GetValueOrDefault(line);
        return new LinePlace(line, _unit) { Page = place?.Page, SourceLine = place?.SourceLine, Sheet = place?.Sheet, Row = place?.Row };
    }

    private static Dictionary<int, BlockPlace> Collect(BlockDocument document)
    {
        var places = new Dictionary<int, BlockPlace>();
        foreach (var block in document.Blocks)
        {
            if (block is ParagraphBlock { Place: { } place } paragraph)
            {
                places[paragraph.Number] = place;
            }
            else if (block is TableBlock table)
            {
                foreach (var row in table.Rows.Where(row => row.Place is not null))
                {
                    places[row.Number] = row.Place!;
                }
            }
        }

        return places;
    }
}
