using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Text;

namespace TaskDecomp.Tests.Parsing.Numbering;

public sealed class NumberMarkParserTests
{
    public static TheoryData<string, string, int, string, bool> Numbers => new()
    {
        { "一、商贸", "Chinese", 1, "一、", false },
        { "二十一、城建", "Chinese", 21, "二十一、", false },
        { "十．城建", "Chinese", 10, "十．", false },
        { "（一）商贸", "BracketedChinese", 1, "（一）", false },
        { "(十二)商贸", "BracketedChinese", 12, "(十二)", false },
        { "（ 三 ）商贸", "BracketedChinese", 3, "（ 三 ）", false },
        { "（一）、商贸", "BracketedChinese", 1, "（一）、", false },
        { "㈢商贸", "BracketedChinese", 3, "㈢", false },
        { "1.市场", "Arabic", 1, "1.", false },
        { "12、市场", "Arabic", 12, "12、", false },
        { "１３．市场", "Arabic", 13, "１３．", false },
        { "8﹒市场", "Arabic", 8, "8﹒", false },
        { "8 .市场", "Arabic", 8, "8 .", false },
        { "⒏市场", "Arabic", 8, "⒏", false },
        { "9.3.5万亩", "Arabic", 9, "9.", true },
        { "2.5亿元", "Arabic", 2, "2.", true },
        { "2. 5亿元", "Arabic", 2, "2.", false },
        { "3、5家企业", "Arabic", 3, "3、", true },
        { "（1）市场", "BracketedArabic", 1, "（1）", false },
        { "( 21 )市场", "BracketedArabic", 21, "( 21 )", false },
        { "4）市场", "BracketedArabic", 4, "4）", false },
        { "⑸市场", "BracketedArabic", 5, "⑸", false },
        { "①市场", "Circled", 1, "①", false },
        { "⑳市场", "Circled", 20, "⑳", false },
        { "第一部分　市场", "Part", 1, "第一部分", false },
        { "第十二部分", "Part", 12, "第十二部分", false },
    };

    public static TheoryData<string> NoNumbers =>
    [
        "", "市场", "2031年", "2031.5", "一是市场", "一批市场", "第一时间", "第一批", "十分重要", "（含市场）", "（AED）", "（）", "（一", "（2031）", "（1234）",
        "1", "12市场", "0.5公里", "3%", "零、", ".5", "、市场", "一", "两、三家",
    ];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_gives_style_value_and_label(string line, string style, int value, string label, bool runsOn)
    {
        var mark = NumberMarkParser.Parse(CharacterFolding.Fold(line), 0);
        Assert.NotNull(mark);
        Assert.Equal((style, value, label, runsOn), (mark.Value.Style.ToString(), mark.Value.Value, line[mark.Value.Start..mark.Value.End], mark.Value.RunsIntoFigure));
    }

    [Theory]
    [MemberData(nameof(NoNumbers))]
    public void Anything_else_gives_none(string line) => Assert.Null(NumberMarkParser.Parse(CharacterFolding.Fold(line), 0));

    [Fact]
    public void It_looks_at_the_offset_that_it_is_given()
    {
        Assert.Equal(2, NumberMarkParser.Parse("  2.市场", 2)?.Value);
        Assert.Null(NumberMarkParser.Parse("2.市场", 2));
        Assert.Null(NumberMarkParser.Parse("2.", 9));
    }

    [Fact]
    public void Every_Chinese_number_up_to_199_is_read()
    {
        for (var value = 1; value < 200; value++)
        {
            var numeral = ChineseNumerals.Format(value);
            Assert.Equal(value, NumberMarkParser.Parse(numeral + "、市场", 0)?.Value);
            Assert.Equal(value, NumberMarkParser.Parse($"({numeral})市场", 0)?.Value);
        }
    }
}
