using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>A cell of a column of measures: one measure, or several, each with its own number, on a line of its own or behind the one before.</summary>
internal static class MeasureCell
{
    /// <summary>What is shorter between two numbers is no measure: ①号线、②号线.</summary>
    private const int MinMeasure = 4;

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

    // Texts whose numbers follow each other; a paragraph without a number goes on with the one before it.
    private static List<Passage>? Numbered(Passage cell)
    {
        var items = new List<Passage>();
        var (start, folded) = (0, cell.Folded);
        while (start < folded.Length)
        {
            var end = folded.IndexOf('\n', start) is >= 0 and var found ? found : folded.Length;
            var paragraph = cell.Cut(start, end);
            if (Mark(paragraph) is { } mark && (items.Count == 0 || (Mark(items[^1]) is { } last && Follows(mark, last))))
            {
                items.AddRange((items.Count == 0 ? mark : Mark(items[0])!.Value).Value == 1 ? Items(paragraph, mark) : [paragraph]);
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

    // 1.新建桥梁三座;2.改造危桥九座。   ①清淤河道②加固堤防
    private static IEnumerable<Passage> Items(Passage paragraph, NumberMark first)
    {
        var (start, last, folded) = (0, first, paragraph.Folded);
        for (var i = first.End + MinMeasure; i < folded.Length - MinMeasure; i++)
        {
            if (StartsClause(folded, i, first.Style) && NumberMarkParser.Parse(folded, i) is { RunsIntoFigure: false } mark && Follows(mark, last) && i - last.End >= MinMeasure)
            {
                yield return paragraph.Cut(start, i);
                (start, last) = (i, mark);
            }
        }

        yield return paragraph.Cut(start, folded.Length);
    }

    // A circled number needs no stop before it; a bracketed one and a bare one could be a figure's.
    private static bool StartsClause(string text, int index, NumberStyle style) =>
        style == NumberStyle.Circled ? text[index] is >= '①' and <= '⑳' : text[index - 1] is ' ' or '。' or ';' or ',' or '!';

    private static bool Follows(NumberMark mark, NumberMark last) => mark.Style == last.Style && mark.Value == last.Value + 1;

    private static NumberMark? Mark(Passage text) => NumberMarkParser.Parse(text.Folded, 0);
}
