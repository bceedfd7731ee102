using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>Puts the printed lines below a header together to rows, whichever way the table is printed.</summary>
internal sealed class TableRowReader
{
    /// <summary>No row takes more lines.</summary>
    private const int MaxRowLines = 200;

    /// <summary>A longer line groups no rows.</summary>
    private const int MaxGroup = 40;

    private readonly IReadOnlyList<ClassifiedLine> _lines;
    private TableHeader _header;
    private readonly LineLedger _ledger;
    private readonly DiagnosticBag _diagnostics;
    private readonly NoticeVocabulary _vocabulary;
    private readonly int _numberColumn;
    private readonly int _measureColumn;
    private int _firstColumn;

    /// <summary>Prepares for a table.</summary>
    /// <param name="lines">The printed lines.</param>
    /// <param name="header">The table's header.</param>
    /// <param name="ledger">Where repeated headers and drawn rules are claimed.</param>
    /// <param name="diagnostics">Where rows with too few cells are reported.</param>
    /// <param name="vocabulary">The labels and words to look for.</param>
    public TableRowReader(IReadOnlyList<ClassifiedLine> lines, TableHeader header, LineLedger ledger, DiagnosticBag diagnostics, NoticeVocabulary vocabulary)
    {
        (_lines, _header, _ledger, _diagnostics, _vocabulary) = (lines, header, ledger, diagnostics, vocabulary);
        _numberColumn = header.Columns.ToList().FindIndex(column => column.Kind == FieldKind.Number);
        _measureColumn = header.Columns.ToList().FindIndex(column => column.Kind == FieldKind.Measure);
    }

    /// <summary>The rows, the header with its second row if there is one, and the index behind the table.</summary>
    public (List<TableRow> Rows, TableHeader Header, int End) Read(int start, int end)
    {
        if (_header.Layout is TableLayout.Tabs or TableLayout.Bars && start < end && TableCells.IsIn(_lines[start].Line, _header.Layout)
            && _header.WithSecondRow(TableCells.Split(_lines[start].Line, _header.Layout), _vocabulary) is { } header)
        {
            _ledger.Claim(_lines[start].Line.Number, LineClass.Heading);
            _header = header;
            start++;
        }

        var (rows, behind) = ReadRows(start, end);
        return (rows, _header, behind);
    }

    private (List<TableRow> Rows, int End) ReadRows(int start, int end) => _header.Layout switch
    {
        TableLayout.Tabs or TableLayout.Bars => ReadMarked(start, end),
        TableLayout.StackedBars => ReadStackedBars(start, end),
        _ => ReadStacked(start, end),
    };

    // A row a line, its cells parted by marks; a line that has none goes on with the last cell, or ends the table.
    private (List<TableRow> Rows, int End) ReadMarked(int start, int end)
    {
        var rows = new List<TableRow>();
        var isDrawn = IsDrawn(start, end);
        var joins = false;
        var i = start;
        for (; i < end; i++)
        {
            var line = _lines[i];
            if (TableCells.IsRule(line.Line) || line.Kind == LineKind.TableHeader)
            {
                joins = false;
                _ledger.Claim(line.Line.Number, LineClass.Heading);
            }
            else if (TableCells.IsIn(line.Line, _header.Layout))
            {
                AddMarked(rows, line.Line, TableCells.Split(line.Line, _header.Layout), isDrawn && joins);
                joins = true;
            }
            else if (IsHeading(line) || IsGroupAbove(i, end))
            {
                rows.Add(new TableRow([Passage.Of(line.Line)], [line.Line.Number], true));
            }
            else if (rows.Count > 0 && line.Kind is LineKind.Text or LineKind.Field or LineKind.Numbered && IsShort(rows[^1]) && !IsHeading(line))
            {
                AppendCells(rows, line.Line, [Passage.Of(line.Line)]);
            }
            else
            {
                break;
            }
        }

        return (rows, i);
    }

    // 经济发展 without a mark between cells, right above a row that starts with its number
    private bool IsGroupAbove(int index, int end) =>
        _lines[index] is { Kind: LineKind.Text or LineKind.Headline, EndsSentence: false } line && line.Line.Length <= MaxGroup
        && index + 1 < end && TableCells.IsIn(_lines[index + 1].Line, _header.Layout) && StartsRow(TableCells.Split(_lines[index + 1].Line, _header.Layout));

    // A drawn table has a rule between any two rows, Markdown only one below the header.
    private bool IsDrawn(int start, int end)
    {
        var (rules, i) = (0, start);
        for (; i < end && (TableCells.IsRule(_lines[i].Line) || TableCells.IsIn(_lines[i].Line, _header.Layout)); i++)
        {
            rules += TableCells.IsRowRule(_lines[i].Line) ? 1 : 0;
        }

        return rules > 1;
    }

