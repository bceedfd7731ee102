using System.Text.RegularExpressions;
using ClosedXML.Excel;
using TaskDecomp.Blocks;
using TaskDecomp.Diagnostics;
using TaskDecomp.Readers.Spreadsheet;

namespace TaskDecomp.Tests.Readers.Spreadsheet;

public sealed class SpreadsheetReaderTests
{
    private static readonly string[] Merges = ["A1:A2", "B1:C1", "A3:A4", "C3:C4"];

    [Fact]
    public void A_title_a_table_and_a_note_are_told_apart()
    {
        var outcome = Read(sheet =>
        {
            sheet.Cell("A1").Value = "2031年民生实事清单";
            sheet.Range("A1:C1").Merge();
            Fill(sheet, 3, ["序号", "任务", "责任单位"], ["1", "建校舍", "市教育局"], ["一、城建", "", ""], ["2", "修道路", "市城管局"]);
            sheet.Cell("A8").Value = "注：列第一位的为牵头单位";
        });
        Assert.Equal(["2031年民生实事清单", "", "序号\t任务\t责任单位", "1\t建校舍\t市教育局", "一、城建\t\t", "2\t修道路\t市城管局", "", "注：列第一位的为牵头单位"], outcome.Lines);
        Assert.Equal(4, outcome.Document.Blocks.OfType<TableBlock>().Single().Rows.Count);
        Assert.Equal(new BlockPlace { Sheet = "清单", Row = 8 }, ((ParagraphBlock)outcome.Document.Blocks[^1]).Place);
    }

    [Fact]
    public void Merged_ranges_span_both_ways() => Assert.Equal(
        ["[0+1×2]类别 | [1+2×1]任务", "名称 | 单位", "[0+1×2]民生 | 建校舍 | [2+1×2]市教育局", "建食堂"],
        Read(sheet =>
        {
            Fill(sheet, 1, ["类别", "任务", ""], ["", "名称", "单位"], ["民生", "建校舍", "市教育局"], ["", "建食堂", ""]);
            Array.ForEach(Merges, range => sheet.Range(range).Merge());
        }).Grid);

    [Fact]
    public void Values_are_read_as_shown()
    {
        var content = Bytes(sheet =>
        {
            Fill(sheet, 1, ["序", "时限", "比例", "金额", "式", "误", "否"]);
            sheet.Cell("A2").Value = 1;
            sheet.Cell("B2").SetValue(new DateTime(2031, 6, 30)).Style.DateFormat.Format = "yyyy\"年\"m\"月\"d\"日\"";
            sheet.Cell("C2").SetValue(0.85).Style.NumberFormat.Format = "0%";
            sheet.Cell("D2").SetValue(1250.5).Style.NumberFormat.Format = "#,##0.00";
            sheet.Cell("E2").FormulaA1 = "A2+12";
            sheet.Cell("F2").SetValue(404);
            sheet.Cell("G2").SetValue(true);
        });
        content = ZipEdit.Changed(content, "xl/worksheets/sheet1.xml", text =>
            Regex.Replace(text, "<x:c r=\"F2\"[^>]*>.*?</x:c>", "<x:c r=\"F2\" t=\"e\"><x:f>NA()</x:f><x:v>#N/A</x:v></x:c>"));
        Assert.Equal(
            ["序 | 时限 | 比例 | 金额 | 式 | 误 | 否", "1 | 2031年6月30日 | 85% | 1,250.50 | 13 | #N/A | TRUE"],
            Outcome.Of(new SpreadsheetReader("xlsx"), content).Grid);
    }

    [Fact]
    public void The_short_date_is_that_of_a_chinese_machine() => Assert.Equal("乙 | 2031/6/30", Outcome.Of(new SpreadsheetReader("xlsx"), ShortDate()).Grid[1]);

    /// <summary>Workbooks from a Mac count their days from 1904: the same number is a day four years and a day later.</summary>
    [Fact]
    public void A_workbook_that_counts_from_1904_shows_its_own_dates()
    {
        var content = ZipEdit.Changed(ShortDate(), "xl/workbook.xml", text => Regex.Replace(text, "<x:workbookPr[^>]*/>", "<x:workbookPr date1904=\"1\"/>"));
        Assert.Equal("乙 | 2035/7/1", Outcome.Of(new SpreadsheetReader("xlsx"), content).Grid[1]);
    }

    /// <summary>Excel offers "Strict Open XML" beside the usual workbook.</summary>
    [Theory]
    [InlineData("2031-06-30")]
    [InlineData("2031-06-30T00:00:00.000")]
    [InlineData("2031-06-30T00:00:00Z")]
    public void A_strict_workbook_is_read_like_any_other(string day)
    {
        var content = ZipEdit.Changed(ZipEdit.Strict(ShortDate()), "xl/worksheets/sheet1.xml", text => Regex.Replace(text, "(<x:c r=\"B2\"[^>]*?)(?: t=\"n\")?>.*?</x:c>", $"$1 t=\"d\"><x:v>{day}</x:v></x:c>"));
        Assert.Equal(["甲 | 时限", "乙 | 2031/6/30"], Outcome.Of(new SpreadsheetReader("xlsx"), content).Grid);
    }

    [Fact]
    public void The_lines_of_a_cell_are_its_paragraphs() =>
        Assert.Equal(["甲 | 市教育局 / 市财政局"], Read(sheet => Fill(sheet, 1, ["甲", "市教育局\n\n市财政局 "])).Grid);

