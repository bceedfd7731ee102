using System.Globalization;
using System.Text;
using ClosedXML.Excel;

namespace TaskDecomp.Tests.Writers;

/// <summary>A workbook as lines of text: all that a reader sees of its cells, columns, rows and pages.</summary>
internal sealed class WorkbookText
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, int> _styles = new(StringComparer.Ordinal);

    /// <summary>The text of a workbook; styles that cells share stand at its end.</summary>
    public static string Of(Stream workbook)
    {
        using var book = new XLWorkbook(workbook);
        var text = new WorkbookText();
        text.Line($"book title {book.Properties.Title} author {book.Properties.Author}");
        foreach (var sheet in book.Worksheets)
        {
            text.Add(sheet);
        }

        foreach (var (style, number) in text._styles.OrderBy(pair => pair.Value))
        {
            text.Line($"style {number} {style}");
        }

        return text._text.ToString();
    }

    private void Add(IXLWorksheet sheet)
    {
        Line($"sheet {sheet.Name} frozen {sheet.SheetView.SplitRow} {sheet.SheetView.SplitColumn} filter {(sheet.AutoFilter.IsEnabled ? sheet.AutoFilter.Range.RangeAddress : "-")}");
        AddPage(sheet.PageSetup);
        foreach (var column in sheet.ColumnsUsed())
        {
            Line($"column {column.ColumnLetter()} {column.Width}");
        }

        foreach (var table in sheet.Tables)
        {
            Line($"table {table.Name} {table.RangeAddress} {table.Theme} filter {table.ShowAutoFilter} rows {table.ShowRowStripes} totals {table.ShowTotalsRow}");
        }

        foreach (var merged in sheet.MergedRanges)
        {
            Line($"merged {merged.RangeAddress}");
        }

        foreach (var rule in sheet.DataValidations)
        {
            Line($"choices {string.Join(' ', rule.Ranges.Select(range => range.RangeAddress))} {rule.Value} {rule.InCellDropdown}");
        }

        foreach (var format in sheet.ConditionalFormats)
        {
            Line($"{format.ConditionalFormatType} {format.Range.RangeAddress} {string.Join(' ', format.Values.Values.Select(value => value.Value))} {string.Join(' ', format.Colors.Values)} {format.ShowBarOnly}");
        }

        foreach (var row in sheet.RowsUsed())
        {
            Line($"row {row.RowNumber()} {row.Height}");
            foreach (var cell in row.Cells())
            {
                AddCell(cell);
            }
        }
    }

    private void AddPage(IXLPageSetup page)
    {
        var margins = page.Margins;
        Line($"page {page.PaperSize} {page.PageOrientation} {page.PagesWide}x{page.PagesTall} centered {page.CenterHorizontally} repeats {page.FirstRowToRepeatAtTop}-{page.LastRowToRepeatAtTop} margins {margins.Left} {margins.Right} {margins.Top} {margins.Bottom} {margins.Header} {margins.Footer}");
        Line($"page header {page.Header.Center.GetText(XLHFOccurrence.OddPages)} footer {page.Footer.Center.GetText(XLHFOccurrence.OddPages)}");
    }

    private void AddCell(IXLCell cell)
    {
        var value = Convert.ToString(cell.Value, CultureInfo.InvariantCulture)!.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
        Line($"{cell.Address} {cell.DataType} {StyleOf(cell.Style)} {value}{(cell.HasHyperlink ? $" link {cell.GetHyperlink().ExternalAddress ?? (object?)cell.GetHyperlink().InternalAddress}" : "")}");
        if (cell.HasComment)
        {
            var note = cell.Comment;
            Line($"note {note.Author} {note.Style.Size.Width}x{note.Style.Size.Height} {string.Concat(note.Select(run => $"[{run.FontName} {run.FontSize} {run.Text.ReplaceLineEndings("\\n")}]"))}");
        }
    }

    private int StyleOf(IXLStyle style)
    {
        var (font, alignment, border) = (style.Font, style.Alignment, style.Border);
        var text = $"{font.FontName} {font.FontSize} {(font.Bold ? "bold " : "")}{(font.Italic ? "italic " : "")}{(font.Underline == XLFontUnderlineValues.None ? "" : "underlined ")}{font.FontColor} fill {style.Fill.PatternType} {style.Fill.BackgroundColor} "
            + $"{alignment.Horizontal} {alignment.Vertical} {(alignment.WrapText ? "wrapped" : "whole")} lines {border.TopBorder}/{border.TopBorderColor} {border.BottomBorder}/{border.BottomBorderColor} {border.LeftBorder}/{border.LeftBorderColor} {border.RightBorder}/{border.RightBorderColor} "
            + $"format {style.NumberFormat.NumberFormatId} {style.NumberFormat.Format}{(style.IncludeQuotePrefix ? " quoted" : "")}";
        _styles.TryAdd(text, _styles.Count + 1);
        return _styles[text];
    }

    private void Line(FormattableString text) => _text.Append(FormattableString.Invariant(text).TrimEnd()).Append('\n');
}
