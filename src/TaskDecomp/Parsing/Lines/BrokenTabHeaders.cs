using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines;

/// <summary>
/// Finds the headers of tables with tabs whose narrow cells are broken, as pasted from a word processor: <c>序号⇥工作 / 任务⇥责任 / 单位</c>. The
/// break stands in a cell, and the tab behind it on the next line.
/// </summary>
internal static class BrokenTabHeaders
{
    private const int MinColumns = 3;
    private const int MaxLines = 24;
    private const int MaxLine = 40;

    /// <summary>Names the lines of such headers.</summary>
    /// <param name="lines">The printed lines; changed in place.</param>
    /// <param name="vocabulary">The labels to look for.</param>
    public static void Mark(IList<ClassifiedLine> lines, NoticeVocabulary vocabulary)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.TableHeader && TableCells.IsIn(lines[i].Line, TableLayout.Tabs) && Read(lines, i, vocabulary) is { } header)
            {
                for (var k = 0; k < header.LineCount; k++)
                {
                    lines[i + k] = new ClassifiedLine(lines[i + k].Line, LineKind.TableHeader) { Header = k == 0 ? header : null };
                }

                i += header.LineCount - 1;
            }
        }
    }

    // The longest run of lines whose cells, put together, all are labels.
    private static TableHeader? Read(IList<ClassifiedLine> lines, int start, NoticeVocabulary vocabulary)
    {
        var cells = new List<Passage>();
        TableHeader? header = null;
        for (var i = start; i < lines.Count && i < start + MaxLines && lines[i].Line.Length <= MaxLine && lines[i].Kind != LineKind.TableHeader; i++)
        {
            var next = TableCells.IsIn(lines[i].Line, TableLayout.Tabs) ? TableCells.Split(lines[i].Line, TableLayout.Tabs) : [Passage.Of(lines[i].Line)];
            if (cells.Count > 0)
            {
                cells[^1] = cells[^1].Append(next[0]);
                next.RemoveAt(0);
            }

            cells.AddRange(next);
            if (cells.SkipLast(1).Any(cell => !TableColumn.Of(cell, vocabulary).IsKnown))
            {
                break;
            }

            header = i > start && cells.Count >= MinColumns && TableColumn.Of(cells[^1], vocabulary).IsKnown && TableHeader.Of(TableLayout.Tabs, cells, i - start + 1, vocabulary) is { } found ? found : header;
        }

        return header;
    }
}
