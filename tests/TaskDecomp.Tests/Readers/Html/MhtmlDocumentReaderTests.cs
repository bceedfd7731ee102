using System.Text;
using TaskDecomp.Diagnostics;
using TaskDecomp.Readers;
using TaskDecomp.Readers.Html;

namespace TaskDecomp.Tests.Readers.Html;

public sealed class MhtmlDocumentReaderTests
{
    private const string Related = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"=_b\"\n\npreamble\n";

    static MhtmlDocumentReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<p>甲</p>", "甲")]
    [InlineData(Related + "--=_b\nContent-Type: text/html\n\n<p>甲</p>\n--=_b--\n", "甲")]
    [InlineData(Related + "--=_b\nContent-Type: TEXT/HTML;\n charset=utf-8\nContent-Transfer-Encoding: Quoted-Printable\n\n<p class=3D\"a\">=E7=94=\n=B2=e4=b9=99</p>\n--=_b--", "甲乙")]
    [InlineData(Related + "--=_b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+55S\nyPC9wPg==\n--=_b--", "甲")]
    [InlineData(Related + "--=_b\nContent-Type: text/html\n\n<p>甲</p>", "甲")]
    [InlineData(Related + "--=_b\nContent-Type: multipart/alternative; boundary=in\n\n--in\nContent-Type: text/plain\n\n乙\n--in\nContent-Type: text/html\n\n<p>甲</p>\n--in--\n--=_b--", "甲")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b; start=\"<2>\"\n\n--b\nContent-ID: <1>\nContent-Type: text/html\n\n<p>乙</p>\n--b\nContent-ID: <2>\nContent-Type: text/html\n\n<p>甲</p>\n--b--", "甲")]
    public void The_first_page_of_the_message_is_read(string message, string lines)
    {
        Assert.Equal(lines, Lines(message));
        Assert.Equal(lines, Lines(message.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void Frames_are_read_in_their_places_and_each_once() =>
        Assert.Equal("前|甲|后", Lines(Related
            + "--=_b\nContent-Type: text/html\n\n<p>前</p><iframe src='cid:f'></iframe><iframe src='cid:f'></iframe><p>后</p>\n"
            + "--=_b\nContent-Type: text/html\nContent-ID: <f>\n\n<p>甲</p><iframe src='cid:f'></iframe>\n--=_b--"));

    [Fact]
    public void Each_page_has_its_own_encoding()
    {
        byte[] message = [.. Encoding.UTF8.GetBytes(Related + "--=_b\nContent-Type: text/html; charset=gb2312\nContent-Location: a\n\n"), .. Encoding.GetEncoding("gb18030").GetBytes("<p>甲</p><iframe src=b>"),
            .. Encoding.UTF8.GetBytes("\n--=_b\nContent-Type: text/html; charset=\"utf-8\"\nContent-Location: b\n\n<p>乙</p>\n--=_b--")];
        var document = new MhtmlDocumentReader().Read(message, new ReaderOptions(null), new DiagnosticBag());
        Assert.Equal(("mhtml", "gb18030"), (document.Format, document.Encoding));
        Assert.Equal(["甲", "乙"], document.Lines().Select(line => line.Text));
    }

    [Theory]
    [InlineData("MIME-Version: 1.0\nContent-Type: text/plain\n\n甲")]
    [InlineData(Related + "--=_b\nContent-Type: image/png\n\nxx\n--=_b--")]
    [InlineData(Related)]
    [InlineData("Content-Type: multipart/related; boundary=b\n\n--b--")]
    public void A_message_without_a_page_is_refused(string message) =>
        Assert.Equal(DiagnosticCatalog.EmptyFile, Assert.Throws<NoticeReadException>(() => Lines(message)).Diagnostic.Descriptor);

    private static string Lines(string message) =>
        string.Join('|', new MhtmlDocumentReader().Read(Encoding.UTF8.GetBytes(message), new ReaderOptions(null), new DiagnosticBag()).Lines().Select(line => line.Text));
}
