using System.Text;
using TaskDecomp.Cli.Output;

namespace TaskDecomp.Cli.Tests.Output;

/// <summary>Names of outputs that are made from those of inputs, which anybody may have chosen.</summary>
public sealed class SafeNameTests
{
    [Theory]
    [InlineData("通知.txt", "通知.xlsx")]
    [InlineData("附件1.重点工作清单.txt", "附件1.重点工作清单.xlsx")]
    [InlineData("CON.txt", "_CON.xlsx")]
    [InlineData("nul", "_nul.xlsx")]
    [InlineData("Com1.a.txt", "_Com1.a.xlsx")]
    [InlineData("console.txt", "console.xlsx")]
    [InlineData("a\u202Extxt.exe", "a_xtxt.xlsx")]
    [InlineData("a\u2066b\u2069.txt", "a_b_.xlsx")]
    [InlineData("a\u200Bb\uFEFF.txt", "a_b_.xlsx")]
    [InlineData("a\u001b[31mb\r\n.txt", "a_[31mb__.xlsx")]
    [InlineData("a\u2028b.txt", "a_b.xlsx")]
    [InlineData("a:b*c?d\"e<f>g|h.txt", "a_b_c_d_e_f_g_h.xlsx")]
    [InlineData("a\\b.txt", "a_b.xlsx")]
    [InlineData("😀.txt", "😀.xlsx")]
    public void A_name_is_made_safe(string input, string expected) => Assert.Equal(expected, Name(input, "xlsx"));

    [Fact]
    public void Half_a_character_is_none() => Assert.Equal("半_.xlsx", Name("半" + (char)0xD83D + ".txt", "xlsx"));

    [Theory]
    [InlineData("2031年", "2031年")]
    [InlineData("清单. .", "清单___")]
    [InlineData("..", "__")]
    [InlineData("aux", "_aux")]
    public void A_folder_has_no_dots_or_blanks_at_its_end(string name, string expected) => Assert.Equal(expected, SafeName.Of(name));

    [Theory]
    [InlineData("任", 84, "txt")]
    [InlineData("😀", 62, "txt")]
    [InlineData("a", 251, "txt")]
    public void A_name_as_long_as_it_can_be_leaves_room_for_a_longer_ending(string letter, int count, string ending)
    {
        var name = Name(string.Concat(Enumerable.Repeat(letter, count)) + "." + ending, "review.html");

        Assert.InRange(Encoding.UTF8.GetByteCount(name), 255 - Encoding.UTF8.GetByteCount(letter), 255);
        Assert.EndsWith(letter + ".review.html", name, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_name_is_changed_and_not_the_folder() =>
        Assert.Equal("/a:b/CON/" + "_nul.xlsx", Name("/a:b/CON/nul.txt", "xlsx"));

    [Theory]
    [InlineData("a/n.xlsx", "xlsx", 1, "a/n.xlsx")]
    [InlineData("a/n.xlsx", "xlsx", 2, "a/n-2.xlsx")]
    [InlineData("n.review.html", "review.html", 13, "n-13.review.html")]
    public void A_number_stands_before_the_ending(string path, string ending, int number, string expected) =>
        Assert.Equal(expected, FileNames.Numbered(path, ending, number));

    [Fact]
    public void A_long_name_is_cut_to_have_room_for_its_number() =>
        Assert.Equal(new string('任', 82) + "-2.xlsx", FileNames.Numbered(new string('任', 83) + ".xlsx", "xlsx", 2));

    private static string Name(string input, string ending) => FileNames.Safe(FileNames.WithEnding(input, ending), ending);
}
