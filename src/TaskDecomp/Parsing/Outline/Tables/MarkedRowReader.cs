using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>Rows of a line each, their cells parted by tabs or bars; drawn tables part rows by rules.</summary>
/// <param name="scope">The table.</param>
internal sealed class MarkedRowReader(TableScope scope) : RowReader(scope)
{
    private bool _closesRows;
    private bool _isOpen;

    private TableLayout Layout => Scope.Header.Layout;

    /// <inheritdoc/>
    public override int Read(int start, int end)
    {
        _closesRows = Layout == TableLayout.Bars && start > 0 && Scope.Lines[start - 1].Line.Content.EndsWith("|");
        var isDrawn = IsDrawn(start, end);
        var joins = false;
        var i = start;
        for (; i < end; i++)
        {
            var line = Scope.Lines[i];
            if (TableCells.IsRule(line.Line))
            {
                Scope.Ledger.Claim(line.Line.Number, LineClass.Heading, LedgerRule.TableRule);
                joins = false;
            }
            else if (IsSkipped(line) || (IsBehindBreak && IsSecondRow(line.Line)))
            {
                Scope.Ledger.Claim(line.Line.Number, LineClass.Heading, LedgerRule.TableHeader);
                joins = false;
            }
            else if (TableCells.IsIn(line.Line, Layout) && line.Kind != LineKind.TableHeader)
            {
                AddMarked(line.Line, TableCells.Split(line.Line, Layout), isDrawn && joins);
                joins = true;
            }
            else if (!_isOpen && (IsHeading(line) || IsGroupAbove(i, end)))
            {
                AddAcross(Passage.Of(line.Line));
            }
            else if (Rows.Count > 0 && !NotesOutline.IsRule(line.Line.Content.ToString()) && (_isOpen || (line.Kind is LineKind.Text or LineKind.Field or LineKind.Numbered && IsShort(Rows[^1]))))
            {
                // A line that has no mark goes on with the last cell.
                AppendCells(line.Line, [Passage.Of(line.Line)]);
            }
            else
            {
                break;
            }
        }

        FillShort();
        return i;
    }

    // Below the header printed again stands its second row.
    private bool IsSecondRow(TextLine line) =>
        TableCells.IsIn(line, Layout) && TableCells.Split(line, Layout) is var cells && !StartsRow(cells) && Scope.Header.WithRow(cells, Scope.Vocabulary) is not null;

    // 经济发展 without a mark between cells, right above a row that starts with its number
    private bool IsGroupAbove(int index, int end) =>
        Scope.Lines[index] is { Kind: LineKind.Text or LineKind.Headline, EndsSentence: false } line && line.Line.Length <= MaxGroup
        && index + 1 < end && TableCells.IsIn(Scope.Lines[index + 1].Line, Layout) && StartsRow(TableCells.Split(Scope.Lines[index + 1].Line, Layout));

    // A drawn table has a rule between any two rows, Markdown only one below the header.
    private bool IsDrawn(int start, int end)
    {
        var (rules, i) = (0, start);
        for (; i < end && (TableCells.IsRule(Scope.Lines[i].Line) || TableCells.IsIn(Scope.Lines[i].Line, Layout)); i++)
        {
            rules += TableCells.IsRowRule(Scope.Lines[i].Line) ? 1 : 0;
        }

        return rules > 1;
    }

    private void AddMarked(TextLine line, List<Passage> cells, bool goesOn)
    {
        var filled = cells.FindAll(cell => !cell.IsEmpty);
        if (filled.Count == 0)
        {
            Scope.Ledger.Claim(line.Number, LineClass.Heading, LedgerRule.EmptyRow);
        }
        else if (Rows.Count > 0 && !Rows[^1].IsAcross && (goesOn || (_isOpen && !line.Content.StartsWith("|")) || (IsShort(Rows[^1]) && cells.Count <= Columns.Count - Rows[^1].Cells.Count + 1 && !StartsRow(cells))))
        {
            AppendCells(line, cells, byColumn: goesOn);
        }
        else if (IsAcross(cells, filled))
        {
            AddAcross(filled[0]);
        }
        else
        {
            Add(new TableRow(cells, [line.Number], false));
        }

        // |1|新建学校二所,改造|市教育局,各县 / (市、区)政府|: where rows end with a bar, one that does not goes on.
        _isOpen = _closesRows && !line.Content.EndsWith("|");
    }

    private bool IsAcross(List<Passage> cells, List<Passage> filled) =>
        filled.Count == 1 && (cells.Count != 1 || IsHeadingText(filled[0])) && !IsNumber(filled[0].Folded)
        && (cells[0] == filled[0] || NumberMarkParser.Parse(filled[0].Folded, 0) is { Style: < NumberStyle.Arabic });

    private bool StartsRow(List<Passage> cells) => NumberColumn >= 0 && NumberColumn < cells.Count && IsNumber(cells[NumberColumn].Folded);

    private bool IsShort(TableRow row) => !row.IsAcross && row.Lines.Count < MaxRowLines && row.Cells.Count < Columns.Count;

    // The first cell goes on with the last one of the row; in a drawn table each with the one above it.
    private void AppendCells(TextLine line, List<Passage> cells, bool byColumn = false)
    {
        var row = Rows[^1];
        var all = row.Cells.ToList();
        if (byColumn)
        {
            for (var i = 0; i < cells.Count && i < all.Count; i++)
            {
                all[i] = all[i].Append(cells[i]);
            }
        }
        else
        {
            all[^1] = Layout == TableLayout.Tabs && all.Count <= Columns.Count ? CellText.Join(all[^1], cells[0], Columns[all.Count - 1].Kind, Scope.Wrap) : all[^1].Append(cells[0]);
            all.AddRange(cells.Skip(1));
        }

        Rows[^1] = row with { Cells = all, Lines = [.. row.Lines, line.Number] };
    }

    // Editors drop the blanks at a line's end, and with them the tabs before an empty 备注; every other cell is missed.
    private void FillShort()
    {
        for (var i = 0; i < Rows.Count; i++)
        {
            var row = Rows[i];
            if (IsShort(row) && GroupRow.Find(row, Columns, Rows) is null && Columns.Skip(row.Cells.Count).Any(column => column.Kind != FieldKind.Extra))
            {
                ReportMissing(row.Lines[0], row.Cells[0].Text, row.Cells.Count, Columns.Count);
                Rows[i] = row with { Cells = CellAligner.Align(row.Cells, Columns, Scope.Wrap) };
            }
        }
    }
}
