using ClosedXML.Excel;
using TaskDecomp.Diagnostics;
using TaskDecomp.Tests.Importing;

namespace TaskDecomp.Tests.Readers.Spreadsheet;

/// <summary>What becomes of <c>--sheet</c> where a file has sheets, and where it is read as a whole.</summary>
public sealed class SheetTests
{
    [Fact]
    public void A_sheet_that_is_asked_of_a_text_is_told_and_the_text_is_read()
    {
        var read = Lists.Read("notice.txt", "2031年重点任务\n1.新建公园3处。\n责任单位：市城管局\n"u8.ToArray(), new ConversionOptions { Sheet = "2" });

        Assert.Equal("新建公园3处。", Assert.Single(read.Notice.Tasks).Text);
        Assert.Equal(["TD1080"], read.Notice.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void A_sheet_that_is_asked_of_a_workbook_of_our_own_is_told()
    {
        var read = Lists.Read("list.xlsx", Lists.Write(Lists.Notice, "xlsx"), new ConversionOptions { Sheet = "按单位" });

        Assert.Equal(Lists.Notice.Tasks.Count, read.Notice.Tasks.Count);
        Assert.Contains(read.Notice.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCatalog.SheetNotUsed.Code);
    }

    [Fact]
    public void A_sheet_that_is_asked_of_a_workbook_is_no_slip()
    {
        var read = Lists.Read("list.xlsx", Book(2), new ConversionOptions { Sheet = "1" });

        Assert.Equal(2, read.Notice.Tasks.Count);
        Assert.DoesNotContain(read.Notice.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCatalog.SheetNotUsed.Code);
    }

    private static byte[] Book(int rows)
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("清单");
        string[] header = ["序号", "工作任务", "责任单位"];
        for (var column = 0; column < header.Length; column++)
        {
            sheet.Cell(1, column + 1).SetValue(header[column]);
        }

        for (var row = 1; row <= rows; row++)
        {
            sheet.Cell(row + 1, 1).SetValue(row);
            sheet.Cell(row + 1, 2).SetValue($"新建公园{row}处");
            sheet.Cell(row + 1, 3).SetValue("市城管局");
        }

        using var stream = new MemoryStream();
        book.SaveAs(stream);
        return stream.ToArray();
    }
}
