using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines.Rules;

/// <summary><c>序号 重点工作 工作举措 进度安排</c>: nothing but labels of columns, with tabs, bars or blanks between them.</summary>
/// <param name="vocabulary">The labels to look for.</param>
internal sealed class TableHeaderRule(NoticeVocabulary vocabulary) : ILineRule
{
    private const int MinColumns = 3;
    private const int MaxLength = 240;

    /// <inheritdoc/>
    public ClassifiedLine? Classify(TextLine line)
    {
        if (line.Length > MaxLength)
        {
            return null;
        }

        foreach (var layout in (ReadOnlySpan<TableLayout>)[TableLayout.Tabs, TableLayout.Bars])
        {
            if (TableCells.IsIn(line, layout) && TableCells.Split(line, layout) is { Count: >= MinColumns } cells && TableHeader.Of(layout, cells, 1, vocabulary) is { } header)
            {
                return new ClassifiedLine(line, LineKind.TableHeader) { Header = header };
            }
        }

        return ByBlanks(line) is { } blanks ? new ClassifiedLine(line, LineKind.TableHeader) { Header = blanks } : null;
    }

    private TableHeader? ByBlanks(TextLine line)
    {
        if (vocabulary.Labels.MatchAt(line.Folded.AsSpan(0, line.End), line.Start) is null or { HasColon: true })
        {
            return null;
        }

        var columns = new List<TableColumn>();
        var offset = line.Start;
        while (offset < line.End)
        {
            if (vocabulary.Labels.MatchAt(line.Folded.AsSpan(0, line.End), offset) is not { HasColon: false } match)
            {
                return null;
            }

            columns.Add(new TableColumn(match.Label.Kind, match.Label, Passage.Of(line, match.Start, match.End)));
            offset = match.ValueStart;
        }

        return columns.Count >= MinColumns ? new TableHeader(TableLayout.Blanks, columns, 1) : null;
    }
}
