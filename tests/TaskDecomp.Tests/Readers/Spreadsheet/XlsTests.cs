using TaskDecomp.Readers.Spreadsheet;

namespace TaskDecomp.Tests.Readers.Spreadsheet;

/// <summary>The older format, in a file of two sheets that LibreOffice wrote.</summary>
public sealed class XlsTests
{
    /// <summary>The file.</summary>
    internal static byte[] Content { get; } = File.ReadAllBytes(Path.Combine(Checkout.Root, "tests", "TaskDecomp.Tests", "Readers", "Spreadsheet", "Fixtures", "list.xls"));

    [Fact]
    public void Merged_cells_dates_and_percentages_are_read_as_shown()
    {
        var outcome = Outcome.Of(new SpreadsheetReader("xls"), Content, "清单");
        Assert.Equal("栖川县2031年重点项目清单", outcome.Lines[0]);
        Assert.Equal(
            ["序号 | 类别 | 项目名称 | 责任单位 | 完成时限", "1 | [1+1×2]民生 | 新建公厕6座 | 县城管局 / 县财政局 | 2031年6月30日", "2 | 改造供水管网 | 县水利局 | 85%"],
            outcome.Grid);
    }

    [Fact]
    public void Sheets_follow_one_another() => Assert.Equal("联系人\t常小禾", Outcome.Of(new SpreadsheetReader("xls"), Content).Lines[^1]);
}
