using TaskDecomp.Diagnostics;
using TaskDecomp.Readers.Docx;
using static TaskDecomp.Tests.Readers.Docx.DocxBuilder;

namespace TaskDecomp.Tests.Readers.Docx;

public sealed class DocxReaderTests
{
    [Theory]
    [InlineData("<w:t>甲</w:t><w:br/><w:t>乙</w:t>", "甲|乙")]
    [InlineData("<w:br w:type=\"page\"/><w:t>甲</w:t><w:cr/>", "|甲")]
    [InlineData("<w:t>甲</w:t><w:tab/><w:t>乙</w:t>", "甲\t乙")]
    [InlineData("<w:t>5</w:t><w:noBreakHyphen/><w:t>6月</w:t><w:softHyphen/>", "5-6月")]
    [InlineData("<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>完成</w:t>", "☑完成")]
    [InlineData("<w:ruby><w:rt><w:r><w:t>qu</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>衢</w:t></w:r></w:rubyBase></w:ruby><w:t>州</w:t>", "衢州")]
    [InlineData("<w:t>甲\n乙</w:t>", "甲 乙")]
    public void A_run_prints(string content, string lines) => Assert.Equal(lines.Split('|'), Lines($"<w:p><w:r>{content}</w:r></w:p>"));

    [Theory]
    [InlineData("<w:hyperlink><w:r><w:t>甲</w:t></w:r></w:hyperlink>", "甲")]
    [InlineData("<w:smartTag><w:r><w:t>甲</w:t></w:r></w:smartTag>", "甲")]
    [InlineData("<w:sdt><w:sdtPr><w:alias w:val=\"名\"/></w:sdtPr><w:sdtContent><w:r><w:t>甲</w:t></w:r></w:sdtContent></w:sdt>", "甲")]
    [InlineData("<w:fldSimple w:instr=\"DATE\"><w:r><w:t>5月</w:t></w:r></w:fldSimple>", "5月")]
    [InlineData("<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:r><w:t>甲</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>甲</w:t></w:r></mc:Fallback></mc:AlternateContent>", "甲")]
    [InlineData("<w:commentRangeStart w:id=\"1\"/><w:r><w:t>甲</w:t><w:commentReference w:id=\"1\"/></w:r>", "甲")]
    [InlineData("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", "x=1")]
    public void What_wraps_a_run_is_looked_through(string content, string text) => Assert.Equal([text], Lines($"<w:p>{content}</w:p>"));

    [Fact]
    public void Of_a_field_its_result_is_printed()
    {
        const string inner = "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>无</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>";
        Assert.Equal(["见3页"], Lines($"<w:p><w:r><w:t>见</w:t><w:fldChar w:fldCharType=\"begin\"/><w:instrText> IF </w:instrText></w:r>{inner}<w:r><w:fldChar w:fldCharType=\"separate\"/><w:t>3</w:t><w:fldChar w:fldCharType=\"end\"/><w:t>页</w:t></w:r></w:p>"));
    }

    [Fact]
    public void A_field_that_never_ends_hides_nothing() =>
        Assert.Equal(["甲乙", "丙"], Lines("<w:p><w:r><w:t>甲</w:t><w:fldChar w:fldCharType=\"begin\"/><w:t>乙</w:t></w:r></w:p>" + Paragraph("丙")));

    [Fact]
    public void Tracked_changes_are_accepted_and_counted()
    {
        var deletedMark = "<w:p><w:pPr><w:rPr><w:del w:id=\"9\"/></w:rPr></w:pPr><w:r><w:t>前</w:t></w:r></w:p>";
        var outcome = Read(
            "<w:p><w:r><w:t>建</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>5</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>6</w:t></w:r></w:ins><w:r><w:t>所</w:t></w:r></w:p>",
            deletedMark + Paragraph("后"),
            "<w:p><w:moveFrom w:id=\"3\"><w:r><w:t>移</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo w:id=\"4\"><w:r><w:t>移</w:t></w:r></w:moveTo></w:p>",
            "<w:tbl><w:tr><w:trPr><w:del w:id=\"5\"/></w:trPr>" + Cell("旧") + Cell("旧") + "</w:tr><w:tr>" + Cell("新") + Cell("行") + "</w:tr></w:tbl>");
        Assert.Equal(["建6所", "前后", "", "移", "新\t行"], outcome.Lines);
        var told = Assert.Single(outcome.Diagnostics);
        Assert.Equal(DiagnosticCatalog.TrackedChanges, told.Descriptor);
        Assert.Equal<object>([2, 3], told.Arguments);
    }

