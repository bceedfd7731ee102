using System.Globalization;
using ClosedXML.Excel;
using TaskDecomp.Text;

namespace TaskDecomp.Writers.Excel;

/// <summary>The look of the sheets: widths, heights, lines, colours and pages.</summary>
/// <param name="title">The notice's title, which heads each page; null for none.</param>
/// <param name="language">The language of the pages' numbers.</param>
internal sealed class SheetLayout(string? title, Language language)
{
    private const string Font = "微软雅黑";
    private const double FontSize = 10;
    private const double LineHeight = 15;
    private const double TallestRow = 409;
    private const int WidestColumn = 120;
    private const int NoteWidth = 48;
    private const string NoteAuthor = "TaskDecomp";
    private const int LeastWidth = 9;

    /// <summary>The most that A4 across holds in letters one can read at a desk (about 7 points).</summary>
    private const int PageWidth = 200;
    private const int MostLines = (int)((TallestRow - 5) / LineHeight);

    private static readonly XLColor HeaderFill = XLColor.FromArgb(0xDC, 0xE6, 0xF1);
    private static readonly XLColor WarningFill = XLColor.FromArgb(0xFF, 0xF4, 0xD6);
    private static readonly XLColor Rule = XLColor.FromArgb(0xBF, 0xBF, 0xBF);
    private static readonly XLColor Bar = XLColor.FromArgb(0x9D, 0xC3, 0xE6);

    /// <summary>Sets the book's font, before any sheet is added.</summary>
    public static void Prepare(XLWorkbook book)
    {
        book.Style.Font.FontName = Font;
        book.Style.Font.FontSize = FontSize;
    }

    /// <summary>Sets widths and wrapping, before any cell is filled.</summary>
    public static void Prepare(IXLWorksheet sheet, int[] widths)
    {
        sheet.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        sheet.Style.Alignment.WrapText = true;
        for (var i = 0; i < widths.Length; i++)
        {
            sheet.Column(i + 1).Width = widths[i];
        }
    }

    /// <summary>
    /// The width of each column: of its longest line up to what it may be, less where the page would get too wide to be read in
    /// print, and more where a text would be taller than a row can be.
    /// </summary>
    public static int[] Widths(SheetTable table)
    {
        if (table.Columns.Count == 0)
        {
            return [Math.Max(16, table.Facts.Max(fact => TextMeasure.Width(fact.Name)) + 2), 100];
        }

        var texts = table.Columns.Select((_, i) => table.Rows.Select(row => SheetPainter.Display(row[i])).ToList()).ToList();
        var wanted = table.Columns.Select((column, i) => Wanted(column, texts[i])).ToArray();
        var least = wanted.Select(width => Math.Min(width, LeastWidth)).ToArray();
        var share = Math.Clamp((double)(PageWidth - least.Sum()) / Math.Max(wanted.Sum() - least.Sum(), 1), 0, 1);
        return [.. wanted.Select((width, i) => Visible((int)(least[i] + ((width - least[i]) * share)), texts[i]))];
    }

    /// <summary>A row's height for the lines in its cells.</summary>
    public static double Height(IEnumerable<int> lines) => Math.Min((lines.DefaultIfEmpty(1).Max() * LineHeight) + 5, TallestRow);

    /// <summary>Styles a fact's name and value.</summary>
    public static void Fact(IXLCell name, IXLRange value)
    {
        name.Style.Font.Bold = true;
        name.Style.Fill.BackgroundColor = HeaderFill;
        value.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Left;
        Frame(name.Style);
        Frame(value.Style);
    }

    /// <summary>Styles the header.</summary>
    public static void Header(IXLRange range)
    {
        range.Style.Font.Bold = true;
        range.Style.Font.FontColor = XLColor.Black;
        range.Style.Fill.BackgroundColor = HeaderFill;
        range.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
        range.Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        range.FirstRow().WorksheetRow().Height = (2 * LineHeight) + 5;
        Frame(range.Style);
    }

