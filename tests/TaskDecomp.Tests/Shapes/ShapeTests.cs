using System.Text.Json.Nodes;

namespace TaskDecomp.Tests.Shapes;

/// <summary>The same notice gives the same model in whichever file it is published.</summary>
public sealed class ShapeTests(SofficeShapes soffice) : IClassFixture<SofficeShapes>
{
    public static TheoryData<string> Plain => [.. ShapeNotices.All.Where(shape => shape.IsPlain).Select(shape => shape.Name)];

    public static TheoryData<string> Names => [.. ShapeNotices.All.Select(shape => shape.Name)];

    public static TheoryData<string> Printed => [.. ShapeNotices.All.Where(shape => shape.ShowsRows).Select(shape => shape.Name)];

    public static TheoryData<string> Tables => [.. ShapeNotices.All.Where(shape => shape.Table is not null).Select(shape => shape.Name)];

    public static MatrixTheoryData<string, string> Converted => new(ShapeNotices.All.Select(shape => shape.Name), ["doc", "odt"]);

    /// <summary>What all others are compared with is what the notice says: of each task the number of its measures, and something of the last task.</summary>
    [Theory]
    [InlineData("leader-headings", "0,0,0,0", "沈知秋 | 市自然资源和规划局")]
    [InlineData("bracket-labels", "0,0,0,0", "县卫生健康局 | 县财政局 | support")]
    [InlineData("bracket-suffix", "0,0,0,0", "市林业局 | 按职责分工负责")]
    [InlineData("topic-headings-with-measures", "0,2,2", "完善农村公路网络 | 县应急管理局")]
    [InlineData("table", "0,0,0,0,0,0", "区教育局 | 2032-08-31")]
    [InlineData("worklist", "1,1,1", "繁荣文化事业 | 2032-11-30")]
    [InlineData("worklist-with-merged-rows", "2,2,1", "保障饮水安全 | 2031-12-31")]
    [InlineData("worklist-with-measures-in-one-cell", "3,2,2", "提升防汛能力 | 2033-05-31")]
    public void It_is_understood(string name, string measures, string found)
    {
        var notice = JsonNode.Parse(Simplest(Find(name)))!;
        var tasks = notice["tasks"]!.AsArray();
        Assert.Equal(measures, string.Join(',', tasks.Select(task => task!["measures"]!.AsArray().Count)));
        Assert.Empty(notice["diagnostics"]!.AsArray());
        Assert.All(found.Split(" | "), text => Assert.Contains(text, ShapeModel.Shown(tasks[^1]!), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Plain))]
    public void Encodings_make_no_difference(string name)
    {
        AssertSame(name, "notice.txt", ShapeFiles.Text(Find(name), "gb18030"));
        AssertSame(name, "notice.txt", ShapeFiles.Text(Find(name), "utf-16"));
        AssertSame(name, "notice.txt", ShapeFiles.Text(Find(name), "utf-16BE"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_web_page_gives_the_same(string name) => AssertSame(name, "notice.html", ShapeFiles.Html(Find(name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_Word_file_gives_the_same(string name) => AssertSame(name, "notice.docx", ShapeFiles.Docx(Find(name)));

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_workbook_gives_the_same(string name) => AssertSame(name, "notice.xlsx", ShapeFiles.Xlsx(Find(name)));

    [Theory]
    [MemberData(nameof(Converted))]
    public void An_old_or_open_document_gives_the_same(string name, string format) => AssertSame(name, "notice." + format, soffice.Get(Find(name), format));

    [Theory]
    [MemberData(nameof(Printed))]
    public void A_PDF_gives_the_same(string name) => AssertSame(name, "notice.pdf", soffice.Get(Find(name), "pdf"), isPaged: true);

    private static Shape Find(string name) => ShapeNotices.All.Single(shape => shape.Name == name);

    private static void AssertSame(string name, string fileName, byte[] content, bool isPaged = false)
    {
        var expected = Simplest(Find(name), isPaged);
        var actual = ShapeModel.Of(fileName, content, isPaged);
        Assert.True(expected == actual, $"{name}, {fileName}:\n{LineDiff.Of(expected, actual)}");
    }

    private static string Simplest(Shape shape, bool isPaged = false) =>
        shape.IsPlain ? ShapeModel.Of("notice.txt", ShapeFiles.Text(shape, "utf-8"), isPaged) : ShapeModel.Of("notice.html", ShapeFiles.Html(shape), isPaged);
}
