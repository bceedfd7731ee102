using System.Text;
using TaskDecomp.Diagnostics;
using TaskDecomp.Readers;

namespace TaskDecomp.Tests.Readers;

public sealed class TextDecoderTests
{
    // 一 is U+4E00 and the blank U+3000: in UTF-16 both have a zero byte on the side where digits have none.
    private const string Text = "一、新建市场2处。\n　　责任单位：区商务局\n";

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, string, bool> Encodings => new()
    {
        { "utf-8", "utf-8", false },
        { "utf-8", "utf-8", true },
        { "gb18030", "GB18030", false },
        { "gb18030", "GB18030", true },
        { "gbk", "GB18030", false },
        { "gb2312", "GB18030", false },
        { "utf-16", "utf-16", false },
        { "utf-16", "utf-16", true },
        { "utf-16BE", "utf-16BE", false },
        { "utf-16BE", "utf-16BE", true },
        { "utf-32", "utf-32", true },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Each_encoding_is_found(string written, string found, bool withMark)
    {
        var bytes = Encoding.GetEncoding(written).GetBytes((withMark ? "\uFEFF" : "") + Text);
        var (text, encoding) = TextDecoder.Decode(bytes, null);
        Assert.Equal(Text, text);
        Assert.Equal(found, encoding, ignoreCase: true);
    }

    [Theory]
    [InlineData("1.新建市场2处\r\n")]
    [InlineData("第3条 \t责任单位")]
    [InlineData("2031")]
    [InlineData("一\n")]
    [InlineData("一一一1\n")]
    public void UTF_16_is_known_by_its_zero_bytes(string content)
    {
        Assert.Equal((content, "utf-16"), TextDecoder.Decode(Encoding.Unicode.GetBytes(content), null));
        Assert.Equal((content, "utf-16BE"), TextDecoder.Decode(Encoding.BigEndianUnicode.GetBytes(content), null));
    }

    [Fact]
    public void ASCII_and_rare_characters_are_UTF_8()
    {
        Assert.Equal(("abc 123\r\n", "utf-8"), TextDecoder.Decode("abc 123\r\n"u8, null));
        Assert.Equal(("许𬭎", "utf-8"), TextDecoder.Decode("许𬭎"u8, null));
    }

    [Fact]
    public void Four_byte_GB18030_is_read()
    {
        var (text, encoding) = TextDecoder.Decode(Encoding.GetEncoding("gb18030").GetBytes("区长许𬭎\u00A0"), null);
        Assert.Equal("区长许𬭎\u00A0", text);
        Assert.Equal("gb18030", encoding, ignoreCase: true);
    }

    [Fact]
    public void The_name_overrides_what_is_found()
    {
        var big5 = Encoding.GetEncoding("big5").GetBytes("責任單位");
        Assert.Equal(("責任單位", "big5"), TextDecoder.Decode(big5, "big5"));
        Assert.Equal((Text, "utf-8"), TextDecoder.Decode(Encoding.UTF8.GetBytes("\uFEFF" + Text), "UTF-8"));
    }

    [Fact]
    public void A_wrong_name_is_refused_not_decoded_with_question_marks()
    {
        var refused = Refused(Encoding.GetEncoding("gb18030").GetBytes("abc\n责任单位"), "utf-8");
        Assert.Equal(DiagnosticCatalog.Undecodable, refused.Descriptor);
        Assert.Equal(2, refused.Line);
        Assert.Equal([2, 5, "utf-8"], refused.Arguments);
    }

    /// <summary>UTF-7 has a name on this platform, but nothing reads it.</summary>
    [Theory]
    [InlineData("utf-9")]
    [InlineData("utf-7")]
    public void An_unknown_name_is_refused(string name)
    {
        var refused = Refused("abc"u8.ToArray(), name);
        Assert.Equal(DiagnosticCatalog.UnknownEncoding, refused.Descriptor);
        Assert.Equal([name], refused.Arguments);
    }

    /// <summary>The line and the byte of the first sequence that no encoding knows.</summary>
    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("责任单位：", 1, 16)]
    [InlineData("一、商贸\n二、城建\n", 3, 27)]
    [InlineData("a\r\nb\r\n", 3, 7)]
    public void What_fits_no_encoding_is_refused_with_line_and_byte(string before, int line, int position)
    {
        byte[] content = [.. Encoding.UTF8.GetBytes(before), 0xFF, 0xFF, .. "责任\n"u8];
        var refused = Refused(content, null);
        Assert.Equal(DiagnosticCatalog.Undecodable, refused.Descriptor);
        Assert.Equal(line, refused.Line);
        Assert.Equal([line, position, "UTF-8, GB18030"], refused.Arguments);
    }

    [Fact]
    public void A_file_cut_in_the_middle_of_a_character_is_refused()
    {
        var whole = Encoding.UTF8.GetBytes("1.新建市场\n责任单位：区商务局");
        var refused = Refused(whole[..^1], "utf-8");
        Assert.Equal(DiagnosticCatalog.Undecodable, refused.Descriptor);
        Assert.Equal(2, refused.Line);
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0x00, 0x00, 0x00, 0x21 })]
    [InlineData(new byte[] { 0x00, 0x00, 0x00, 0x01, 0x00, 0x02 })]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49 })]
    public void Binary_data_is_refused(byte[] content) => Assert.Equal(DiagnosticCatalog.BinaryFile, Refused(content, null).Descriptor);

    /// <summary>The message names line and byte in both languages.</summary>
    [Fact]
    public void The_refusal_says_where()
    {
        var refused = Refused([.. "一\n"u8, 0xFF, 0xFF], null);
        Assert.Contains("第 2 行、第 5 字节", refused.Message(TaskDecomp.Text.Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("5", refused.Message(TaskDecomp.Text.Language.English), StringComparison.Ordinal);
    }

    private static Diagnostic Refused(byte[] content, string? encoding) =>
        Assert.Throws<NoticeReadException>(() => TextDecoder.Decode(content, encoding)).Diagnostic;
}
