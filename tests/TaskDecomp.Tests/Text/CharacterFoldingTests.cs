using TaskDecomp.Text;

namespace TaskDecomp.Tests.Text;

public sealed class CharacterFoldingTests
{
    [Fact]
    public void Every_character_is_folded_to_one_that_stays()
    {
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var folded = CharacterFolding.Fold((char)i);
            Assert.True(CharacterFolding.Fold(folded) == folded, $"U+{i:X4} is folded to U+{(int)folded:X4}, which is folded again");
        }
    }

    [Fact]
    public void A_text_is_folded_character_by_character_and_keeps_its_length()
    {
        var all = string.Create(char.MaxValue + 1, 0, static (span, _) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = (char)i;
            }
        });
        var folded = CharacterFolding.Fold(all);
        Assert.Equal(all.Length, folded.Length);
        Assert.All(Enumerable.Range(0, all.Length), i => Assert.Equal(CharacterFolding.Fold((char)i), folded[i]));
    }

    [Fact]
    public void Full_width_ASCII_becomes_ASCII_and_ASCII_stays()
    {
        for (var c = '!'; c <= '~'; c++)
        {
            Assert.Equal(c, CharacterFolding.Fold(c));
            Assert.Equal(c, CharacterFolding.Fold((char)(c - '!' + '！')));
        }
    }

    [Theory]
    [InlineData('\u3000')]
    [InlineData('\u00A0')]
    [InlineData('\t')]
    [InlineData('\u2003')]
    [InlineData('\u200B')]
    [InlineData('\u200E')]
    [InlineData('\u00AD')]
    [InlineData('\uFEFF')]
    [InlineData('\u180E')]
    [InlineData('\u200F')]
    [InlineData('\u202A')]
    [InlineData('\u202E')]
    [InlineData('\u2060')]
    [InlineData('\u2064')]
    public void What_prints_nothing_is_a_blank(char c) => Assert.Equal(' ', CharacterFolding.Fold(c));

    [Theory]
    [InlineData("（一）", "(一)")]
    [InlineData("责任单位：市水务局，市住建局；各县（市、区）", "责任单位:市水务局,市住建局;各县(市、区)")]
    [InlineData("責任單位：縣發展改革局", "责任单位:县发展改革局")]
    [InlineData("牽頭領導、協辦單位、進度安排、時間", "牵头领导、协办单位、进度安排、时间")]
    [InlineData("石政办发〔２０３１〕７号", "石政办发[2031]7号")]
    [InlineData("【打印】﹝1﹞﹒﹕﹔﹐﹑﹙﹚", "[打印][1].:;,、()")]
    public void Widths_brackets_and_traditional_characters_are_folded(string text, string folded) => Assert.Equal(folded, CharacterFolding.Fold(text));

    /// <summary>What tells one rule from another must not fall together.</summary>
    [Theory]
    [InlineData('、')]
    [InlineData('。')]
    [InlineData('《')]
    [InlineData('“')]
    [InlineData('①')]
    [InlineData('〇')]
    [InlineData('▲')]
    [InlineData('市')]
    public void Other_characters_stay(char c) => Assert.Equal(c, CharacterFolding.Fold(c));

    [Fact]
    public void A_text_without_such_characters_is_the_same_object()
    {
        const string Text = "市水务局、市住建局。";
        Assert.Same(Text, CharacterFolding.Fold(Text));
        Assert.Equal("", CharacterFolding.Fold(""));
    }

    [Fact]
    public void Surrogates_stay() => Assert.Equal("许𬭎副市长", CharacterFolding.Fold("许𬭎副市长"));
}