    private void AddMarked(List<TableRow> rows, TextLine line, List<Passage> cells, bool goesOn)
    {
        var filled = cells.FindAll(cell => !cell.IsEmpty);
        if (filled.Count == 0)
        {
            _ledger.Claim(line.Number, LineClass.Heading);
            return;
        }

        if (rows.Count > 0 && !rows[^1].IsAcross && (goesOn || (IsShort(rows[^1]) && cells.Count <= _header.Columns.Count - rows[^1].Cells.Count + 1 && !StartsRow(cells))))
        {
            AppendCells(rows, line, cells, byColumn: goesOn);
            return;
        }

        var isAcross = filled.Count == 1 && (cells.Count != 1 || IsHeadingText(filled[0])) && (cells[0] == filled[0] || NumberMarkParser.Parse(filled[0].Folded, 0) is { Style: < NumberStyle.Arabic }) && !IsNumber(filled[0].Folded);
        rows.Add(new TableRow(isAcross ? filled : cells, [line.Number], isAcross));
    }

    private bool StartsRow(List<Passage> cells) => _numberColumn >= 0 && _numberColumn < cells.Count && IsNumber(cells[_numberColumn].Folded);

    private bool IsShort(TableRow row) => !row.IsAcross && row.Lines.Count < MaxRowLines && row.Cells.Count < _header.Columns.Count;

    // The first cell goes on with the last one of the row; in a drawn table each with the one above it.
    private static void AppendCells(List<TableRow> rows, TextLine line, List<Passage> cells, bool byColumn = false)
    {
        var row = rows[^1];
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
            all[^1] = all[^1].Append(cells[0]);
            all.AddRange(cells.Skip(1));
        }

