using System.IO.Compression;
using System.Text;
using TaskDecomp.Diagnostics;
using TaskDecomp.Readers;
using TaskDecomp.Readers.Detection;

namespace TaskDecomp.Tests.Readers.Detection;

public sealed class FormatDetectorTests
{
    private const string Page = "<!DOCTYPE html><html><body><p>1.建公园。</p></body></html>";
    private const string Message = "From: <saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>甲</p>\r\n--x--\r\n";

    [Theory]
    [InlineData("notice.txt", "1.建公园。", "text")]
    [InlineData("notice", "1.建公园。", "text")]
    [InlineData("standard input", Page, "html")]
    [InlineData("notice.html", Page, "html")]
    [InlineData("notice.HTM", "\r\n <div class=a>甲</div>", "html")]
    [InlineData("notice.html", "<!-- saved from url -->\n<!--[if IE]><p>x</p><![endif]-->\n<HTML>", "html")]
    [InlineData("notice.html", "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"a\">", "html")]
    [InlineData("notice.html", "甲<br>乙", "html")]
    [InlineData("notice.mht", Message, "mhtml")]
    [InlineData("notice.txt", "5<6，7>3，见<附表>。", "text")]
    [InlineData("notice.txt", "Content-Type: text/html 是一种说法。", "text")]
    [InlineData("notice.txt", "<公园>\n1.建公园。", "text")]
    public void Content_and_name_that_agree_need_no_word(string name, string content, string format)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Equal(format, Detect(name, content, null, diagnostics));
        Assert.Empty(diagnostics.Items);
    }

    [Theory]
    [InlineData("notice.txt", Page, "html", ".txt")]
    [InlineData("notice.doc", Page, "html", ".doc")]
    [InlineData("notice.xls", Page, "html", ".xls")]
    [InlineData("notice.html", Message, "mhtml", ".html")]
    [InlineData("notice.mht", Page, "html", ".mht")]
    [InlineData("notice.html", "1.建公园。", "text", ".html")]
    [InlineData("notice.mht", "1.建公园。", "text", ".mht")]
    public void Content_is_believed_and_a_name_that_contradicts_it_is_a_warning(string name, string content, string format, string ending)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Equal(format, Detect(name, content, null, diagnostics));
        var diagnostic = Assert.Single(diagnostics.Items);
        Assert.Equal((DiagnosticCatalog.NameContradictsContent, Severity.Warning), (diagnostic.Descriptor, diagnostic.Descriptor.Severity));
        Assert.Equal([ending, format], diagnostic.Arguments);
    }

    [Theory]
    [InlineData("notice.html", Page, "text")]
    [InlineData("notice.txt", "甲<br>乙", "html")]
    [InlineData("notice.txt", "", "html")]
    public void What_the_user_says_holds_where_the_content_bears_it(string name, string content, string asked)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Equal(asked, Detect(name, content, asked, diagnostics));
        Assert.Empty(diagnostics.Items);
    }

    [Theory]
    [InlineData("notice.txt", "1.建公园。", "html", "text")]
    [InlineData("notice.txt", "1.建公园。", "mhtml", "text")]
    [InlineData("notice.html", Page, "mhtml", "html")]
    [InlineData("notice.pdf", "%PDF-1.7\n", "text", "pdf")]
    [InlineData("notice.docx", "1.建公园。", null, "text")]
    [InlineData("notice.pdf", "1.建公园。", null, "text")]
    [InlineData("notice.ofd", "\0\u0001\u0002", null, "binary")]
    public void Content_that_contradicts_what_is_said_is_refused(string name, string content, string? asked, string looksLike)
    {
        var diagnostic = Refused(name, Encoding.UTF8.GetBytes(content), asked);
        Assert.Equal(DiagnosticCatalog.ContradictsFormat, diagnostic.Descriptor);
        Assert.Equal(looksLike, diagnostic.Arguments[1]);
    }

    /// <summary>Formats without a reader are known all the same, whatever the file's name.</summary>
    [Fact]
    public void A_known_format_that_cannot_be_read_is_named()
    {
        var unread = FileFormats.All.Where(format => Examples.ContainsKey(format.Name) && !ReaderRegistry.Formats.Contains(format.Name)).ToList();
        Assert.NotEmpty(unread);
        Assert.All(unread, format =>
        {
            var diagnostic = Refused("notice.txt", Examples[format.Name], null);
            Assert.Equal(DiagnosticCatalog.UnreadableFormat, diagnostic.Descriptor);
            Assert.Equal(format.Name, diagnostic.Arguments[0]);
        });
    }

    [Fact]
    public void Each_signature_is_found_and_no_other_comes_before_it() =>
        Assert.All(Examples, example => Assert.Equal(example.Key, FileFormats.All.First(format => format.IsSure(new FileProbe(example.Value))).Name));

    [Fact]
    public void Every_reader_has_a_row_and_no_ending_two() =>
        Assert.Multiple(
            () => Assert.All(ReaderRegistry.Formats, format => Assert.NotNull(FileFormats.Find(format))),
            () => Assert.Equal(FileFormats.All.SelectMany(format => format.Endings).Count(), FileFormats.All.SelectMany(format => format.Endings).Distinct().Count()));

    [Fact]
    public void A_package_that_breaks_off_is_damaged()
    {
        var whole = Examples["docx"];
        Assert.Equal(DiagnosticCatalog.DamagedFile, Refused("notice.docx", whole[..(whole.Length / 2)], null).Descriptor);
        Assert.Equal(DiagnosticCatalog.DamagedFile, Refused("notice.txt", whole[..8], "text").Descriptor);
    }

    [Fact]
    public void A_document_behind_a_password_is_said_to_be_one() =>
        Assert.Equal(DiagnosticCatalog.EncryptedFile, Refused("notice.docx", Compound("EncryptedPackage"), null).Descriptor);

    private static Dictionary<string, byte[]> Examples { get; } = new()
    {
        ["docx"] = Zip("[Content_Types].xml", "word/document.xml"),
        ["xlsx"] = Zip("[Content_Types].xml", "xl/workbook.xml"),
        ["pptx"] = Zip("[Content_Types].xml", "ppt/presentation.xml"),
        ["ofd"] = Zip("OFD.xml", "Doc_0/Document.xml"),
        ["odt"] = Zip("mimetype", "content.xml"),
        ["ods"] = Zip("mimetype", "content.xml", "sheet"),
        ["zip"] = Zip("1.txt"),
        ["doc"] = Compound("WordDocument"),
        ["xls"] = Compound("Workbook"),
        ["ole2"] = Compound("PowerPoint Document"),
        ["pdf"] = [.. "%PDF-1.4\n"u8, 0, 1, 2],
        ["rar"] = [.. "Rar!\u001A\u0007"u8],
        ["png"] = [0x89, 0x50, 0x4E, 0x47, 13, 10],
        ["jpeg"] = [0xFF, 0xD8, 0xFF, 0xE0],
        ["rtf"] = [.. @"{\rtf1\ansi}"u8],
        ["mhtml"] = Encoding.ASCII.GetBytes(Message.Replace("甲", "x", StringComparison.Ordinal)),
        ["html"] = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Page)],
    };

    private static byte[] Zip(params string[] entries)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var entry in entries)
            {
                using var content = archive.CreateEntry(entry, CompressionLevel.NoCompression).Open();
                content.Write(entry != "mimetype" ? "<a/>"u8 : entries.Length == 2 ? "application/vnd.oasis.opendocument.text"u8 : "application/vnd.oasis.opendocument.spreadsheet"u8);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Compound(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[500], .. Encoding.Unicode.GetBytes(stream), 0, 0];

    private static string Detect(string name, string content, string? asked, DiagnosticBag diagnostics) =>
        FormatDetector.Detect(name, Encoding.UTF8.GetBytes(content), asked, diagnostics);

    private static Diagnostic Refused(string name, byte[] content, string? asked) =>
        Assert.Throws<NoticeReadException>(() => FormatDetector.Detect(name, content, asked, new DiagnosticBag())).Diagnostic;
}
