using TaskDecomp.Text;

namespace TaskDecomp.Tests.Text;

public sealed class SpellingTests
{
    private static readonly string[] Known = ["convert", "check", "inspect", "formats"];

    [Theory]
    [InlineData("conver", "convert")]
    [InlineData("chekc", "check")]
    [InlineData("CHECK", "check")]
    [InlineData("format", "formats")]
    public void A_slip_is_understood(string text, string word) =>
        Assert.Equal((word, word), (Spelling.Nearest(text, Known), Spelling.Meant(text, Known)));

    [Theory]
    [InlineData("notice")]
    [InlineData("")]
    [InlineData("任务清单任务清单任务清单任务清单")]
    public void Another_word_is_not(string text) => Assert.Null(Spelling.Meant(text, Known));
}
