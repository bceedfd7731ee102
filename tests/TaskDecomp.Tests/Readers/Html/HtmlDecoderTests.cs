using System.Text;
using TaskDecomp.Diagnostics;
using TaskDecomp.Readers.Html;

namespace TaskDecomp.Tests.Readers.Html;

public sealed class HtmlDecoderTests
{
    private const string Text = "<p>云溪市重点工作任务分解</p>";

    static HtmlDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("gb18030", "<meta charset=gb2312>", "gb18030", false)]
    [InlineData("gb18030", "<META http-equiv='Content-Type' content='text/html; charset=GBK'>", "gb18030", false)]
    [InlineData("gb18030", "<meta charset=\"GB_2312-80\">", "gb18030", false)]
    [InlineData("utf-8", "<meta charset=UTF-8>", "utf-8", false)]
    [InlineData("utf-8", "", "utf-8", false)]
    [InlineData("gb18030", "", "gb18030", false)]
    [InlineData("gb18030", "<meta charset=utf-8>", "gb18030", true)]
    [InlineData("utf-8", "<meta charset=gb2312>", "utf-8", true)]
    [InlineData("utf-8", "<meta charset=x-unheard-of>", "utf-8", false)]
    [InlineData("utf-8", "<meta charset=utf-16>", "utf-8", false)]
    public void The_page_says_its_encoding_and_is_corrected_where_it_is_wrong(string encoding, string meta, string found, bool isCorrected)
    {
        var diagnostics = new DiagnosticBag();
        var page = Encoding.GetEncoding(encoding).GetBytes($"<html><head>{meta}</head><body>{Text}");
        var (text, name) = HtmlDecoder.Decode(page, null, null, diagnostics);
        Assert.Equal(found, name);
        Assert.EndsWith(Text, text, StringComparison.Ordinal);
        Assert.Equal(isCorrected ? [DiagnosticCatalog.WrongCharset] : [], diagnostics.Items.Select(item => item.Descriptor));
    }

    [Fact]
    public void A_byte_order_mark_comes_before_what_the_page_says()
    {
        byte[] page = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("<meta charset=gb2312>" + Text)];
        Assert.Equal("utf-16", HtmlDecoder.Decode(page, null, null, new DiagnosticBag()).Encoding);
    }

    /// <summary>A page saved with a character cut in the middle, as by a script that shortens a text to so many bytes.</summary>
    [Theory]
    [InlineData("utf-8", "<meta charset=utf-8>")]
    [InlineData("utf-8", "")]
    [InlineData("utf-8", "<meta charset=gb2312>")]
    [InlineData("gb18030", "<meta charset=gb2312>")]
    [InlineData("gb18030", "")]
    public void A_broken_character_is_shown_and_told_with_its_line(string name, string meta)
    {
        var encoding = Encoding.GetEncoding(name);
        var diagnostics = new DiagnosticBag();
        byte[] page = [.. encoding.GetBytes($"<html>\n{meta}\n<!-- 新建、改建"), 0xFF, .. encoding.GetBytes($" -->\n{Text}")];

        var (text, found) = HtmlDecoder.Decode(page, null, null, diagnostics);

        Assert.EndsWith($"改建\uFFFD -->\n{Text}", text, StringComparison.Ordinal);
        Assert.Equal(name, found);
        Assert.Equal<object>([1, 3, name], Assert.Single(diagnostics.Items, item => item.Descriptor == DiagnosticCatalog.BrokenCharacters).Arguments);
    }

    [Fact]
    public void A_page_with_many_broken_characters_is_refused()
    {
        byte[] page = [.. "<html>"u8, .. Enumerable.Repeat("建"u8.ToArray().Append((byte)0xFF), 60).SelectMany(bytes => bytes)];
        Assert.Equal(DiagnosticCatalog.Undecodable, Assert.Throws<NoticeReadException>(() => HtmlDecoder.Decode(page, null, null, new DiagnosticBag())).Diagnostic.Descriptor);
    }

    [Fact]
    public void The_user_comes_before_the_message_and_that_before_the_page()
    {
        var page = Encoding.GetEncoding("gb18030").GetBytes("<meta charset=big5>" + Text);
        Assert.Equal("gb18030", HtmlDecoder.Decode(page, null, "gbk", new DiagnosticBag()).Encoding);
        Assert.Equal("gb18030", HtmlDecoder.Decode(page, "gb18030", "big5", new DiagnosticBag()).Encoding);
        Assert.Throws<NoticeReadException>(() => HtmlDecoder.Decode(page, "utf-8", null, new DiagnosticBag()));
    }
}
