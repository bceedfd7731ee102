using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines;

/// <summary>Finds the headers of tables that print a cell a line: the labels of the columns on lines one below the other.</summary>
internal static class StackedHeaders
{
    private const int MinColumns = 3;
    private const int MaxColumns = 12;
    private const int MaxLabel = 12;

    // 责任单位(列第一位的为牵头单位)
    private const int MaxLabelAndRule = 40;

    /// <summary>Names the lines of such headers.</summary>
    /// <param name="lines">The printed lines; changed in place.</param>
    /// <param name="vocabulary">The labels to look for.</param>
    public static void Mark(IList<ClassifiedLine> lines, NoticeVocabulary vocabulary)
    {
        for (var i = 0; i + MinColumns <= lines.Count; i++)
        {
            if (lines[i].Kind is LineKind.Text or LineKind.Field or LineKind.Headline or LineKind.Furniture && (Label(lines[i], vocabulary) is not null || IsBroken(lines, i, vocabulary)) && Read(lines, i, vocabulary) is { } header)
            {
                for (var k = 0; k < header.LineCount; k++)
                {
                    lines[i + k] = new ClassifiedLine(lines[i + k].Line, LineKind.TableHeader) { Header = k == 0 ? header : null };
                }

                i += header.LineCount - 1;
            }
        }
    }

    // A label that the vocabulary lacks may stand between two that it has.
    private static TableHeader? Read(IList<ClassifiedLine> lines, int start, NoticeVocabulary vocabulary)
    {
        var cells = new List<Passage>();
        var labels = new HashSet<string>(StringComparer.Ordinal);
        var end = start;
        for (var i = start; i < lines.Count && i - start < 2 * MaxColumns && cells.Count < MaxColumns; i++)
        {
            var isBroken = IsBroken(lines, i, vocabulary);
            if (!isBroken && !labels.Add(lines[i].Line.Content.ToString()))
            {
                // No header has a label twice.
                break;
            }

            if (isBroken || Label(lines[i], vocabulary) is not null || DeadlineWords.IsStage(WithoutBar(lines[i].Line).Folded))
            {
                for (; end <= i; end++)
                {
                    cells.Add(WithoutBar(lines[end].Line));
                }

                if (isBroken)
                {
                    cells[^1] = cells[^1].Append(WithoutBar(lines[end++].Line));
                    i++;
                }
            }
            else if (lines[i].Line.Length > MaxLabel || lines[i].Kind is LineKind.Numbered || i > end || i + 1 >= lines.Count || Label(lines[i + 1], vocabulary) is null)
            {
                break;
            }
        }

        var hasBars = lines[start].Line.Content.EndsWith("|");
        return cells.Count >= MinColumns ? TableHeader.Of(hasBars ? TableLayout.StackedBars : TableLayout.Stacked, cells, end - start, vocabulary) : null;
    }

    // 序号 / 重点任务 / 牵头 / 领导 / 责任单位: a narrow column breaks its label. 序, 主办 and 时限 are labels by themselves, too.
    private static bool IsBroken(IList<ClassifiedLine> lines, int index, NoticeVocabulary vocabulary) =>
        index + 1 < lines.Count && lines[index].Kind != LineKind.Numbered && lines[index].Line.Length + lines[index + 1].Line.Length <= MaxLabel
        && (Label(lines[index], vocabulary) is null || Label(lines[index + 1], vocabulary) is null || lines[index + 1].Line.Content is "单位" or "单位|" or "单位 |")
        && vocabulary.Labels.MatchWhole(WithoutBar(lines[index].Line).Append(WithoutBar(lines[index + 1].Line)).Folded) is not null;

    private static FieldLabel? Label(ClassifiedLine line, NoticeVocabulary vocabulary) =>
        line.Line.Length > MaxLabelAndRule || line.Kind == LineKind.Numbered ? null
        : line.Line.Length <= MaxLabel && vocabulary.Labels.MatchWhole(line.Line.Content.TrimEnd(" |")) is { } label ? label
        : TableColumn.Of(WithoutBar(line.Line), vocabulary) is { Note.IsEmpty: false } column ? column.Label : null;

    private static Passage WithoutBar(TextLine line) => Passage.Of(line, line.Start, line.Start + line.Content.TrimEnd(" |").Length);
}
