using TaskDecomp.Limits;
using TaskDecomp.Readers.External;
using TaskDecomp.Tests.Readers.Docx;

namespace TaskDecomp.Tests.Shapes;

/// <summary>A table on several pages: its title is a row merged across the columns and printed again with the header, and rows are cut by the page's end.</summary>
public sealed class TableOverPagesTests
{
    // Three pages.
    private const int Rows = 18;

    private static readonly int[] Widths = [700, 4700, 1900, 1700];

    private static readonly string[] Works =
    [
        "整治中小河道三十二公里，清淤沟渠九十处", "加固圩堤十五公里，改造排涝泵站十一座", "更新老旧闸门四十扇，建设雨情水情监测站点二十六处", "完善山洪灾害预警平台，组建村级抢险队伍八十支",
        "储备沙袋、块石、救生衣等防汛物资，落实水库安全责任人",
    ];

    [Fact]
    public void Rows_cut_by_a_page_are_whole_and_the_title_stands_once()
    {
        var docx = Docx();
        var (pdf, pages) = Printed(docx);

        Assert.True(pages.Length >= 2 && pages.Skip(1).Any(IsCutAtItsTop), "No page cuts a row.");
        Assert.Equal(ShapeModel.Of("notice.docx", docx, isPaged: true), ShapeModel.Of("notice.pdf", pdf, isPaged: true));
        Assert.Equal(Enumerable.Range(1, Rows), Reading.Of("notice.pdf", pdf).Notice.Tasks.Select(task => task.Number!.Value));
    }

    // Below the title and the header no number begins the line.
    private static bool IsCutAtItsTop(string page) => page.Split('\n').Where(line => line.Trim().Length > 0).ElementAt(2).Trim() is [not (>= '0' and <= '9'), ..];

    // Each row takes about ten lines, so that the end of a page, wherever it falls, is inside of one.
    private static string Text(int row) => $"推进第{row}片区防汛能力建设，{string.Concat(Works.Select((_, i) => Works[(row + i) % Works.Length] + "；"))}汛期前全部完工并通过验收。";

    private static byte[] Docx()
    {
        var title = $"<w:tr><w:trPr><w:tblHeader/></w:trPr>{DocxBuilder.Cell("岚川县2032年重点工作任务分解表", "<w:tcW w:w=\"9000\" w:type=\"dxa\"/><w:gridSpan w:val=\"4\"/>")}</w:tr>";
        var header = Row("<w:trPr><w:tblHeader/></w:trPr>", "序号", "重点工作", "责任单位", "完成时限");
        var body = Enumerable.Range(1, Rows).Select(row => Row("", $"{row}", Text(row), row % 2 == 0 ? "县水利局、县财政局" : "县应急管理局", "2032年10月底前"));
        return new DocxBuilder().Add(ShapeFiles.Table(Widths, [title, header, .. body])).Add(ShapeFiles.Paper).ToBytes();
    }

    private static string Row(string properties, params string[] cells) =>
        $"<w:tr>{properties}{string.Concat(cells.Select((cell, i) => DocxBuilder.Cell(cell, $"<w:tcW w:w=\"{Widths[i]}\" w:type=\"dxa\"/>")))}</w:tr>";

    // The file as PDF, and the text of its pages.
    private static (byte[] Pdf, string[] Pages) Printed(byte[] docx)
    {
        var (soffice, pdfToText) = (ExternalPrograms.Find(ExternalPrograms.Soffice, null), ExternalPrograms.Find(ExternalPrograms.PdfToText, null));
        Assert.SkipWhen(soffice is null, "LibreOffice (soffice) is not installed.");
        Assert.SkipWhen(pdfToText is null, "pdftotext (poppler-utils) is not installed.");
        using var folder = new TemporaryFolder();
        var run = new ExternalRun(folder.Path, ReadLimits.Default with { Time = TimeSpan.FromMinutes(2) }, TestContext.Current.CancellationToken);
        File.WriteAllBytes(folder.File("notice.docx"), docx);
        new ExternalProgram(ExternalPrograms.Soffice, soffice!).Run(
            ["-env:UserInstallation=" + new Uri(folder.File("profile")).AbsoluteUri, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder.Path, folder.File("notice.docx")], run);
        new ExternalProgram(ExternalPrograms.PdfToText, pdfToText!).Run(["-layout", "-enc", "UTF-8", folder.File("notice.pdf"), folder.File("notice.txt")], run);
        return (File.ReadAllBytes(folder.File("notice.pdf")), File.ReadAllText(folder.File("notice.txt")).Split('\f', StringSplitOptions.RemoveEmptyEntries));
    }
}
