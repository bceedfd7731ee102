using System.Globalization;
using ClosedXML.Excel;
using TaskDecomp.Diagnostics;
using TaskDecomp.Text;
using TaskDecomp.Writers.Csv;

namespace TaskDecomp.Writers.Excel;

/// <summary>Puts tables on sheets, to be read on a screen and printed.</summary>
/// <param name="book">Where the sheets go.</param>
/// <param name="layout">The look of a sheet and its pages.</param>
/// <param name="language">The language of the sheets' names.</param>
/// <param name="diagnostics">Takes what had to be changed.</param>
internal sealed class SheetPainter(XLWorkbook book, SheetLayout layout, Language language, DiagnosticBag diagnostics)
{
    // Excel counts days from 1900-01-01 and takes that year for a leap year: only from here on a day is the same everywhere.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    /// <summary>Adds a sheet.</summary>
    public void Paint(SheetTable table)
    {
        var sheet = book.AddWorksheet(Headers.Get($"Sheet.{table.Key}", language));
        var widths = SheetLayout.Widths(table);
        SheetLayout.Prepare(sheet, widths);
        var header = PaintFacts(sheet, table, widths);
        if (table.Columns.Count == 0)
        {
            layout.SetUpPages(sheet, headerRow: null);
            return;
        }

        PaintHeader(sheet, table, header);
        PaintRows(sheet, table, widths, header);
        PaintTotals(sheet, table, header + table.Rows.Count + 1);
        layout.SetUpPages(sheet, header);
    }

    /// <summary>Writes the facts and gives the row below them, where the table begins.</summary>
    private int PaintFacts(IXLWorksheet sheet, SheetTable table, int[] widths)
    {
        var last = Math.Max(table.Columns.Count, 2);
        for (var i = 0; i < table.Facts.Count; i++)
        {
            var (name, value) = table.Facts[i];
            SetValue(sheet.Cell(i + 1, 1), name);
            SetValue(sheet.Cell(i + 1, 2), value);
            var range = sheet.Range(i + 1, 2, i + 1, last);
            if (last > 2)
            {
                range.Merge();
            }

            SheetLayout.Fact(sheet.Cell(i + 1, 1), range);
            sheet.Row(i + 1).Height = SheetLayout.Height([TextMeasure.Lines(Display(value), widths[1..].Sum())]);
        }

        return table.Facts.Count == 0 ? 1 : table.Facts.Count + 2;
    }

    private void PaintHeader(IXLWorksheet sheet, SheetTable table, int row)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            SetValue(sheet.Cell(row, i + 1), table.Columns[i].Header);
        }

        SheetLayout.Header(sheet.Range(row, 1, row, table.Columns.Count));
    }

    private void PaintRows(IXLWorksheet sheet, SheetTable table, int[] widths, int header)
    {
        if (table.Rows.Count == 0)
        {
            return;
        }

        var body = sheet.Range(header + 1, 1, header + table.Rows.Count, table.Columns.Count);
        SheetLayout.Body(body, table.Columns);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var values = table.Rows[i];
            for (var j = 0; j < values.Length; j++)
            {
                SetValue(sheet.Cell(header + 1 + i, j + 1), values[j]);
            }

            sheet.Row(header + 1 + i).Height = SheetLayout.Height(values.Select((value, j) => TextMeasure.Lines(Display(value), widths[j])));
        }

        for (var i = 0; i < table.Marks.Count; i++)
        {
            Mark(sheet.Cell(header + 1 + i, table.Marks[i].Column + 1), body.Row(i + 1), table.Marks[i]);
        }

        foreach (var i in Enumerable.Range(0, table.Columns.Count).Where(i => table.Columns[i].HasBars))
        {
            SheetLayout.Bars(body.Column(i + 1).AsRange(), table.Rows.Max(row => (int)row[i]!));
        }

        // Made last: a table takes its columns' names from the header cells.
        var list = sheet.Range(header, 1, header + table.Rows.Count, table.Columns.Count).CreateTable(table.Key);
        list.Theme = XLTableTheme.TableStyleLight1;
    }

    private static void Mark(IXLCell cell, IXLRangeRow row, RowMark mark)
    {
        if (mark.Note is { } note)
        {
            SheetLayout.Note(cell.Comment, CellText.Clean(note, out _));
        }

        if (mark.IsTinted)
        {
            SheetLayout.Tint(row);
        }
    }

    private void PaintTotals(IXLWorksheet sheet, SheetTable table, int row)
    {
        for (var i = 0; i < table.Totals?.Length; i++)
        {
            SetValue(sheet.Cell(row, i + 1), table.Totals[i]);
        }

        if (table.Totals is not null)
        {
            SheetLayout.Totals(sheet.Range(row, 1, row, table.Columns.Count));
        }
    }

    private void SetValue(IXLCell cell, object? value)
    {
        switch (value)
        {
            case string text:
                cell.SetValue(CellText.Fit(text, cell.Worksheet.Name, cell.Address.ToString()!, diagnostics));

                if (FormulaGuard.IsNeeded(text))
                {
                    // Whoever edits the cell then still has a text, not a formula.
                    cell.Style.IncludeQuotePrefix = true;
                }

                break;
            case LinkedText link:
                cell.SetValue(link.Text);
                cell.Hyperlink = new XLHyperlink(new Uri(link.Address, UriKind.Relative));
                break;
            case int number:
                cell.SetValue(number);
                break;
            case double share:
                cell.SetValue(share);
                cell.Style.NumberFormat.Format = "0.00%";
                break;
            case DateOnly day when day < FirstDay:
                cell.SetValue(Display(day));
                break;
            case DateOnly day:
                cell.SetValue(day.ToDateTime(TimeOnly.MinValue));
                cell.Style.DateFormat.Format = "yyyy-mm-dd";
                break;
            case not null:
                throw new ArgumentException($"No cell for a {value.GetType()}.", nameof(value));
        }
    }

    /// <summary>About what the cell shows, to measure it.</summary>
    internal static string Display(object? value) => value switch
    {
        string text => text,
        LinkedText link => link.Text,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };
}
