using TaskDecomp.Readers.Docx;

namespace TaskDecomp.Tests.Readers.Docx;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("decimal", 12, "12")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("decimalEnclosedCircle", 3, "③")]
    [InlineData("decimalEnclosedCircleChinese", 21, "21")]
    [InlineData("decimalEnclosedParen", 2, "⑵")]
    [InlineData("decimalEnclosedFullstop", 2, "⒉")]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCounting", 21, "二十一")]
    [InlineData("chineseCounting", 101, "一○一")]
    [InlineData("chineseCountingThousand", 101, "一百零一")]
    [InlineData("japaneseCounting", 115, "百十五")]
    [InlineData("ideographDigital", 20, "二〇")]
    [InlineData("ideographTraditional", 4, "丁")]
    [InlineData("ideographTraditional", 11, "11")]
    [InlineData("ideographZodiac", 12, "亥")]
    [InlineData("ideographEnclosedCircle", 1, "㊀")]
    [InlineData("chineseLegalSimplified", 12, "壹拾贰")]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("upperLetter", 1, "A")]
    [InlineData("upperRoman", 49, "XLIX")]
    [InlineData("lowerRoman", 4, "iv")]
    [InlineData("upperRoman", 4000, "4000")]
    [InlineData("upperLetter", 2147483647, "2147483647")]
    [InlineData("numberInDash", 5, "- 5 -")]
    [InlineData("ordinal", 12, "12th")]
    [InlineData("ordinal", 22, "22nd")]
    [InlineData("001, 002, 003, ...", 7, "007")]
    [InlineData("none", 3, "")]
    [InlineData("aFormatOfTomorrow", 3, "3")]
    public void A_number_is_written_as_word_writes_it(string format, int number, string text) => Assert.Equal(text, NumberText.Of(number, format));
}
