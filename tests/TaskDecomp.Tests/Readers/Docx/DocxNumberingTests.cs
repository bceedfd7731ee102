using TaskDecomp.Readers.Docx;
using static TaskDecomp.Tests.Readers.Docx.DocxBuilder;

namespace TaskDecomp.Tests.Readers.Docx;

/// <summary>Automatic numbers are printed labels.</summary>
public sealed class DocxNumberingTests
{
    private static readonly string Outline = OneList("chineseCountingThousand|%1、|<w:suff w:val=\"nothing\"/>", "chineseCountingThousand|（%2）|<w:suff w:val=\"nothing\"/>", "decimal|%3.");

    [Fact]
    public void Levels_count_below_one_another() => Assert.Equal(
        ["一、城建", "（一）道路", "1. 翻修", "2. 拓宽", "（二）桥梁", "1. 检测", "二、教育", "（一）校舍"],
        Read(new DocxBuilder { Numbering = Outline }.Add(
            Item("城建"), Item("道路", 1), Item("翻修", 2), Item("拓宽", 2), Item("桥梁", 1), Item("检测", 2), Item("教育"), Item("校舍", 1))));

    [Fact]
    public void A_label_shows_the_levels_above_and_legal_ones_in_digits() => Assert.Equal(
        ["第一章 甲", "1.1 乙", "1.2 丙"],
        Read(new DocxBuilder { Numbering = OneList("chineseCounting|第%1章", "decimal|%1.%2|<w:isLgl/>") }.Add(Item("甲"), Item("乙", 1), Item("丙", 1))));

    [Fact]
    public void A_level_may_go_on_over_those_above() => Assert.Equal(
        ["1 甲", "(1) 乙", "2 丙", "(2) 丁"],
        Read(new DocxBuilder { Numbering = OneList("decimal|%1", "decimal|(%2)|<w:lvlRestart w:val=\"0\"/>") }.Add(Item("甲"), Item("乙", 1), Item("丙"), Item("丁", 1))));

    [Fact]
    public void A_second_list_of_one_definition_goes_on_unless_it_says_where_it_starts()
    {
        var numbering = OneList("decimal|%1.") + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
        Assert.Equal(
            ["1. 甲", "2. 乙", "5. 丙", "6. 丁"],
            Read(new DocxBuilder { Numbering = numbering }.Add(Item("甲"), Item("乙", 0, 2), Item("丙", 0, 3), Item("丁", 0, 3))));
    }

    [Fact]
    public void A_list_may_put_its_own_level_over_that_of_the_definition()
    {
        var numbering = OneList("decimal|%1.") + $"<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">{Level("upperRoman|%1)", 0)}</w:lvlOverride></w:num>";
        Assert.Equal(["I) 甲", "II) 乙"], Read(new DocxBuilder { Numbering = numbering }.Add(Item("甲", 0, 2), Item("乙", 0, 2))));
    }

    [Fact]
    public void Styles_number_too_and_a_paragraph_can_opt_out()
    {
        var styles = "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:basedOn w:val=\"Base2\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Base2\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        var numbering = OneList("chineseCounting|%1、|<w:pStyle w:val=\"H1\"/><w:suff w:val=\"nothing\"/>", "decimal|%2.");
        Assert.Equal(
            ["一、甲", "1. 乙", "丙", "二、丁"],
            Read(new DocxBuilder { Styles = styles, Numbering = numbering }.Add(
                Paragraph("甲", "<w:pStyle w:val=\"H1\"/>"),
                Paragraph("乙", "<w:pStyle w:val=\"H2\"/>"),
                Paragraph("丙", "<w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
                Paragraph("丁", "<w:pStyle w:val=\"H1\"/>"))));
    }

    [Fact]
    public void A_list_style_leads_to_its_list()
    {
        var styles = "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        var numbering = OneList("decimal|%1)") + "<w:abstractNum w:abstractNumId=\"7\"><w:numStyleLink w:val=\"L\"/></w:abstractNum><w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>";
        Assert.Equal(["1) 甲", "2) 乙"], Read(new DocxBuilder { Styles = styles, Numbering = numbering }.Add(Item("甲"), Item("乙", 0, 2))));
    }

    [Fact]
    public void Circles_in_styles_and_lists_end()
    {
        var styles = "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>"
            + "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        var numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"L\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        Assert.Equal(["甲", "乙"], Read(new DocxBuilder { Styles = styles, Numbering = numbering }.Add(Paragraph("甲", "<w:pStyle w:val=\"A\"/>"), Item("乙"))));
    }

    [Fact]
    public void Bullets_are_printed_and_empty_labels_are_not() => Assert.Equal(
        ["● 甲", "乙", "1. 丙"],
        Read(new DocxBuilder { Numbering = OneList("bullet|\uF06C", "none|", "decimal|%3.") }.Add(Item("甲"), Item("乙", 1), Item("丙", 2))));

    [Fact]
    public void A_number_column_of_empty_paragraphs_is_printed() => Assert.Equal(
        ["1 | 扩建校舍", "2 | 新建食堂"],
        Outcome.Of(new DocxReader(), new DocxBuilder { Numbering = OneList("decimal|%1") }.Add(
            $"<w:tbl><w:tr><w:tc>{Item("")}</w:tc>{Cell("扩建校舍")}</w:tr><w:tr><w:tc>{Item("")}</w:tc>{Cell("新建食堂")}</w:tr></w:tbl>").ToBytes()).Grid);

    private static IReadOnlyList<string> Read(DocxBuilder builder) => Outcome.Of(new DocxReader(), builder.ToBytes()).Lines;
}
