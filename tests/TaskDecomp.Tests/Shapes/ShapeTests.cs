using System.Text.Json.Nodes;

namespace TaskDecomp.Tests.Shapes;

/// <summary>The same notice gives the same model in whichever file it is published.</summary>
public sealed class ShapeTests(SofficeShapes soffice) : IClassFixture<SofficeShapes>
{
    public static TheoryData<string> Names => [.. ShapeNotices.All.Select(shape => shape.Name)];

    public static TheoryData<string> Tables => [.. ShapeNotices.All.Where(shape => shape.Table is not null).Select(shape => shape.Name)];

    public static MatrixTheoryData<string, string> Converted => new(ShapeNotices.All.Select(shape => shape.Name), ["doc", "odt"]);

    /// <summary>What all others are compared with is what the notice says.</summary>
    [Theory]
    [InlineData("leader-headings", "顾云舟 | 责任单位", 4)]
    [InlineData("bracket-labels", "县农业农村局 | 牵头单位", 4)]
    [InlineData("bracket-suffix", "市住房城乡建设局 | 牵头", 4)]
    [InlineData("topic-headings-with-measures", "县城管局 | 责任单位", 3)]
    [InlineData("table", "区科技局 | 牵头单位", 6)]
    [InlineData("worklist", "县商务局 | 责任单位", 3)]
    public void The_text_is_understood(string name, string found, int tasks)
    {
        var notice = JsonNode.Parse(ShapeModel.Of("notice.txt", ShapeFiles.Text(Find(name), "utf-8")))!;
        Assert.Equal(tasks, notice["tasks"]!.AsArray().Count);
        Assert.Empty(notice["diagnostics"]!.AsArray());
        Assert.All(found.Split(" | "), text => Assert.Contains(text, notice["tasks"]![0]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
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
    [MemberData(nameof(Names))]
    public void A_PDF_gives_the_same(string name) => AssertSame(name, "notice.pdf", soffice.Get(Find(name), "pdf"), isPaged: true);

    private static Shape Find(string name) => ShapeNotices.All.Single(shape => shape.Name == name);

    private static void AssertSame(string name, string fileName, byte[] content, bool isPaged = false)
    {
        var text = ShapeModel.Of("notice.txt", ShapeFiles.Text(Find(name), "utf-8"), isPaged);
        var other = ShapeModel.Of(fileName, content, isPaged);
        Assert.True(text == other, $"{name}, {fileName}:\n{LineDiff.Of(text, other)}");
    }
}
