using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines.Rules;

/// <summary><c>序号 重点工作 工作举措 进度安排</c>: nothing but labels of columns, with tabs, bars or blanks between them.</summary>
/// <param name="vocabulary">The labels to look for.</param>
internal sealed class TableHeaderRule(NoticeVocabulary vocabulary) : ILineRule
{
    private const int MinColumns = 3;

    // 重点工作 | 责任单位: what parts cells is printed, and both of two labels have to be known.
    private const int MinParted = 2;
    private const int MaxLength = 240;
    private const int MaxLabel = 12;

    // No label of a column of quarters, months or steps is longer.
    private const int MaxOpening = 6;

    /// <inheritdoc/>
    public ClassifiedLine? Classify(TextLine line)
    {
        if (line.Length > MaxLength)
        {
            return ByRun(line);
        }

        if (ByRun(line) is { Header.Columns: var columns } run && HasRow(line, columns))
        {
            return run;
        }

        foreach (var layout in (ReadOnlySpan<TableLayout>)[TableLayout.Tabs, TableLayout.Bars])
        {
            if (TableCells.IsIn(line, layout) && TableCells.Split(line, layout) is { Count: >= MinParted } cells && TableHeader.Of(layout, cells, 1, vocabulary) is { } header && !HoldsRow(cells))
            {
                return new ClassifiedLine(line, LineKind.TableHeader) { Header = header };
            }
        }

        return ByBlanks(line) is { } blanks ? new ClassifiedLine(line, LineKind.TableHeader) { Header = blanks } : ByRun(line);
    }

    // 序号重点工作责任单位完成时限1新建公园3处…: the rows follow in the same run.
    private ClassifiedLine? ByRun(TextLine line)
    {
        if (!vocabulary.Labels.StartsWithLabel(line.Content) || LabelAt(line, line.Start) is not { Kind: FieldKind.Number })
        {
            return null;
        }

        var columns = new List<TableColumn>();
        var offset = line.Start;
        while (LabelAt(line, offset) is { } column)
        {
            columns.Add(column);
            offset = column.Printed.Spans[0].End;
            while (offset < line.End && line.Folded[offset] == ' ')
            {
                offset++;
            }
        }

        var header = new TableHeader(TableLayout.Run, columns, 0);
        var isRun = columns.Count >= MinColumns && columns[1].Kind == FieldKind.Task && header.HasUnits
            && (offset == line.End || line.Folded[offset] == '1');
        return isRun ? new ClassifiedLine(line, LineKind.TableHeader) { Header = header } : null;
    }

    // 序号  重点工作  责任单位1  新建公园3处。  县城管局: the break before the first row is lost. In 序号  任务  责任单位  1季度  2季度 there is none.
    private static bool HasRow(TextLine line, IReadOnlyList<TableColumn> columns)
    {
        var cells = BlankParts.Of(line, columns[^1].Printed.Spans[0].End, line.End);
        return cells.Count >= columns.Count - 1 && cells[0].Folded == "1";
    }

    // | 序号 | 重点工作 | 责任单位 | 8 | 新建公园3处。 | 县城管局 |: as a header it would hide a task; as no table every line of it is named.
    private bool HoldsRow(List<Passage> cells)
    {
        for (var i = 1; i + 1 < cells.Count; i++)
        {
            if (cells[i + 1].Folded.Length > MaxOpening && EndsWithNumber(cells[i].Folded))
            {
                return true;
            }
        }

        return false;
    }

    // 8   完成时限8, where the break between the two is lost
    private bool EndsWithNumber(string cell)
    {
        var label = cell.AsSpan().TrimEnd("0123456789").Length;
        return label < cell.Length && (label == 0 || vocabulary.Labels.MatchWhole(cell.AsSpan(0, label)) is not null);
    }

    private TableColumn? LabelAt(TextLine line, int start)
    {
        for (var end = Math.Min(start + MaxLabel, line.End); end > start + 1; end--)
        {
            if (vocabulary.Labels.MatchWhole(line.Folded.AsSpan(start, end - start)) is { } label)
            {
                return new TableColumn(label.Kind, label, Passage.Of(line, start, end));
            }
        }

        return null;
    }

    // 责任单位(列第一位的为牵头单位)
    private TableColumn? WithRule(TextLine line, int start) =>
        line.Folded.IndexOf(')', start, line.End - start) is > 0 and var close && TableColumn.Of(Passage.Of(line, start, close + 1), vocabulary) is { Note.IsEmpty: false } column ? column : null;

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
            if (vocabulary.Labels.MatchAt(line.Folded.AsSpan(0, line.End), offset) is { HasColon: false } match)
            {
                columns.Add(new TableColumn(match.Label.Kind, match.Label, Passage.Of(line, match.Start, match.End)));
                offset = match.ValueStart;
            }
            else if (WithRule(line, offset) is { } column)
            {
                columns.Add(column);
                offset = column.Note.Spans[0].End + 1;
                offset += line.Folded.AsSpan(offset, line.End - offset) is var rest ? rest.Length - rest.TrimStart(' ').Length : 0;
            }
            else
            {
                return null;
            }
        }

        if (columns.Count < MinColumns)
        {
            return null;
        }

        var header = new TableHeader(TableLayout.Blanks, columns, 1);
        return header.HasUnits ? header : header with { Layout = TableLayout.Flattened };
    }
}