        rows[^1] = row with { Cells = all, Lines = [.. row.Lines, line.Number] };
    }

    // A cell a line with a bar behind it: so many cells are a row, and none is lost.
    private (List<TableRow> Rows, int End) ReadStackedBars(int start, int end)
    {
        var rows = new List<TableRow>();
        var cells = new List<Passage>();
        var lines = new List<int>();
        var isOpen = false;
        var i = start;
        for (; i < end && (_lines[i].Line.Content.EndsWith("|") || (cells.Count > 0 && cells.Count < _header.Columns.Count)); i++)
        {
            var line = _lines[i].Line;
            if (_lines[i].Kind == LineKind.TableHeader)
            {
                _ledger.Claim(line.Number, LineClass.Heading);
                continue;
            }

            var cell = Passage.Of(line, line.Start, line.Start + line.Content.TrimEnd(" |").Length);
            if (isOpen)
            {
                cells[^1] = cells[^1].Append(cell);
            }
            else
            {
                cells.Add(cell);
            }

            lines.Add(line.Number);
            isOpen = !line.Content.EndsWith("|");
            if (!isOpen && (cells.Count == _header.Columns.Count || (cells.Count == 1 && IsHeading(_lines[i]))))
            {
                rows.Add(new TableRow([.. cells], [.. lines], cells.Count == 1));
                cells.Clear();
                lines.Clear();
            }
        }

        if (cells.Count > 0)
        {
            rows.Add(new TableRow([.. cells], lines, false));
        }

        return (rows, i);
    }

    // A cell a line, or cells parted by blanks: a row starts at its number.
    private (List<TableRow> Rows, int End) ReadStacked(int start, int end)
    {
        var rows = new List<TableRow>();
        var pieces = new List<Passage>();
        var expected = 1;
        var i = start;
        for (; i < end; i++)
        {
            var line = _lines[i];
            if (line.Kind == LineKind.TableHeader)
            {
                _ledger.Claim(line.Line.Number, LineClass.Heading);
            }
            else if (line.Kind == LineKind.Furniture)
            {
                _ledger.Claim(line.Line.Number, LineClass.Boilerplate);
            }
            else if (line.Kind is LineKind.Attachment || (line.Kind == LineKind.Headline && pieces.Count != 1 && IsComplete(pieces) && !IsHeading(line)))
            {
                break;
            }
            else if (NumberOf(line.Line) is { } number && (number == expected || number == 1 || IsComplete(pieces)))
            {
                AddStacked(rows, pieces);
                pieces.AddRange(PiecesOf(line.Line));
                expected = number + 1;
            }
            else if (StartsMeasure(line, pieces))
            {
                AddStacked(rows, pieces);
                pieces.AddRange(PiecesOf(line.Line));
                _firstColumn = _measureColumn;
            }
            else if (pieces.Count > 0 && pieces[^1].Spans.Count < MaxRowLines && pieces[^1].Folded[^1] is '、' or ',' && !pieces[^1].IsEmpty && IsListOfUnits(pieces[^1]))
            {
                pieces[^1] = pieces[^1].Append(Passage.Of(line.Line));
            }
            else if (pieces.Count == 0 || pieces.Count >= MaxRowLines || (IsAcross(line) && IsComplete(pieces)))
            {
                AddStacked(rows, pieces);
                rows.Add(new TableRow([Passage.Of(line.Line)], [line.Line.Number], true));
            }
            else
            {
                pieces.AddRange(PiecesOf(line.Line));
            }
        }

        AddStacked(rows, pieces);
        return (rows, i);
    }

    private void AddStacked(List<TableRow> rows, List<Passage> pieces)
    {
        if (pieces.Count == 0)
        {
            return;
        }

        var lines = pieces.SelectMany(piece => piece.Spans).Select(span => span.Line.Number).Distinct().ToList();
        var across = TrailingGroup(pieces);
        var columns = _header.Columns.Skip(_firstColumn).ToList();
        if (pieces.Count < columns.Count)
        {
            _diagnostics.Report(DiagnosticCatalog.RowCellsMissing, lines[0], pieces[0].Text, pieces.Count, columns.Count);
        }

        IReadOnlyList<Passage> cells = [.. Enumerable.Repeat(Passage.Empty, _firstColumn), .. CellAligner.Align(pieces, columns)];
        rows.Add(new TableRow(cells, across is null ? lines : [.. lines.Take(lines.Count - 1)], false));
        if (across is not null)
        {
            rows.Add(new TableRow([across], [across.FirstLine], true));
        }

        pieces.Clear();
        _firstColumn = 0;
    }

    // (2)举办购物节30场。 behind the cells of the first measure: the row's number and task hold for it too.
    private bool StartsMeasure(ClassifiedLine line, List<Passage> pieces) =>
        _measureColumn > 0 && line.Mark is { Value: > 1 } && pieces.Count > 1
        && pieces.Exists(piece => NumberMarkParser.Parse(piece.Folded, 0) is { } mark && mark.Style == line.Mark.Value.Style && mark.Value == line.Mark.Value.Value - 1)
        && IsComplete(pieces);

    private static bool IsListOfUnits(Passage piece) =>
        ListSplitter.Split(piece.Folded).TrueForAll(part => UnitWords.IsUnitLike(piece.Folded.AsSpan(part.Start, part.Length)));

    // A title without a number that runs across the table stands behind the last cell of the row above.
    private Passage? TrailingGroup(List<Passage> pieces)
    {
        var last = pieces[^1];
        var isExtra = _header.Layout == TableLayout.Stacked && pieces.Count == _header.Columns.Count + 1 && _header.Columns[^1].Kind is not (FieldKind.Extra or FieldKind.Task or FieldKind.Measure);
        if (!isExtra || last.Folded.Length > 20 || Sentences.EndsSentence(last.Folded) || UnitWords.IsUnitLike(last.Folded) || DeadlineWords.IsDeadline(last.Folded) || pieces[^2].Folded[^1] is '、' or ',')
        {
            return null;
        }

        pieces.RemoveAt(pieces.Count - 1);
        return last;
    }

    private List<Passage> PiecesOf(TextLine line)
    {
        if (_header.Layout == TableLayout.Stacked)
        {
            return [Passage.Of(line)];
        }

        var pieces = new List<Passage>();
        var start = line.Start;
        for (var i = line.Start; i <= line.End; i++)
        {
            if (i == line.End || line.Folded[i] == ' ')
            {
                if (i > start)
                {
                    pieces.Add(Passage.Of(line, start, i));
                }

                start = i + 1;
            }
        }

        return pieces;
    }

    private bool IsComplete(List<Passage> pieces) => pieces.Count >= Math.Max(2, _header.Columns.Count - 2);

    // A number alone, or in front of blanks where cells are parted by these.
    private int? NumberOf(TextLine line) =>
        _numberColumn >= 0 && RowNumber.Read(line) is { } number && (number.End == line.End || _header.Layout == TableLayout.Blanks) ? number.Value : null;

    private static bool IsNumber(string text) => text.Length is > 0 and <= 4 && text.All(char.IsAsciiDigit);

    // 一、项目建设   钱某某副区长负责事项(共2项)
    private bool IsAcross(ClassifiedLine line) =>
        _header.Layout is TableLayout.Stacked or TableLayout.Blanks && IsHeading(line);

    private bool IsHeadingText(Passage cell) =>
        !Sentences.EndsSentence(cell.Folded) && (NumberMarkParser.Parse(cell.Folded, 0) is { Style: < NumberStyle.Arabic } || LeaderHeading.Read(cell, _vocabulary) is not null);

    private bool IsHeading(ClassifiedLine line) =>
        (line.Mark is { Style: < NumberStyle.Arabic } && !line.EndsSentence)
        || (line.Kind is LineKind.Text or LineKind.Headline && !line.EndsSentence && LeaderHeading.Read(Passage.Of(line.Line), _vocabulary) is not null);
}
