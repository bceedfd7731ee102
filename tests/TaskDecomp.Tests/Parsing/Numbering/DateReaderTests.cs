using System.Globalization;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Text;

namespace TaskDecomp.Tests.Parsing.Numbering;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("2031年2月8日", "2031-02-08", 0)]
    [InlineData("2031年02月08日", "2031-02-08", 0)]
    [InlineData("２０３１年２月８日", "2031-02-08", 0)]
    [InlineData("2031 年 12 月 31 日", "2031-12-31", 0)]
    [InlineData("二〇三一年二月八日", "2031-02-08", 0)]
    [InlineData("二○○八年三月五日", "2008-03-05", 0)]
    [InlineData("二零零八年十一月二十八日", "2008-11-28", 0)]
    [InlineData("二OO八年十月三十一日", "2008-10-31", 0)]
    [InlineData("二oo八年十二月二十日", "2008-12-20", 0)]
    [InlineData("市政府办公室2031年2月8日", "2031-02-08", 6)]
    [InlineData("1998年2月28日", "1998-02-28", 0)]
    [InlineData("2032年2月29日", "2032-02-29", 0)]
    public void A_date_at_the_end_is_read(string text, string date, int start) =>
        Assert.Equal((DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture), start), DateReader.AtEnd(CharacterFolding.Fold(text)));

    [Theory]
    [InlineData("")]
    [InlineData("日")]
    [InlineData("2031年2月")]
    [InlineData("2031年2月30日")]
    [InlineData("2031年13月1日")]
    [InlineData("2031年2月0日")]
    [InlineData("2031-02-08")]
    [InlineData("203128")]
    [InlineData("2031年2月8日印发")]
    [InlineData("1031年2月8日")]
    [InlineData("节假日")]
    public void Anything_else_is_none(string text) => Assert.Null(DateReader.AtEnd(CharacterFolding.Fold(text)));

    [Theory]
    [InlineData("2031年重点任务", 2031)]
    [InlineData("二〇三一年重点任务", 2031)]
    [InlineData("二○三一年", 2031)]
    [InlineData("2031", null)]
    [InlineData("2031 年", null)]
    [InlineData("12031年", null)]
    [InlineData("9999年", null)]
    [InlineData("近年来", null)]
    [InlineData("", null)]
    public void A_year_at_the_start_is_read(string text, int? year) => Assert.Equal(year, DateReader.YearAt(text));
}
