using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>A cell of a column of measures: one measure, or several, a paragraph with its own number each.</summary>
internal static class MeasureCell
{
    /// <summary>The measures of a row.</summary>
    public static List<Passage> Split(List<Passage> cells)
    {
        if (cells.Count == 0)
        {
            return [];
        }

        var text = new PassageBuilder();
        cells.ForEach(cell => text.Add(cell, newParagraph: true));
        var whole = text.Build();
        return Numbered(whole) is { Count: > 1 } several ? several : [whole];
    }

    /// <summary>A measure with its number, its text and its lines.</summary>
    public static OutlineNode ToNode(Passage text, TableRow row)
    {
        var mark = NumberMarkParser.Parse(text.Folded, 0);
        var measure = new OutlineNode
        {
            Kind = OutlineNodeKind.Measure,
            Mark = mark,
            Label = mark is { } printed ? text.Cut(printed.Start, printed.End) : Passage.Empty,
            IsRow = true,
        };
        measure.Paragraphs.Add(text.Cut(mark?.End ?? 0, text.Folded.Length));
        measure.Lines.AddRange(row.Lines.Where(line => line >= text.FirstLine));
        return measure;
    }

    /// <summary>The values of a field of which each measure has one, under its number; null where it is one for all.</summary>
    public static List<Passage>? ValuesOf(TailField field, List<OutlineNode> measures) =>
        Numbered(field.Value) is { } values && values.Count == measures.Count && values.Select(value => Mark(value)!.Value.Value).SequenceEqual(measures.Select(measure => measure.Number ?? 0))
            ? values.ConvertAll(value => value.Cut(Mark(value)!.Value.End, value.Folded.Length))
            : null;

    // Paragraphs whose numbers follow each other; one without a number goes on with the one before it.
    private static List<Passage>? Numbered(Passage cell)
    {
        var items = new List<Passage>();
        var (start, folded) = (0, cell.Folded);
        while (start < folded.Length)
        {
            var end = folded.IndexOf('\n', start) is >= 0 and var found ? found : folded.Length;
            var paragraph = cell.Cut(start, end);
            if (Mark(paragraph) is { } mark && (items.Count == 0 || (Mark(items[^1]) is { } last && mark.Style == last.Style && mark.Value == last.Value + 1)))
            {
                items.Add(paragraph);
            }
            else if (items.Count == 0)
            {
                return null;
            }
            else
            {
                items[^1] = items[^1].Append(paragraph, newParagraph: true);
            }

            start = end + 1;
        }

        return items;
    }

    private static NumberMark? Mark(Passage text) => NumberMarkParser.Parse(text.Folded, 0);
}
