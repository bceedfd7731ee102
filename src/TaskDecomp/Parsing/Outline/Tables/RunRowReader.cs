using System.Globalization;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>
/// Rows that follow each other in one run, behind the header's labels: told apart by their numbers, their cells by blanks where there
/// are some, else by the words of units and deadlines. That is a guess, and said to be one.
/// </summary>
/// <param name="scope">The table.</param>
internal sealed class RunRowReader(TableScope scope) : RowReader(scope)
{
    /// <inheritdoc/>
    public override int Read(int start, int end)
    {
        var (run, behind) = Gather(start, end);
        Scope.Diagnostics.Report(DiagnosticCatalog.TableInOneRun, Scope.Lines[start].Line.Number);
        if (HasBlanks(Columns))
        {
            ReadBlanks(run);
        }
        else
        {
            ReadUnparted(run);
        }

        return behind;
    }

    private static bool HasBlanks(IReadOnlyList<TableColumn> columns) => columns[0].Printed.Spans[0].End < columns[1].Printed.Spans[0].Start;

    // The run behind the header, and the lines that it goes on in.
    private (Passage Run, int End) Gather(int start, int end)
    {
        var first = Scope.Lines[start].Line;
        var run = new PassageBuilder();
        run.Add(Passage.Of(first, Columns[^1].Printed.Spans[0].End, first.End));
        if (run.IsEmpty)
        {
            Scope.Ledger.Claim(first.Number, LineClass.Heading, LedgerRule.TableHeader);
        }

        var i = start + 1;
        for (; i < end && i < start + MaxRowLines; i++)
        {
            var line = Scope.Lines[i];
            if (IsSkipped(line))
            {
                continue;
            }

            if (line.Kind is LineKind.Attachment or LineKind.Headline or LineKind.TableHeader or LineKind.TableRow || NotesOutline.IsNote(line.Line.Content.ToString()))
            {
                break;
            }

            run.Add(Passage.Of(line.Line));
        }

        return (run.Build(), i);
    }

    private void ReadBlanks(Passage run)
    {
        var row = new List<Passage>();
        var expected = 1;
        foreach (var piece in run.Spans.SelectMany(span => BlankParts.Of(span.Line, span.Start, span.End)))
        {
            if (IsNumber(piece.Folded) && piece.Folded == expected.ToString(CultureInfo.InvariantCulture) && (row.Count == 0 || row.Count >= Columns.Count - 1))
            {
                AddAligned(row);
                expected++;
            }

            row.Add(piece);
        }

        AddAligned(row);
    }

    private void AddAligned(List<Passage> row)
    {
        if (row.Count == 0)
        {
            return;
        }

        if (row.Count < Columns.Count)
        {
            ReportMissing(row[0].FirstLine, row[0].Text, row.Count, Columns.Count);
        }

        AddCells([.. CellAligner.Align(row, Columns, Scope.Wrap)]);
        row.Clear();
    }

    private void ReadUnparted(Passage run)
    {
        var splitter = new RunSplitter(Columns, run.Folded);
        var (offset, number) = (0, 1);
        while (offset < run.Folded.Length)
        {
            var digits = number.ToString(CultureInfo.InvariantCulture).Length;
            var (end, cells) = splitter.Next(offset + digits, number + 1);
            var label = run.Cut(offset, offset + digits);
            if (cells is null)
            {
                Scope.Diagnostics.Report(DiagnosticCatalog.RowNotSplit, label.FirstLine, label.Text);
                AddCells([label, run.Cut(offset + digits, end)]);
            }
            else
            {
                AddCells([label, .. cells.Select(cell => run.Cut(cell.Start, cell.End))]);
            }

            (offset, number) = (end, number + 1);
        }
    }

    private void AddCells(Passage[] cells) =>
        Add(new TableRow(cells, [.. cells.SelectMany(cell => cell.Spans).Select(span => span.Line.Number).Distinct().Order()], false));
}
