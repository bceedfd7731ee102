using TaskDecomp.Diagnostics;
using TaskDecomp.Readers.Spreadsheet;

namespace TaskDecomp.Tests.Readers.Spreadsheet;

/// <summary>The older format, in files of two sheets.</summary>
public sealed class XlsTests
{
    [Fact]
    public void Merged_cells_dates_and_percentages_are_read_as_shown()
    {
        var outcome = Outcome.Of(new SpreadsheetReader("xls"), OldWorkbooks.List, "清单");
        Assert.Equal("栖川县2031年重点项目清单", outcome.Lines[0]);
        Assert.Equal(
            ["序号 | 类别 | 项目名称 | 责任单位 | 完成时限", "1 | [1+1×2]民生 | 新建公厕6座 | 县城管局 / 县财政局 | 2031年6月30日", "2 | 改造供水管网 | 县水利局 | 85%"],
            outcome.Grid);
    }

    [Fact]
    public void Sheets_follow_one_another() => Assert.Equal("联系人\t常小禾", Outcome.Of(new SpreadsheetReader("xls"), OldWorkbooks.List).Lines[^1]);

    /// <summary>A hidden row and a hidden column are read and told, a hidden sheet is left out and told, and errors are shown: as in xlsx.</summary>
    [Fact]
    public void Errors_are_read_as_shown_and_what_is_hidden_is_told()
    {
        var outcome = Outcome.Of(new SpreadsheetReader("xls"), OldWorkbooks.HiddenAndErrors);
        Assert.Equal(["序号 | 工作任务 | 任务来源 | 责任单位", "1 | 新建渡口2处 | 提案 | #N/A", "#DIV/0! | 疏浚河道3公里 |  | 县水利局"], outcome.Grid);
        Assert.Equal(
            [(DiagnosticCatalog.HiddenRowsRead, "清单 1 1"), (DiagnosticCatalog.HiddenSheets, "底稿")],
            outcome.Diagnostics.Select(diagnostic => (diagnostic.Descriptor, string.Join(' ', diagnostic.Arguments))));
    }

    [Fact]
    public void A_password_is_told() => Assert.Equal(DiagnosticCatalog.EncryptedFile, Outcome.Refusal(new SpreadsheetReader("xls"), OldWorkbooks.WithPassword()).Descriptor);
}