    [Fact]
    public void Hidden_text_is_left_out_and_counted()
    {
        var styles = "<w:style w:type=\"character\" w:styleId=\"Hid\"><w:rPr><w:vanish/></w:rPr></w:style>";
        var outcome = Outcome.Of(new DocxReader(), new DocxBuilder { Styles = styles }.Add(
            $"<w:p>{Run("甲")}{Run("内部", "<w:vanish/>")}{Run("注", "<w:rStyle w:val=\"Hid\"/>")}{Run("乙", "<w:rStyle w:val=\"Hid\"/><w:vanish w:val=\"0\"/>")}</w:p>",
            $"<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>{Run("全", "<w:vanish/>")}</w:p>",
            Paragraph("丙")).ToBytes());
        Assert.Equal(["甲乙", "丙"], outcome.Lines);
        var told = Assert.Single(outcome.Diagnostics);
        Assert.Equal((DiagnosticCatalog.HiddenText, "4 内部"), (told.Descriptor, string.Join(' ', told.Arguments)));
    }

    [Fact]
    public void A_text_box_stands_once_behind_its_paragraph()
    {
        const string box = "<w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent>";
        var anchor = $"<w:p><w:r><w:t>段</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>落</w:t></w:r></w:p>";
        Assert.Equal(["段落", "框内", "后"], Lines(anchor + Paragraph("后")));
        Assert.Equal(["", "某县文件"], Lines("<w:p><w:r><w:pict><v:shape><v:textpath string=\"某县文件\"/></v:shape></w:pict></w:r></w:p>"));
    }

    [Fact]
    public void Notes_stand_at_the_end_with_their_marks()
    {
        var footnotes = "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/><w:t> 指城区</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"3\"><w:p><w:r><w:t>无人提到</w:t></w:r></w:p></w:footnote>";
        var lines = Outcome.Of(new DocxReader(), new DocxBuilder { Footnotes = footnotes }.Add("<w:p><w:r><w:t>绿化率</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>", Paragraph("末段")).ToBytes()).Lines;
        Assert.Equal(["绿化率¹", "末段", "¹ 指城区"], lines);
    }

    [Fact]
    public void Headers_footers_and_contents_are_furniture_and_stand_once()
    {
        var styles = "<w:style w:type=\"paragraph\" w:styleId=\"T1\"><w:name w:val=\"toc 1\"/></w:style>";
        var outcome = Outcome.Of(new DocxReader(), new DocxBuilder { Styles = styles }
            .Add(Paragraph("一、城建 3", "<w:pStyle w:val=\"T1\"/>"), Paragraph("正文"))
            .AddHeader(Paragraph("某县政府办")).AddHeader(Paragraph("某县政府办")).AddHeader(Paragraph("")).AddFooter(Paragraph("- 1 -")).ToBytes());
        Assert.Equal(["{一、城建 3}", "正文", "{某县政府办}", "{- 1 -}"], outcome.Lines);
    }

    [Fact]
    public void Blank_paragraphs_count() => Assert.Equal(["甲", "", "乙"], Lines(Paragraph("甲") + "<w:p/>" + Paragraph("乙")));

    [Fact]
    public void A_mistyped_link_does_not_keep_a_file_from_being_read()
    {
        var content = ZipEdit.Changed(new DocxBuilder().Add(Paragraph("甲")).ToBytes(), "word/_rels/document.xml.rels", _ =>
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"http://[[x\" TargetMode=\"External\"/></Relationships>");
        Assert.Equal(["甲"], Outcome.Of(new DocxReader(), content).Lines);
    }

    [Fact]
    public void The_strict_variant_is_read()
    {
        var content = ZipEdit.Changed(new DocxBuilder { Numbering = OneList("decimal|%1.") }.Add(Item("甲")).ToBytes(), null, text => text
            .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
            .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal));
        Assert.Equal(["1. 甲"], Outcome.Of(new DocxReader(), content).Lines);
    }

    [Fact]
    public void Elements_without_end_within_one_another_are_refused()
    {
        var nested = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 40_000)) + Paragraph("甲") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 40_000));
        var content = ZipEdit.Changed(new DocxBuilder().Add(Paragraph("甲")).ToBytes(), "word/document.xml", text => text.Replace("<w:p>", nested + "<w:p>", StringComparison.Ordinal));
        Assert.Equal(DiagnosticCatalog.XmlTooDeep, Outcome.Refusal(new DocxReader(), content).Descriptor);
    }

    private static Outcome Read(params string[] body) => Outcome.Of(new DocxReader(), new DocxBuilder().Add(body).ToBytes());

    private static IReadOnlyList<string> Lines(string body) => Read(body).Lines;
}
