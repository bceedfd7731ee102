using System.Text;
using TaskDecomp.Diagnostics;
using TaskDecomp.Readers;

namespace TaskDecomp.Tests.Readers;

public sealed class TextDocumentReaderTests
{
    [Theory]
    [InlineData("a\nb\n", "a|b")]
    [InlineData("a\r\nb\r\n", "a|b")]
    [InlineData("a\rb\r", "a|b")]
    [InlineData("a\n\n b", "a|| b")]
    [InlineData("a\r\n\r\nb", "a||b")]
    [InlineData("a\n\rb", "a||b")]
    [InlineData("\na", "|a")]
    [InlineData("\uFEFFa\nb", "a|b")]
    public void A_line_is_a_paragraph_and_its_number_the_one_of_an_editor(string content, string lines)
    {
        var document = new TextDocumentReader().Read(Encoding.UTF8.GetBytes(content), new ReaderOptions(null), new DiagnosticBag());
        Assert.Equal(lines.Split('|'), document.Lines().Select(line => line.Text));
        Assert.Equal(Enumerable.Range(1, document.Blocks.Count), document.Lines().Select(line => line.Number));
        Assert.Equal(("text", "utf-8"), (document.Format, document.Encoding));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\t\u3000\u00A0\n")]
    public void An_empty_or_blank_file_is_refused(string content)
    {
        var refused = Assert.Throws<NoticeReadException>(() => new TextDocumentReader().Read(Encoding.UTF8.GetBytes(content), new ReaderOptions(null), new DiagnosticBag()));
        Assert.Equal(DiagnosticCatalog.EmptyFile, refused.Diagnostic.Descriptor);
    }

    [Fact]
    public void A_format_that_is_not_known_is_refused()
    {
        var refused = Assert.Throws<NoticeReadException>(() => ReaderRegistry.Get("wordstar"));
        Assert.Equal(DiagnosticCatalog.UnknownFormat, refused.Diagnostic.Descriptor);
        Assert.Contains("text", ReaderRegistry.Formats);
        Assert.Equal("text", ReaderRegistry.Get("text").Format);
    }
}
