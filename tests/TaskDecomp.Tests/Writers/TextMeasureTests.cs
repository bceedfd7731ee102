using TaskDecomp.Writers.Excel;

namespace TaskDecomp.Tests.Writers;

public sealed class TextMeasureTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("PM2.5", 5)]
    [InlineData("水务局", 6)]
    [InlineData("𬭎（一）", 8)]
    [InlineData("短\n更长的\nab", 6)]
    public void Width_is_that_of_the_longest_line(string text, int expected) => Assert.Equal(expected, TextMeasure.Width(text));

    [Theory]
    [InlineData("", 1)]
    [InlineData("水务局水务", 1)]
    [InlineData("水务局水务局", 2)]
    [InlineData("水务局水务局水务局水务局", 3)]
    [InlineData("水\n\n务", 3)]
    [InlineData("水务局 abcdef", 2)]
    [InlineData("水务局ab abcdefg 水务", 3)]
    [InlineData("abcdefghijklmnopqrstuvwxyz", 3)]
    public void Lines_break_between_hanzi_and_not_in_words(string text, int expected) => Assert.Equal(expected, TextMeasure.Lines(text, 11));
}
