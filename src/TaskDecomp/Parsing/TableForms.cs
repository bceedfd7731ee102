using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing;

/// <summary>
/// Tables that print each task as a form, a label and its value side by side, and no header: <c>项目名称 | 改造农贸市场</c> above
/// <c>责任单位 | 市商务局</c>. Read as if the labels stood above the values, each form is a row.
/// </summary>
internal static class TableForms
{
    private const int MaxLabel = 12;

    /// <summary>The forms of a table; empty where it has rows that are none, but for titles between them.</summary>
    /// <param name="rows">Its rows.</param>
    /// <param name="vocabulary">The labels to look for.</param>
    public static IReadOnlyList<TableForm> Find(IReadOnlyList<GridRow> rows, NoticeVocabulary vocabulary)
    {
        var forms = new List<TableForm>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Filled.Count == 0)
            {
                continue;
            }

            if (TableHeader.At(rows, i, vocabulary) is not null && !(IsInTurn(rows[i], vocabulary) && rows.Skip(i + 1).Where(row => row.Filled.Count > 0).Take(1).All(row => IsInTurn(row, vocabulary))))
            {
                return [];
            }

            var pairs = PairsOf(rows[i], vocabulary);
            if (pairs.Count == 0 && rows[i].Filled.Count > 1)
            {
                return [];
            }

            if (pairs.Count > 0 && (forms.Count == 0 || forms[^1].End < i || forms[^1].Repeats(pairs[0].Column)))
            {
                forms.Add(new TableForm(i));
            }

            if (pairs.Count > 0)
            {
                forms[^1].Add(pairs);
            }
        }

        return forms.TrueForAll(form => form.IsTask) ? forms : [];
    }

    // 项目名称 | 改造农贸市场 | 责任单位 | 市商务局, with 完成时限 | 6月底前 | 备注 | 续建 below it: half of the cells are labels, and it heads nothing.
    private static bool IsInTurn(GridRow row, NoticeVocabulary vocabulary)
    {
        var cells = OwnCells(row);
        return cells.Count % 2 == 0 && cells.Index().All(cell => TableColumn.Of(cell.Item, vocabulary).Label is not null == (cell.Index % 2 == 0));
    }

    private static List<Passage> OwnCells(GridRow row) => row.Slots.Where(slot => slot.Source == GridSlotSource.Own).Select(slot => slot.Text).ToList();

    // 项目名称 | … | 责任单位 | …: labels and values in turn, of which a value may be empty.
    private static List<(TableColumn Column, Passage Value)> PairsOf(GridRow row, NoticeVocabulary vocabulary)
    {
        var cells = OwnCells(row);
        var pairs = new List<(TableColumn, Passage)>();
        for (var i = 0; i + 1 < cells.Count; i += 2)
        {
            if (cells[i].IsEmpty && cells[i + 1].IsEmpty)
            {
                continue;
            }

            var column = TableColumn.Of(cells[i], vocabulary);
            if (cells[i].IsEmpty || cells[i].Folded.Length > MaxLabel || !(column.IsKnown || pairs.Count == 0))
            {
                return [];
            }

            pairs.Add((column, cells[i + 1]));
        }

        return cells.Count % 2 == 0 ? pairs : [];
    }
}
