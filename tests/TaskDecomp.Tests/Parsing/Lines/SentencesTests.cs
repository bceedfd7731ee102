using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Tests.Parsing.Lines;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("修桥。", "修路。")]
    [InlineData("修桥!", "修路。")]
    [InlineData("修桥?", "修路。")]
    [InlineData("修桥(两座。一新一旧)。", "修路。")]
    [InlineData("修桥[两座。]。", "修路")]
    [InlineData("“修桥。”修路。", "修塘。")]
    [InlineData("《修桥。办法》。", "修路")]
    [InlineData("修(桥[两座。](新。))。", "修路")]
    [InlineData("修桥)。", "修路。")]
    [InlineData("修桥)(两座。)。", "")]
    [InlineData("", "修桥;修路")]
    [InlineData("", "修桥(两座。")]
    public void The_first_sentence_ends_outside_of_brackets(string first, string rest) => Assert.Equal(first.Length == 0 ? -1 : first.Length, Sentences.FirstEnd(first + rest));

    [Theory]
    [InlineData("修桥。", true)]
    [InlineData("修桥;", true)]
    [InlineData("修桥:", true)]
    [InlineData("修桥……", true)]
    [InlineData("修桥。)”’\"] ", true)]
    [InlineData("修桥", false)]
    [InlineData("修桥,", false)]
    [InlineData("修桥)", false)]
    [InlineData(")", false)]
    [InlineData("", false)]
    public void A_sentence_ends_with_a_stop_and_what_closes_behind_it(string text, bool ends) => Assert.Equal(ends, Sentences.EndsSentence(text));
}
