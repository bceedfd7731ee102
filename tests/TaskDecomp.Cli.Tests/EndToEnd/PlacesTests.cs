using System.Text;
using ClosedXML.Excel;
using TaskDecomp.Tests.Readers.Docx;

namespace TaskDecomp.Cli.Tests.EndToEnd;

/// <summary>A warning says where a person finds its line in the file, by what the file is made of.</summary>
public sealed class PlacesTests : IDisposable
{
    // Between two names a 、 is missing.
    private static readonly string[] Notice = ["2031年重点工作任务分解", "1.新建派出所业务用房两处。", "责任单位：市公安局市大数据局、市财政局"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task In_a_text_it_is_a_line() => AssertPlace("notice.txt", Encoding.UTF8.GetBytes(string.Join('\n', Notice)), "3");

    [Fact]
    public Task In_a_Word_file_it_is_a_paragraph() =>
        AssertPlace("notice.docx", new DocxBuilder().Add([.. Notice.Select(text => DocxBuilder.Paragraph(text))]).ToBytes(), "paragraph 3");

    [Fact]
    public Task In_a_web_page_it_is_a_line_of_its_source_and_a_paragraph() =>
        AssertPlace("notice.html", Encoding.UTF8.GetBytes($"<!DOCTYPE html>\n<html><head><meta charset=utf-8></head>\n<body>\n{string.Concat(Notice.Select(text => $"<p>{text}</p>\n\n"))}</body></html>"), "line 8, paragraph 3");

    [Fact]
    public Task In_a_workbook_it_is_a_row_of_a_sheet()
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("任务");
        foreach (var (index, text) in Notice.Index())
        {
            sheet.Cell(index + 4, 1).SetValue(text);
        }

        using var stream = new MemoryStream();
        book.SaveAs(stream);
        return AssertPlace("notice.xlsx", stream.ToArray(), "任务!6");
    }

    private async Task AssertPlace(string name, byte[] content, string place)
    {
        var path = _folder.Of(name);
        await File.WriteAllBytesAsync(path, content, TestContext.Current.CancellationToken);

        var run = await RealProgram.RunAsync(path, "-t", "json");

        Assert.Contains($"{name}({place}): warning TD3004: ", run.Error, StringComparison.Ordinal);
    }
}
