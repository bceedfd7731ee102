using TaskDecomp.Text;

namespace TaskDecomp.Tests.Text;

public sealed class ChineseNumeralsTests
{
    /// <summary>Both ways: each numeral reads back as its value, and no two values share one.</summary>
    [Fact]
    public void Every_value_up_to_9999_reads_back()
    {
        var numerals = new HashSet<string>(StringComparer.Ordinal);
        for (var value = 1; value <= 9999; value++)
        {
            var numeral = ChineseNumerals.Format(value);
            Assert.True(numerals.Add(numeral), numeral);
            Assert.Equal(value, ChineseNumerals.Parse(numeral));
            Assert.All(numeral, c => Assert.True(ChineseNumerals.IsNumeral(c), numeral));
        }
    }

    [Theory]
    [InlineData("一", 1)]
    [InlineData("十", 10)]
    [InlineData("十一", 11)]
    [InlineData("二十", 20)]
    [InlineData("九十九", 99)]
    [InlineData("一百", 100)]
    [InlineData("一百零一", 101)]
    [InlineData("一百一十", 110)]
    [InlineData("一千零一十", 1010)]
    [InlineData("一千零一", 1001)]
    [InlineData("九千九百九十九", 9999)]
    public void Numerals_are_written_as_notices_write_them(string numeral, int value)
    {
        Assert.Equal(numeral, ChineseNumerals.Format(value));
        Assert.Equal(value, ChineseNumerals.Parse(numeral));
    }

    [Theory]
    [InlineData("一十一", 11)]
    [InlineData("一百十", 110)]
    [InlineData("两", 2)]
    [InlineData("两百", 200)]
    [InlineData("〇", 0)]
    public void Other_ways_of_writing_are_read(string numeral, int value) => Assert.Equal(value, ChineseNumerals.Parse(numeral));

    [Theory]
    [InlineData("")]
    [InlineData("一二")]
    [InlineData("十十")]
    [InlineData("百")]
    [InlineData("十百")]
    [InlineData("一百二百")]
    [InlineData("零百")]
    [InlineData("12")]
    [InlineData("一、")]
    [InlineData("一万")]
    public void Anything_else_is_none(string text) => Assert.Null(ChineseNumerals.Parse(text));

    [Theory]
    [InlineData("二〇二四", 2024)]
    [InlineData("二○二四", 2024)]
    [InlineData("二零二四", 2024)]
    [InlineData("二OO八", 2008)]
    [InlineData("二oo八", 2008)]
    [InlineData("一九九八", 1998)]
    public void Years_are_read_digit_by_digit(string text, int value) => Assert.Equal(value, ChineseNumerals.ParseDigits(text));

    [Theory]
    [InlineData("")]
    [InlineData("二十")]
    [InlineData("二〇二四年")]
    [InlineData("二〇二〇二〇二〇二〇")]
    public void What_is_no_row_of_digits_is_none(string text) => Assert.Null(ChineseNumerals.ParseDigits(text));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10000)]
    public void No_numeral_is_written_outside_its_range(int value) => Assert.Throws<ArgumentOutOfRangeException>(() => ChineseNumerals.Format(value));
}
