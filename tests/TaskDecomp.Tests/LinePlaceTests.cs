using System.Text;
using ClosedXML.Excel;
using TaskDecomp.Tests.Readers.Docx;
using TaskDecomp.Tests.Readers.Ofd;
using TaskDecomp.Writers;

namespace TaskDecomp.Tests;

/// <summary>Every line of the model can be found in the file by a person.</summary>
public sealed class LinePlaceTests
{
    [Fact]
    public void A_line_of_text_is_a_line() =>
        Assert.Equal(new LinePlace(2, LineUnit.TextLine), Read("notice.txt", Encoding.UTF8.GetBytes("重点工作\n1.建校舍。\n")).PlaceOf(2));

    [Fact]
    public void A_line_of_a_Word_file_is_a_paragraph() =>
        Assert.Equal(new LinePlace(2, LineUnit.Paragraph), Read("notice.docx", new DocxBuilder().Add(DocxBuilder.Paragraph("重点工作"), DocxBuilder.Table(["1", "建校舍"])).ToBytes()).PlaceOf(2));

    [Fact]
    public void A_line_of_a_workbook_is_a_row_of_a_sheet()
    {
        using var book = new XLWorkbook();
        book.AddWorksheet("说明").Cell("A1").SetValue("填报说明");
        book.AddWorksheet("清单").Cell("A3").SetValue("重点工作");
        using var stream = new MemoryStream();
        book.SaveAs(stream);
        var read = Read("notice.xlsx", stream.ToArray());

        Assert.Equal([("说明", 1), ("清单", 3)], new[] { 1, read.Notice.Coverage.Lines == 2 ? 4 : 2 }.Select(line => read.PlaceOf(line)).Select(place => (place.Sheet!, place.Row!.Value)));
    }

    [Fact]
    public void A_line_of_paper_has_a_page()
    {
        var content = new OfdBuilder().AddPage(OfdBuilder.Print(30, 40, "重点工作", step: 5)).AddPage(OfdBuilder.Print(30, 40, "建校舍", step: 5)).ToBytes();

        Assert.Equal(new LinePlace(2, LineUnit.Paragraph) { Page = 2 }, Read("notice.ofd", content).PlaceOf(2));
    }

    /// <summary>The line of the source is that in which the text begins: behind a break, in a span, in a row, behind what is not shown.</summary>
    [Fact]
    public void A_line_of_a_web_page_has_the_line_of_its_source()
    {
        const string Page = """
            <!DOCTYPE html>
            <html><head><title>重点工作</title></head>
            <body><div>
            <p>
              重点工作
            </p>
            <p>一、甲项<br>
               二、乙项<br/>三、
               丙项</p>
            <script>
              run();
            </script>
            <pre>四、丁项
            五、戊项</pre>
            <table border="1"><tr><td>序号</td><td>任务</td></tr>
            <tr><td>1</td><td>建校舍</td></tr></table>
            </div></body></html>
            """;
        var read = Read("notice.html", Encoding.UTF8.GetBytes(Page));

        Assert.Equal([5, 7, 8, 8, 13, 14, 15, 16], Enumerable.Range(1, 8).Select(line => read.PlaceOf(line).SourceLine!.Value));
    }

    [Fact]
    public void A_notice_that_was_read_back_has_the_lines_of_its_original()
    {
        using var stream = new MemoryStream();
        NoticeConverter.Write(Read("notice.txt", Encoding.UTF8.GetBytes("重点工作\n1.建校舍。\n")).Notice, "json", stream, new WriterOptions());

        Assert.Equal(new LinePlace(2, LineUnit.OriginalLine), Read("notice.json", stream.ToArray()).PlaceOf(2));
    }

    private static ConversionResult Read(string fileName, byte[] content) => Reading.Of(fileName, content, new ConversionOptions());
}
