using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TaskDecomp.Model;
using TaskDecomp.Tests.Goldens;
using TaskDecomp.Text;
using TaskDecomp.Writers;
using TaskDecomp.Writers.Html;

namespace TaskDecomp.Tests.Writers;

public sealed partial class HtmlNoticeWriterTests
{
    private const string Hostile = "</script><script>alert(1)</script><!-- <b title=\"x\">'&amp;&#60;\u2028\u202E甲";

    public static TheoryData<string> Texts => [.. Documents.All];

    public static TheoryData<string> Samples => [.. Documents.Samples];

    [Fact]
    public void What_a_notice_prints_is_never_markup()
    {
        var (_, html) = Page($"{Hostile}通知\n1.植树{Hostile}。\n责任单位：市{Hostile}局\n", "x\"><script>.txt");
        var page = new HtmlParser().ParseDocument(html);

        Assert.Equal(2, page.Scripts.Length);
        Assert.Empty(page.QuerySelectorAll("b[title]"));
        Assert.Equal($"1.植树{Hostile}。", page.QuerySelectorAll("#lines p")[1]!.TextContent.TrimEnd('\n'));
        Assert.Equal(EmbeddedText.Script.Text, page.Scripts[1].Text);
    }

    /// <summary>A browser changes some characters that it reads; columns of the data must hold all the same.</summary>
    [Fact]
    public void A_character_stays_one_character()
    {
        const string Text = "甲\r乙\0丙\uD800丁\U00020BB7戊\u000C己\uFEFF";
        var source = new HtmlParser().ParseDocument($"<p>{HtmlText.Escape(Text)}</p>").QuerySelector("p")!.TextContent;

        Assert.Equal(Text.Replace('\0', '\uFFFD').Replace('\uD800', '\uFFFD'), source);
    }

    [Fact]
    public void The_policy_allows_the_page_s_own_style_and_script_and_nothing_else()
    {
        var page = new HtmlParser().ParseDocument(Page("1.植树。", "a.txt").Html);
        var policy = page.QuerySelector("meta[http-equiv]")!.GetAttribute("content");

        Assert.Equal(
            $"default-src 'none'; style-src '{Hash(page.QuerySelector("style")!)}'; script-src '{Hash(page.Scripts[1])}'; base-uri 'none'; form-action 'none'", policy);
        Assert.Empty(page.QuerySelectorAll("[style], [onclick], [src], link, base, iframe, form[action]"));
    }

