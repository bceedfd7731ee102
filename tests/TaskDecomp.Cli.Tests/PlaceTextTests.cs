using TaskDecomp.Text;

namespace TaskDecomp.Cli.Tests;

public sealed class PlaceTextTests
{
    public static TheoryData<LinePlace, string, string> Places => new()
    {
        { new LinePlace(12, LineUnit.TextLine), "12", "12" },
        { new LinePlace(57, LineUnit.Paragraph), "段落 57", "paragraph 57" },
        { new LinePlace(12, LineUnit.Paragraph) { SourceLine = 210 }, "行 210，段落 12", "line 210, paragraph 12" },
        { new LinePlace(40, LineUnit.Paragraph) { Page = 3 }, "第3页，行 40", "page 3, line 40" },
        { new LinePlace(30, LineUnit.Paragraph) { Sheet = "Sheet1", Row = 12 }, "Sheet1!12", "Sheet1!12" },
        { new LinePlace(9, LineUnit.OriginalLine), "原文行 9", "line 9 of the original" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_place_is_printed_as_a_person_finds_it(LinePlace place, string chinese, string english) =>
        Assert.Equal((chinese, english), (PlaceText.Of(place, new Texts(Language.Chinese)), PlaceText.Of(place, new Texts(Language.English))));
}