    /// <summary>Styles the rows, and gives columns their choices and bars.</summary>
    public static void Body(IXLRange range, IReadOnlyList<SheetColumn> columns)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            // One cell is styled and the others take that over: styling each property of each cell takes most of the time of a long list.
            var cells = range.Column(i + 1);
            var first = cells.FirstCell();
            Frame(first.Style);
            first.Style.Alignment.Horizontal = columns[i].IsCentered ? XLAlignmentHorizontalValues.Center : XLAlignmentHorizontalValues.Left;
            cells.Style = first.Style;
            if (columns[i].Choices is { } choices)
            {
                cells.SetDataValidation().List($"\"{choices}\"", inCellDropdown: true);
            }
        }
    }

    /// <summary>Puts a text into a note that is large enough to read it.</summary>
    public static void Note(IXLComment comment, string text)
    {
        comment.Author = NoteAuthor;
        comment.AddText(text).SetFontName(Font).SetFontSize(FontSize - 1);
        comment.Style.Size.SetWidth(NoteWidth).Size.SetHeight((TextMeasure.Lines(text, NoteWidth) + 1) * LineHeight);
    }

    /// <summary>Makes a row stand out, lightly enough to be printed.</summary>
    public static void Tint(IXLRangeRow row) => row.Style.Fill.BackgroundColor = WarningFill;

    /// <summary>Draws the numbers of a column as bars from nought to the greatest.</summary>
    public static void Bars(IXLRange cells, int greatest) =>
        cells.AddConditionalFormat().DataBar(Bar, showBarOnly: false)
            .Minimum(XLCFContentType.Number, "0")
            .Maximum(XLCFContentType.Number, greatest.ToString(CultureInfo.InvariantCulture));

    /// <summary>Styles the row of sums.</summary>
    public static void Totals(IXLRange range)
    {
        range.Style.Font.Bold = true;
        range.Style.Fill.BackgroundColor = HeaderFill;
        range.Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Center;
        Frame(range.Style);
    }

    /// <summary>Sets up printing: A4 across, as wide as the page, header and numbers on each.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="headerRow">The table's header; null for none.</param>
    public void SetUpPages(IXLWorksheet sheet, int? headerRow)
    {
        var page = sheet.PageSetup;
        page.PaperSize = XLPaperSize.A4Paper;
        page.PageOrientation = XLPageOrientation.Landscape;
        page.FitToPages(1, 0);
        page.CenterHorizontally = true;
        page.Margins.SetLeft(0.4).SetRight(0.4).SetTop(0.7).SetBottom(0.6).SetHeader(0.3).SetFooter(0.3);
        page.Header.Center.AddText(PageTitle(sheet.Name));
        page.Footer.Center.AddText(string.Format(CultureInfo.InvariantCulture, Headers.Get("Footer", language), "&P", "&N"));
        if (headerRow is { } row)
        {
            page.SetRowsToRepeatAtTop(row, row);
            sheet.SheetView.FreezeRows(row);
        }
    }

    /// <summary>A page's heading; Excel takes 255 characters, and &amp; as a command.</summary>
    private string PageTitle(string sheet)
    {
        var text = title is null ? sheet : $"{CellText.Cut(CellText.Clean(title, out _).ReplaceLineEndings(" "), 100)} · {sheet}";
        return text.Replace("&", "&&", StringComparison.Ordinal);
    }

    private static int Wanted(SheetColumn column, List<string> texts)
    {
        var needed = texts.Select(TextMeasure.Width).Append(TextMeasure.Width(column.Header) + 2).Max() + 2;
        return column.IsForm ? column.Width : Math.Min(needed, column.Width);
    }

    private static int Visible(int width, List<string> texts)
    {
        while (width < WidestColumn && texts.Any(text => text.Length > MostLines && TextMeasure.Lines(text, width) > MostLines))
        {
            width = Math.Min(width + 10, WidestColumn);
        }

        return width;
    }

    private static void Frame(IXLStyle style)
    {
        style.Border.TopBorder = XLBorderStyleValues.Thin;
        style.Border.BottomBorder = XLBorderStyleValues.Thin;
        style.Border.LeftBorder = XLBorderStyleValues.Thin;
        style.Border.RightBorder = XLBorderStyleValues.Thin;
        style.Border.TopBorderColor = Rule;
        style.Border.BottomBorderColor = Rule;
        style.Border.LeftBorderColor = Rule;
        style.Border.RightBorderColor = Rule;
    }
}