    /// <summary>A list that the page itself saved would be one more place for formulas to come from.</summary>
    [Fact]
    public void The_page_has_no_download()
    {
        var page = new HtmlParser().ParseDocument(Page("1.植树。", "a.txt").Html);

        Assert.Empty(page.QuerySelectorAll("[download]"));
        Assert.DoesNotContain(page.Scripts, script => script.Text.Contains("Blob", StringComparison.Ordinal) || script.Text.Contains("ObjectURL", StringComparison.Ordinal) || script.Text.Contains("download", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_address_stands_in_the_page(string name) => Assert.DoesNotMatch(Address(), PageOf(name).Html);

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_page_is_small(string name)
    {
        var (result, html) = PageOf(name);
        AssertSmall(string.Join('\n', result.Lines.Select(line => line.Text)), html);
    }

    [Theory]
    [InlineData("{0}.整修第{0}处泵站，配齐两名守护员，主汛期前完成试机。\n牵头单位：市水利局；配合单位：市财政局、市应急管理局、第{1}街道办事处")]
    [InlineData("{0}.开挖引水渠{0}米，\n渠底铺石。（市水利局牵头，市财政局配合）")]
    [InlineData("{0}.新设书屋。")]
    public void The_page_of_a_long_notice_is_small(string task)
    {
        var text = "榕溪市2031年重点工作责任分解\n\n" + string.Join('\n', Enumerable.Range(1, 5000).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, task, i, i % 40)));
        AssertSmall(text, Page(text, "a.txt").Html);
    }

    /// <summary>No text of a task stands in the page twice: its places give it to the letter, but for line feeds between paragraphs.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void Texts_are_told_by_their_places(string name)
    {
        var (result, _) = PageOf(name);
        var fields = new FieldText(result.Lines);
        Assert.All(result.Notice.Tasks.SelectMany(task => task.Measures.Prepend(task)), item =>
        {
            var pieces = fields.Split(item.Text, item.Spans!["text"]);
            Assert.All(pieces, piece => Assert.True(string.IsNullOrWhiteSpace(piece.Text)));
            Assert.Equal(item.Text, string.Concat(pieces.Select(piece => piece.Text ?? result.Lines[piece.Line - 1].Text.Substring(piece.Column, piece.Length))));
        });
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("T", 55)]
    [InlineData("V0", 56)]
    [InlineData("~T", 1679)]
    [InlineData("VU0", 1680)]
    public void Small_numbers_are_short(string text, int number)
    {
        var numbers = new NumberStream();
        numbers.Add(number);
        Assert.Equal(text, numbers.ToString());
    }

    [Fact]
    public void A_field_is_told_to_the_letter()
    {
        SourceLine[] lines = [new(1, "　1.修桥，", LineClass.Task), new(2, "　　铺路 。", LineClass.Task)];
        SourceRange[] ranges = [new(1, 4, 1, 7), new(2, 1, 2, 7)];
        var fields = new FieldText(lines);

        Assert.Equal([new(null, 1, 3, 3), new(null, 2, 2, 2), new(null, 2, 5, 1)], fields.Split("修桥，铺路。", ranges));
        Assert.Equal([new(null, 1, 3, 3), new("\n", 0, 0, 0), new(null, 2, 2, 4)], fields.Split("修桥，\n铺路 。", ranges));
        Assert.Equal([new("修堤，铺路。", 0, 0, 0)], fields.Split("修堤，铺路。", ranges));
        Assert.Equal([new("修桥", 0, 0, 0)], fields.Split("修桥", null));
    }

    [Fact]
    public void Furniture_is_folded_and_an_unplaced_line_says_so()
    {
        SourceLine[] lines = [new(1, "首页", LineClass.Boilerplate), new(2, "", LineClass.Blank), new(3, "打印", LineClass.Boilerplate), new(4, "甲", LineClass.Unclassified), new(5, "关闭", LineClass.Boilerplate)];
        var page = new HtmlParser().ParseDocument(Output.Text("html", Sample.Notice(), new WriterOptions { SourceLines = lines, PlaceOf = line => $"段落 {line}" }));

        Assert.Equal(["网页框架 2 行（1–3）", "网页框架 1 行（5–5）"], page.QuerySelectorAll("summary").Select(summary => summary.TextContent));
        Assert.Equal(["首页", "", "打印"], page.QuerySelectorAll("details")[0].QuerySelectorAll("p").Select(line => line.TextContent.TrimEnd()));
        var unplaced = page.QuerySelector("p.unclassified")!;
        Assert.Equal(("甲\n", "未归类", "段落 4"), (unplaced.TextContent, unplaced.GetAttribute("data-sign"), unplaced.GetAttribute("title")));
    }

    [Theory]
    [InlineData(Language.Chinese, "zh")]
    [InlineData(Language.English, "en")]
    public void The_page_is_the_one_that_was_accepted(Language language, string name)
    {
        SourceLine[] lines = [new(1, "首页", LineClass.Boilerplate), new(2, "1.修桥。", LineClass.Task), new(3, "甲", LineClass.Unclassified)];
        var html = Output.Text("html", Sample.Full(), new WriterOptions { SourceLines = lines, Language = language });
        var page = new HtmlParser().ParseDocument(html);
        foreach (var own in new[] { page.QuerySelector("style")!, page.Scripts[0], page.Scripts[1] })
        {
            html = html.Replace(own.TextContent, "…", StringComparison.Ordinal);
        }

        Golden.Hold($"tests/TaskDecomp.Tests/Writers/Accepted/review.{name}.html", Encoding.UTF8.GetBytes(Digest().Replace(html, "sha256-…")));
    }

    [Fact]
    public void A_notice_that_was_read_back_has_a_table_and_no_source()
    {
        var page = new HtmlParser().ParseDocument(Output.Text("html", Sample.Full()));

        Assert.Empty(page.QuerySelectorAll("#lines p"));
        Assert.Contains("没有原文可显示", page.GetElementById("source")!.TextContent, StringComparison.Ordinal);
    }

    private static void AssertSmall(string source, string html)
    {
        var limit = (1.5 * Encoding.UTF8.GetByteCount(source)) + 150_000;
        Assert.True(Encoding.UTF8.GetByteCount(html) < limit, $"{Encoding.UTF8.GetByteCount(html)} bytes, at most {limit}");
    }

    private static (ConversionResult Result, string Html) PageOf(string name) => Page(File.ReadAllBytes(Documents.FileOf(name)), Path.GetFileName(Documents.FileOf(name)));

    private static (ConversionResult Result, string Html) Page(string text, string name) => Page(Encoding.UTF8.GetBytes(text), name);

    private static (ConversionResult Result, string Html) Page(byte[] content, string name)
    {
        var result = Reading.Of(name, content, new ConversionOptions { Spans = true });
        return (result, Output.Text("html", result.Notice, new WriterOptions { SourceLines = result.Lines }));
    }

    private static string Hash(IElement element) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)))}";

    [GeneratedRegex("sha256-[^']+")]
    private static partial Regex Digest();

    [GeneratedRegex("https?:|//[a-z]+\\.", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
