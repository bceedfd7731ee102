using System.Globalization;
using TaskDecomp.Readers.Spreadsheet;

namespace TaskDecomp.Tests.Readers.Spreadsheet;

/// <summary>Values show as in a spreadsheet program on a Chinese machine.</summary>
public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("General", 3, "3")]
    [InlineData("General", 0.1 + 0.2, "0.3")]
    [InlineData("General", 1.0 / 3, "0.333333333")]
    [InlineData("General", -1234567.891, "-1234567.891")]
    [InlineData("General", 110101199001011234, "1.10101E+17")]
    [InlineData("0", 2.5, "3")]
    [InlineData("0.00", 2.675, "2.68")]
    [InlineData("0.00", 0.5, "0.50")]
    [InlineData("#,##0", 1234567, "1,234,567")]
    [InlineData("#,##0.00", 0, "0.00")]
    [InlineData("#.##", 0.5, ".5")]
    [InlineData("0%", 0.856, "86%")]
    [InlineData("0.0%", 0.8567, "85.7%")]
    [InlineData("0\"万元\"", 350, "350万元")]
    [InlineData("0.0,", 12345, "12.3")]
    [InlineData("000", 7, "007")]
    [InlineData("000-0000", 5551234, "555-1234")]
    [InlineData("0.00E+00", 12345, "1.23E+04")]
    [InlineData("0_ ;[Red]\\-0\\ ", -5, "-5")]
    [InlineData("#,##0_);(#,##0)", -1200, "(1,200)")]
    [InlineData("0;-0;\"无\"", 0, "无")]
    [InlineData(";;;", 5, "")]
    [InlineData("[>=100]0\"项\";0.0", 120, "120项")]
    [InlineData("[>=100]0\"项\";0.0", 12, "12.0")]
    [InlineData("[$¥-804]#,##0.00", 12.5, "¥12.50")]
    [InlineData("[DBNum1]General", 23, "二十三")]
    [InlineData("@", 12, "12")]
    [InlineData("# ?/?", 0.5, "0.5")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", 45356, "2024年3月5日")]
    [InlineData("h:mm", 0.75, "18:00")]
    [InlineData("\"第\"", 5, "第")]
    public void A_number_shows(string format, double number, string text) => Assert.Equal(text, new NumberFormat(format).Of(number));

    [Theory]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", "2024年3月5日")]
    [InlineData("yyyy\\年mm\\月", "2024年03月")]
    [InlineData("[$-804]yyyy\"年\"m\"月\"d\"日\";@", "2024年3月5日")]
    [InlineData("[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"", "二〇二四年三月五日")]
    [InlineData("m\"月底前\"", "3月底前")]
    [InlineData("m/d", "3/5")]
    [InlineData("yy-mm-dd", "24-03-05")]
    [InlineData("yyyy/m/d h:mm:ss", "2024/3/5 14:07:09")]
    [InlineData("mm:ss", "07:09")]
    [InlineData("h:mm AM/PM", "2:07 PM")]
    [InlineData("上午/下午h\"时\"mm\"分\"", "下午2时07分")]
    [InlineData("aaaa", "星期二")]
    [InlineData("ddd, mmm d", "Tue, Mar 5")]
    [InlineData("General", "2024/3/5 14:07")]
    public void A_date_shows(string format, string text) =>
        Assert.Equal(text, new NumberFormat(format).Of(DateTime.ParseExact("2024-03-05 14:07:09", "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("[h]:mm", "26:30")]
    [InlineData("[mm]:ss", "1590:00")]
    [InlineData("[ss]", "95400")]
    public void A_span_shows(string format, string text) => Assert.Equal(text, new NumberFormat(format).Of(TimeSpan.FromHours(26.5)));

    [Theory]
    [InlineData("@", "约30个")]
    [InlineData("0.00", "约30个")]
    [InlineData("@\"等\"", "约30个等")]
    [InlineData("0;-0;0;\"注：\"@", "注：约30个")]
    public void A_text_shows(string format, string text) => Assert.Equal(text, new NumberFormat(format).Of("约30个"));

    /// <summary>Whatever a file says its format is, something is shown.</summary>
    [Theory]
    [InlineData("\"")]
    [InlineData("[")]
    [InlineData("\\")]
    [InlineData("_")]
    [InlineData("0.0.0")]
    [InlineData("[$]0")]
    [InlineData("E+")]
    [InlineData(";")]
    public void A_broken_format_breaks_nothing(string format)
    {
        var broken = new NumberFormat(format);
        Assert.All([1.5, -1e300, double.NaN, 0], number => Assert.NotNull(broken.Of(number)));
        Assert.NotNull(broken.Of(DateTime.UnixEpoch));
        Assert.NotNull(broken.Of("甲"));
    }
}
