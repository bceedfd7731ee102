using TaskDecomp.Diagnostics;
using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>Finds the column of tasks of a table whose header names it by a word that nobody knows: the widest of those.</summary>
internal static class TaskColumnFinder
{
    /// <summary>The table with a column of tasks; unchanged where it has one.</summary>
    public static TableScope WithTasks(TableScope scope, int start, int end)
    {
        var candidates = TaskColumns.Candidates(scope.Header);
        if (candidates.Count == 0)
        {
            return scope;
        }

        var widths = new long[scope.Header.Columns.Count];
        foreach (var cells in Rows(scope, start, end))
        {
            for (var i = 0; i < widths.Length && i < cells.Count; i++)
            {
                widths[i] += cells[i].Folded.Length;
            }
        }

        var widest = candidates.MaxBy(i => widths[i]);
        var label = scope.Header.Columns[widest].Printed;
        scope.Diagnostics.Report(DiagnosticCatalog.TaskColumnGuessed, label.FirstLine, label.Text);
        return scope with { Header = scope.Header.WithTasks(widest) };
    }

    private static IEnumerable<IReadOnlyList<Passage>> Rows(TableScope scope, int start, int end)
    {
        var pieces = new List<Passage>();
        for (var i = start; i < end && scope.Lines[i].Kind is not (LineKind.TableHeader or LineKind.Attachment); i++)
        {
            var line = scope.Lines[i];
            if (line.Grid is { } grid)
            {
                yield return [.. grid.Slots.Select(slot => slot.Text)];
            }
            else if (scope.Header.Layout is TableLayout.Tabs or TableLayout.Bars)
            {
                yield return TableCells.Split(line.Line, scope.Header.Layout);
            }
            else
            {
                // A cell a line: only rows that have all their cells tell which is which.
                if (RowNumber.Read(line.Line) is not null)
                {
                    yield return pieces.Count == scope.Header.Columns.Count ? [.. pieces] : [];
                    pieces.Clear();
                }

                pieces.Add(Passage.Of(line.Line));
            }
        }

        yield return pieces.Count == scope.Header.Columns.Count ? pieces : [];
    }
}
