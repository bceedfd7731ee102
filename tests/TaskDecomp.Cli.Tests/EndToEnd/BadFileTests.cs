using System.Diagnostics;
using System.Globalization;
using System.Text;
using ClosedXML.Excel;
using TaskDecomp.Tests.Readers.Docx;
using TaskDecomp.Tests.Readers.Spreadsheet;

namespace TaskDecomp.Cli.Tests.EndToEnd;

/// <summary>A file that cannot be read gives an error that says why, its exit code, and no output.</summary>
public sealed class BadFileTests : IDisposable
{
    private const string Pdftotext = "pdftotext";
    private const string Soffice = "soffice";

    // The container of office files before 2007, and of newer ones behind a password.
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("notice.docx")]
    [InlineData("notice.xlsx")]
    [InlineData("notice.ofd")]
    public async Task A_package_that_breaks_off_is_damaged(string name)
    {
        var sound = Package(name);

        await AssertRefused(name, sound[..(sound.Length * 2 / 3)], "TD1014");
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(3, 2)]
    [InlineData(50, 1)]
    public async Task A_workbook_of_the_older_format_that_breaks_off_is_damaged(int parts, int kept)
    {
        var sound = OldWorkbooks.List;

        await AssertRefused("notice.xls", sound[..(sound.Length * kept / parts)], "TD1014");
    }

    [Fact]
    public async Task A_PDF_that_breaks_off_is_damaged()
    {
        SkipWithout(Pdftotext);

        await AssertRefused("notice.pdf", BlankPdf()[..40], "TD1043");
    }

    [Fact]
    public async Task A_PDF_of_pictures_is_said_to_be_one()
    {
        SkipWithout(Pdftotext);

        await AssertRefused("notice.pdf", BlankPdf(), "TD1037");
    }

    [Fact]
    public async Task An_old_Word_file_that_breaks_off_is_damaged()
    {
        // Its directory is said to stand in a sector behind the file's end.
        var content = Compound("WordDocument\0");
        (content[0x1E], content[0x30]) = (9, 200);

        await AssertRefused("notice.doc", content, "TD1014");
    }

    [Fact]
    public async Task An_old_Word_file_that_LibreOffice_cannot_load_is_damaged()
    {
        SkipWithout(Soffice);

        await AssertRefused("notice.doc", Compound("WordDocument\0"), "TD1035");
    }

    [Theory]
    [InlineData("notice.docx")]
    [InlineData("notice.xlsx")]
    [InlineData("notice.pdf")]
    [InlineData("notice.ofd")]
    [InlineData("notice.doc")]
    public async Task Another_signature_is_told(string name) => await AssertRefused(name, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], "TD1010");

    [Theory]
    [InlineData("notice.docx")]
    [InlineData("notice.xls")]
    [InlineData("notice.pdf")]
    public async Task Text_under_the_name_of_another_format_is_told(string name) => await AssertRefused(name, "重点工作\n"u8.ToArray(), "TD1011");

    [Theory]
    [InlineData("notice.docx")]
    [InlineData("notice.xlsx")]
    public async Task A_password_is_told(string name) => await AssertRefused(name, Compound("EncryptedPackage\0"), "TD1013");

    /// <summary>A real .doc of LibreOffice, with the flag in its head that says it is encrypted (MS-DOC, FibBase); WPS writes the same under .wps.</summary>
    [Theory]
    [InlineData("notice.doc")]
    [InlineData("notice.wps")]
    public async Task A_password_of_an_old_Word_file_is_told(string name)
    {
        var content = OldWordFile();
        var head = content.AsSpan().IndexOf<byte>([0xEC, 0xA5]);
        content[head + 11] |= 1;

        await AssertRefused(name, content, "TD1013");
    }

    [Fact]
    public async Task A_file_of_WPS_Writer_is_read_like_the_Word_file_that_it_is()
    {
        await File.WriteAllBytesAsync(_folder.Of("notice.wps"), OldWordFile(), TestContext.Current.CancellationToken);

        var run = await RealProgram.RunAsync("convert", _folder.Of("notice.wps"), "-t", "csv", "-o", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("新建公园3处。", run.OutputText, StringComparison.Ordinal);
        Assert.Contains("市城管局", run.OutputText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_of_an_old_workbook_is_told() => await AssertRefused("notice.xls", OldWorkbooks.WithPassword(), "TD1013");

    [Theory]
    [InlineData("notice.txt")]
    [InlineData("notice.html")]
    [InlineData("notice.docx")]
    [InlineData("notice.xlsx")]
    [InlineData("notice.pdf")]
    [InlineData("notice.doc")]
    public async Task Nothing_is_told(string name) => await AssertRefused(name, [], "TD1001");

    [Theory]
    [InlineData("notice.pdf", "apt install poppler-utils")]
    [InlineData("notice.doc", "apt install libreoffice-writer")]
    public async Task A_program_that_is_missing_gives_69_and_the_command_that_installs_it(string name, string install)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere programs are looked for outside of PATH too.");
        var path = Environment.GetEnvironmentVariable("PATH");
        Environment.SetEnvironmentVariable("PATH", _folder.Path);
        try
        {
            var error = await AssertRefused(name, name.EndsWith("pdf", StringComparison.Ordinal) ? BlankPdf() : Compound("WordDocument\0"), "TD1040", ExitCodes.MissingProgram);
            Assert.Contains(install, error, StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable("PATH", path);
        }
    }

    /// <summary>A list of this program's own in which a value was damaged, alone, in a stream and in an archive.</summary>
    [Theory]
    [InlineData("lines", "[5,1]")]
    [InlineData("lines", "[-2147483648,2147483647]")]
    [InlineData("units", "[null]")]
    [InlineData("measures", "[null]")]
    public async Task A_list_of_our_own_that_is_damaged_is_told(string key, string value)
    {
        var list = System.Text.Json.Nodes.JsonNode.Parse((await RealProgram.RunAsync(RealProgram.Sample("leader-headings"), "-t", "json", "-q")).Output)!;
        list["tasks"]![0]![key] = System.Text.Json.Nodes.JsonNode.Parse(value);
        var content = Encoding.UTF8.GetBytes(list.ToJsonString());

        await AssertRefused("list.json", content, "TD1050", place: "(1)");

        var request = Encoding.UTF8.GetBytes($"{{\"id\":1,\"base64\":\"{Convert.ToBase64String(content)}\"}}\n");
        Assert.StartsWith("{\"id\":1,\"error\":{\"code\":\"TD1050\"", (await RealProgram.RunAsync(new MemoryStream(request), "stream")).OutputText, StringComparison.Ordinal);
        await RealProgram.RunAsync("convert", _folder.Of("list.json"), "-r", "-t", "html", "-o", _folder.Of("archived"));
        Assert.Equal(["list.json failed TD1050"], Batch.Run.Report(_folder.Of("archived/report.json")));
    }

    private async Task<string> AssertRefused(string name, byte[] content, string code, int exitCode = ExitCodes.InvalidInput, string place = "")
    {
        var path = _folder.Of(name);
        await File.WriteAllBytesAsync(path, content, TestContext.Current.CancellationToken);

        var run = await RealProgram.RunAsync(path, "-t", "json,xlsx,html", "-o", _folder.Of("out"));

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains($"{name}{place}: error {code}: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.Equal([name], _folder.Files);
        return run.Error;
    }

    private static byte[] OldWordFile()
    {
        SkipWithout(Soffice);
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Of("source.txt"), "2031年重点工作任务分解\n1.新建公园3处。\n责任单位：市城管局\n");
        var start = new ProcessStartInfo(Soffice, ["-env:UserInstallation=" + new Uri(folder.Of("profile")).AbsoluteUri, "--headless", "--infilter=Text (encoded):UTF8", "--convert-to", "doc:MS Word 97", "--outdir", folder.Of("made"), folder.Of("source.txt")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return File.ReadAllBytes(folder.Of("made/source.doc"));
    }

    private static void SkipWithout(string program) => Assert.SkipWhen(new LibraryConverter().Programs.Single(row => row.Name == program).Path is null, $"{program} is not installed.");

    private static byte[] Package(string name) => Path.GetExtension(name) switch
    {
        ".docx" => new DocxBuilder().Add(DocxBuilder.Paragraph("重点工作")).ToBytes(),
        ".xlsx" => Workbook(),
        _ => File.ReadAllBytes(RealProgram.Sample("ofd-pages")),
    };

    private static byte[] Workbook()
    {
        using var book = new XLWorkbook();
        book.AddWorksheet("清单").Cell("A1").SetValue("重点工作");
        using var stream = new MemoryStream();
        book.SaveAs(stream);
        return stream.ToArray();
    }

    private static byte[] Compound(string stream)
    {
        var content = new byte[4096];
        CompoundFile.CopyTo(content, 0);
        Encoding.Unicode.GetBytes(stream).CopyTo(content, 1024);
        return content;
    }

    /// <summary>A page on which nothing is printed.</summary>
    private static byte[] BlankPdf()
    {
        string[] objects = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        foreach (var (index, body) in objects.Index())
        {
            table.Append(CultureInfo.InvariantCulture, $"{pdf.Length:D10} 00000 n \n");
            pdf.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj{body}endobj\n");
        }

        var start = pdf.Length;
        return Encoding.ASCII.GetBytes(pdf.Append(table).Append(CultureInfo.InvariantCulture, $"trailer<</Size 4/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n").ToString());
    }
}