    [Fact]
    public void Rich_text_is_read_whole() =>
        Assert.Equal(["甲 | 牵头：市教育局"], Read(sheet =>
        {
            sheet.Cell("A1").Value = "甲";
            sheet.Cell("B1").RichText.AddText("牵头").SetBold().AddText("：市教育局");
        }).Grid);

    [Fact]
    public void A_last_row_below_a_merged_cell_or_right_of_the_first_column_belongs_to_the_table() => Assert.Equal(
        ["1 | [1+1×2]建校舍 | 市教育局", " | 市财政局", " |  | 市住建局"],
        Read(sheet =>
        {
            Fill(sheet, 1, ["1", "建校舍", "市教育局"], ["", "", "市财政局"], ["", "", "市住建局"]);
            sheet.Range("B1:B2").Merge();
        }).Grid);

    [Fact]
    public void All_sheets_are_read_but_hidden_ones_and_hidden_rows_are_told()
    {
        var book = Book();
        var outcome = Outcome.Of(new SpreadsheetReader("xlsx"), book);
        Assert.Equal(["甲\t乙", "丙\t丁", "戊\t己"], outcome.Lines);
        Assert.Equal(
            [(DiagnosticCatalog.HiddenRowsRead, "一 1 0"), (DiagnosticCatalog.HiddenSheets, "底稿")],
            outcome.Diagnostics.Select(diagnostic => (diagnostic.Descriptor, string.Join(' ', diagnostic.Arguments))));
    }

    [Theory]
    [InlineData("二", "戊\t己")]
    [InlineData("3", "密")]
    [InlineData("底稿", "密")]
    public void A_sheet_is_chosen_by_name_or_place(string sheet, string line) =>
        Assert.Equal([line], Outcome.Of(new SpreadsheetReader("xlsx"), Book(), sheet).Lines);

    [Theory]
    [InlineData("5")]
    [InlineData("总表")]
    [InlineData("0")]
    public void A_sheet_that_is_not_there_is_refused_with_those_that_are(string sheet)
    {
        var refusal = Outcome.Refusal(new SpreadsheetReader("xlsx"), Book(), sheet);
        Assert.Equal((DiagnosticCatalog.UnknownSheet, $"{sheet} 一, 二, 底稿"), (refusal.Descriptor, string.Join(' ', refusal.Arguments)));
    }

    [Fact]
    public void Cells_far_away_that_are_only_formatted_are_no_content()
    {
        var outcome = Read(sheet =>
        {
            Fill(sheet, 1, ["甲", "乙"]);
            sheet.Cell(1_048_576, 16_384).Style.Fill.BackgroundColor = XLColor.Red;
            sheet.Range(1, 2, 1_048_576, 2).Merge();
        });
        Assert.Equal(["甲 | 乙"], outcome.Grid);
    }

    [Fact]
    public void Far_apart_rows_keep_their_place_but_not_all_blank_ones_between_them()
    {
        var outcome = Read(sheet =>
        {
            Fill(sheet, 1, ["甲", "乙"]);
            Fill(sheet, 900_000, ["丙", "丁"]);
        });
        var rows = outcome.Document.Blocks.OfType<TableBlock>().Single().Rows;
        Assert.Equal((1002, 900_000), (rows.Count, rows[^1].Place!.Row));
    }

    [Fact]
    public void Content_in_the_last_corner_is_refused()
    {
        var content = Bytes(sheet => sheet.Cell(1_048_576, 16_384).Value = "角");
        Assert.Equal(DiagnosticCatalog.SheetTooLarge, Outcome.Refusal(new SpreadsheetReader("xlsx"), content).Descriptor);
    }

    [Fact]
    public void A_blank_workbook_is_empty() =>
        Assert.Equal(DiagnosticCatalog.EmptyFile, Outcome.Refusal(new SpreadsheetReader("xlsx"), Bytes(sheet => sheet.Cell("A1").Value = " ")).Descriptor);

    private static byte[] ShortDate() => Bytes(sheet =>
    {
        Fill(sheet, 1, ["甲", "时限"]);
        sheet.Cell("A2").Value = "乙";
        sheet.Cell("B2").SetValue(new DateTime(2031, 6, 30)).Style.DateFormat.NumberFormatId = 14;
    });

    private static byte[] Book()
    {
        using var book = new XLWorkbook();
        Fill(book.AddWorksheet("一"), 1, ["甲", "乙"], ["丙", "丁"]);
        book.Worksheet(1).Row(2).Hide();
        Fill(book.AddWorksheet("二"), 1, ["戊", "己"]);
        var hidden = book.AddWorksheet("底稿");
        hidden.Cell("A1").Value = "密";
        hidden.Hide();
        return Saved(book);
    }

    private static Outcome Read(Action<IXLWorksheet> fill) => Outcome.Of(new SpreadsheetReader("xlsx"), Bytes(fill));

    private static byte[] Bytes(Action<IXLWorksheet> fill)
    {
        using var book = new XLWorkbook();
        fill(book.AddWorksheet("清单"));
        return Saved(book);
    }

    private static byte[] Saved(XLWorkbook book)
    {
        using var stream = new MemoryStream();
        book.SaveAs(stream, new SaveOptions { EvaluateFormulasBeforeSaving = true });
        return stream.ToArray();
    }

    private static void Fill(IXLWorksheet sheet, int first, params string[][] rows)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                sheet.Cell(first + row, column + 1).SetValue(rows[row][column]);
            }
        }
    }
}
