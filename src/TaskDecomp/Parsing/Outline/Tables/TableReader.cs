using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>Reads a table, however it is given: puts its lines together to rows, and turns these into tasks.</summary>
internal static class TableReader
{
    /// <summary>Reads the table that starts at a line.</summary>
    /// <param name="scope">The table.</param>
    /// <param name="index">Index of its first line: its header, or its first row where it goes on with the header of the table above.</param>
    /// <param name="end">Index behind the last line that may be its.</param>
    /// <param name="nodes">Where its tasks and headings are added.</param>
    /// <returns>The index behind the table.</returns>
    public static int Read(TableScope scope, int index, int end, List<OutlineNode> nodes)
    {
        var start = Math.Min(index + scope.Header.LineCount, end);
        for (var i = index; i < start; i++)
        {
            scope.Ledger.Claim(scope.Lines[i].Line.Number, LineClass.Heading, LedgerRule.TableHeader);
        }

        if (SecondRow(scope, start, end) is { } header)
        {
            scope.Ledger.Claim(scope.Lines[start++].Line.Number, LineClass.Heading, LedgerRule.TableHeader);
            scope = scope with { Header = header };
        }

        scope = TaskColumnFinder.WithTasks(scope, start, end);
        var reader = IsFlattened(scope, start, end) ? new FlattenedRowReader(scope) : ReaderOf(scope);
        var behind = reader.Read(start, end);
        nodes.AddRange(new TableExtractor(scope).Extract(reader.Rows));
        return behind;
    }

    private static TableHeader? SecondRow(TableScope scope, int start, int end) =>
        scope.Header.Layout is TableLayout.Tabs or TableLayout.Bars && start < end && TableCells.IsIn(scope.Lines[start].Line, scope.Header.Layout)
            ? scope.Header.WithRow(TableCells.Split(scope.Lines[start].Line, scope.Header.Layout), scope.Vocabulary)
            : null;

    // Below 序号 重点工作 责任单位 the units of the first row may stand on a line of their own, with their label.
    private static bool IsFlattened(TableScope scope, int start, int end)
    {
        var (header, hasFields) = (scope.Header, false);
        if (header.Layout is not (TableLayout.Blanks or TableLayout.Tabs or TableLayout.Bars) || header.IndexOf(FieldKind.Number) < 0 || start >= end || RowNumber.Read(scope.Lines[start].Line) is not { } first)
        {
            return false;
        }

        for (var i = start; i < end && scope.Lines[i].Kind is not (LineKind.TableHeader or LineKind.Attachment) && (i == start || RowNumber.Read(scope.Lines[i].Line)?.Value != first.Value + 1); i++)
        {
            if (header.Layout != TableLayout.Blanks && TableCells.IsIn(scope.Lines[i].Line, header.Layout) && TableCells.Split(scope.Lines[i].Line, header.Layout).Count + 1 >= header.Columns.Count)
            {
                return false;
            }

            hasFields |= scope.Lines[i] is { Kind: LineKind.Field, Label: { HasColon: true, Label.Kind: <= FieldKind.ResponsibleUnits } };
        }

        return hasFields;
    }

    private static RowReader ReaderOf(TableScope scope) => scope.Header.Layout switch
    {
        TableLayout.Tabs or TableLayout.Bars => new MarkedRowReader(scope),
        TableLayout.StackedBars => new StackedBarRowReader(scope),
        TableLayout.Flattened => new FlattenedRowReader(scope),
        TableLayout.Grid => new GridRowReader(scope),
        TableLayout.Run => new RunRowReader(scope),
        _ => new StackedRowReader(scope),
    };
}
