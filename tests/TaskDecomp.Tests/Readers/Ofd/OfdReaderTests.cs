using TaskDecomp.Blocks;
using TaskDecomp.Diagnostics;
using TaskDecomp.Readers.Ofd;
using static TaskDecomp.Tests.Readers.Ofd.OfdBuilder;

namespace TaskDecomp.Tests.Readers.Ofd;

public sealed class OfdReaderTests
{
    [Fact]
    public void Text_is_read_by_its_place_not_by_its_order() => Assert.Equal(
        ["一、城建", "责任单位：市城管局", "二、教育"],
        Lines(new OfdBuilder().AddPage(Print(30, 60, "二、教育", step: 5) + Print(55, 50, "市城管局", step: 5) + Print(30, 40, "一、城建", step: 5) + Print(30, 50.4, "责任单位：", step: 5))));

    [Fact]
    public void Gaps_are_blanks() => Assert.Equal(
        ["首行", "次行 后半"],
        Lines(new OfdBuilder().AddPage(Print(40, 40, "首行", step: 5) + Print(30, 50, "次行", step: 5) + Print(50, 50, "后半", step: 5))));

    [Fact]
    public void Steps_and_matrices_place_characters()
    {
        const string page = "<ofd:PageBlock><ofd:TextObject Boundary=\"20 30 100 10\" CTM=\"2 0 0 2 0 0\" Size=\"2.5\">"
            + "<ofd:TextCode X=\"0\" Y=\"2\" DeltaX=\"2.5 g 2 2.5\">甲乙丙丁</ofd:TextCode><ofd:TextCode X=\"15\">戊</ofd:TextCode></ofd:TextObject></ofd:PageBlock>";
        Assert.Equal(["甲乙丙丁 戊"], Lines(new OfdBuilder().AddPage(page)));
    }

    [Fact]
    public void Digits_without_steps_stand_one_behind_the_other() => Assert.Equal(["2031年"], Lines(new OfdBuilder().AddPage(Print(30, 40, "2031年"))));

    [Fact]
    public void What_is_printed_twice_at_one_place_is_read_once() =>
        Assert.Equal(["加粗"], Lines(new OfdBuilder().AddPage(Print(30, 40, "加粗", step: 5) + Print(30.1, 40, "加粗", step: 5))));

    [Theory]
    [InlineData("- 3 -", true)]
    [InlineData("— 12 —", true)]
    [InlineData("3", true)]
    [InlineData("第3页 共5页", true)]
    [InlineData("·3·", true)]
    [InlineData("3万亩", false)]
    [InlineData("3.", false)]
    public void A_page_number_at_the_foot_is_furniture(string text, bool isFurniture) => Assert.Equal(
        ["正文", isFurniture ? $"{{{text}}}" : text],
        Lines(new OfdBuilder().AddPage(Print(30, 40, "正文", step: 5) + Print(30, 275, text))));

    [Fact]
    public void A_template_of_several_pages_is_furniture_and_one_of_a_single_page_content()
    {
        var builder = new OfdBuilder().AddTemplate(Print(30, 20, "内部资料", step: 5)).AddTemplate(Print(30, 30, "某县人民政府文件", step: 5))
            .AddPage(Print(30, 60, "首页", step: 5), 0, 1).AddPage(Print(30, 60, "次页", step: 5), 0);
        var outcome = Outcome.Of(new OfdReader(), builder.ToBytes());
        Assert.Equal(["某县人民政府文件", "首页", "{内部资料}", "次页", "{内部资料}"], outcome.Lines);
        Assert.Equal([1, 1, 1, 2, 2], outcome.Document.Blocks.Select(block => ((ParagraphBlock)block).Place!.Page!.Value));
    }

    /// <summary>The columns stand apart; the rows go on over a page, on which the header stands again; a cell is printed on two lines.</summary>
    [Fact]
    public void Text_in_columns_is_a_table()
    {
        var builder = new OfdBuilder()
            .AddPage(
                Print(30, 20, "云溪县重点工作清单", step: 5)
                + Row(40, "序号", "工作任务", "责任单位") + Rule(47)
                + Row(50, "1", "新建渡口2处，年内通", "县交通局") + Print(50, 56, "航。", step: 5) + Rule(64)
                + Row(70, "2", "疏浚河道3公里。", "县水利局、县财") + Print(130, 76, "政局", step: 5)
                + Print(100, 285, "- 1 -"))
            .AddPage(Row(20, "序号", "工作任务", "责任单位") + Row(30, "3", "建成驿站5个。", "县文旅局") + Print(100, 285, "- 2 -"));
        var outcome = Outcome.Of(new OfdReader(), builder.ToBytes());
        Assert.Equal(
            ["序号 | 工作任务 | 责任单位", "1 | 新建渡口2处，年内通航。 | 县交通局", "2 | 疏浚河道3公里。 | 县水利局、县财政局", "3 | 建成驿站5个。 | 县文旅局"],
            outcome.Grid);
        Assert.Equal(["云溪县重点工作清单", "{序号 工作任务 责任单位}", "{- 1 -}", "{- 2 -}"], outcome.Lines.Where(line => !line.Contains('\t')));
    }

    /// <summary>A line that reaches the margin goes on in the next one; a short one ends its paragraph.</summary>
    [Fact]
    public void A_line_that_reaches_the_margin_is_full() => Assert.Equal(
        [true, false, false],
        Outcome.Of(new OfdReader(), new OfdBuilder().AddPage(
            Print(40, 40, "新建公园两处并完成周边道路改造同步建设停", step: 5) + Print(30, 48, "车位。", step: 5) + Print(40, 56, "责任单位：县住建局", step: 5)).ToBytes())
            .Document.Blocks.Select(block => ((ParagraphBlock)block).IsFull == true));

    [Fact]
    public void A_slanted_text_is_no_line_of_the_page()
    {
        const string watermark = "<ofd:TextObject Boundary=\"20 30 100 100\" CTM=\"0.7 0.7 -0.7 0.7 0 0\" Size=\"9\"><ofd:TextCode X=\"0\" Y=\"9\" DeltaX=\"9\">样稿</ofd:TextCode></ofd:TextObject>";
        Assert.Equal(["正文", "{样稿}"], Lines(new OfdBuilder().AddPage(watermark + Print(30, 60, "正文", step: 5))));
    }

    [Theory]
    [InlineData("OFD.xml")]
    [InlineData("Doc_0/Document.xml")]
    [InlineData("Doc_0/Pages/Page_0/Content.xml")]
    public void A_missing_part_is_named(string part)
    {
        var refusal = Outcome.Refusal(new OfdReader(), new OfdBuilder().AddPage(Print(30, 40, "甲")).ToBytes((name, text) => name == part ? null : text));
        Assert.Equal((DiagnosticCatalog.MissingPart, part), (refusal.Descriptor, refusal.Arguments[1]));
    }

    [Fact]
    public void Entities_are_refused()
    {
        var content = new OfdBuilder().AddPage(Print(30, 40, "甲")).ToBytes((name, text) =>
            name.EndsWith("Content.xml", StringComparison.Ordinal) ? "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + text : text);
        Assert.Equal(DiagnosticCatalog.UnreadableFile, Outcome.Refusal(new OfdReader(), content).Descriptor);
    }

    [Fact]
    public void A_location_does_not_lead_out_of_the_file()
    {
        var content = new OfdBuilder().AddPage(Print(30, 40, "甲")).ToBytes((name, text) =>
            text.Replace("Doc_0/Document.xml", "../../etc/./../Doc_0/Document.xml", StringComparison.Ordinal));
        Assert.Equal(["甲"], Outcome.Of(new OfdReader(), content).Lines);
    }

    [Fact]
    public void Pages_of_pictures_have_no_text()
    {
        var refusal = Outcome.Refusal(new OfdReader(), new OfdBuilder().AddPage("<ofd:ImageObject/>").AddPage("").ToBytes());
        Assert.Equal((DiagnosticCatalog.PagesWithoutText, 2), (refusal.Descriptor, refusal.Arguments[0]));
    }

    private static string Row(double y, string number, string task, string units) => Print(30, y, number, step: number[0] < 'Z' ? 2.5 : 5) + Print(50, y, task) + Print(130, y, units, step: 5);

    // The rules between rows are drawn, not printed.
    private static string Rule(double y) => $"<ofd:PathObject ID=\"8\" Boundary=\"28 {y} 150 1\"><ofd:AbbreviatedData>M 0 0 L 150 0</ofd:AbbreviatedData></ofd:PathObject>";

    private static IReadOnlyList<string> Lines(OfdBuilder builder) => Outcome.Of(new OfdReader(), builder.ToBytes()).Lines;
}
