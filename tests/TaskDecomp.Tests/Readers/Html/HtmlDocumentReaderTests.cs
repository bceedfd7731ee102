using System.Text;
using TaskDecomp.Blocks;
using TaskDecomp.Diagnostics;
using TaskDecomp.Readers;
using TaskDecomp.Readers.Html;

namespace TaskDecomp.Tests.Readers.Html;

public sealed class HtmlDocumentReaderTests
{
    /// <summary>Lines as a browser shows them; | parts the paragraphs.</summary>
    [Theory]
    [InlineData("<p>甲</p><p>乙</p>", "甲|乙")]
    [InlineData("<p>甲<br>乙<br/>丙</p>", "甲|乙|丙")]
    [InlineData("<div>甲<div>乙</div>丙</div>丁", "甲|乙|丙|丁")]
    [InlineData("<p>  甲\t 乙\n</p>", "甲 乙")]
    [InlineData("<p>推进\n   建设</p>", "推进建设")]
    [InlineData("<p>at\nhome</p>", "at home")]
    [InlineData("<p>&nbsp;&nbsp;甲&nbsp;乙</p><p>&nbsp;</p><p></p><p>\u200B</p>", "\u00A0\u00A0甲\u00A0乙")]
    [InlineData("<p>&lt;甲&gt;&amp;&#20057;&mdash;&ldquo;&ensp;</p>", "<甲>&乙—“\u2002")]
    [InlineData("<p>甲<sup>2</sup><b>乙</b><font color=red>丙</font><custom-tag>丁</custom-tag></p>", "甲2乙丙丁")]
    [InlineData("<span style='display:block'>甲</span><span style='DISPLAY: Block'>乙</span>", "甲|乙")]
    [InlineData("<pre>甲  乙\n\n  丙</pre>", "甲  乙|  丙")]
    [InlineData("<p style='white-space: pre-wrap'>甲\n乙</p>", "甲|乙")]
    [InlineData("<h2>甲</h2>乙<hr>丙", "甲|乙|丙")]
    [InlineData("<dl><dt>甲<dd>乙</dl>", "甲|乙")]
    public void Text_is_broken_where_a_browser_breaks_it(string source, string lines) => Assert.Equal(lines, Lines(source));

    [Theory]
    [InlineData("<p>甲</p><script>乙</script><style>丙</style><template>丁</template><noscript>戊</noscript>")]
    [InlineData("<p>甲</p><p hidden>乙</p><div style='color:red;display:none'><p>丙</p></div><p aria-hidden=true>丁</p>")]
    [InlineData("<p>甲</p><!-- 乙 --><select><option>丙</option></select><textarea>丁</textarea><iframe src=x>戊</iframe>")]
    [InlineData("<p>甲</p><img alt=乙><input value=丙><svg><text>丁</text></svg>")]
    public void What_is_not_shown_is_not_read(string source) => Assert.Equal("甲", Lines(source));

    [Theory]
    [InlineData("<ul><li>甲<li>乙</ul>", "甲|乙")]
    [InlineData("<ol><li>甲<li>乙</ol>", "1.甲|2.乙")]
    [InlineData("<ol start=7><li>甲<li value=12>乙<li>丙</ol>", "7.甲|12.乙|13.丙")]
    [InlineData("<ol reversed><li>甲<li>乙<li>丙</ol>", "3.甲|2.乙|1.丙")]
    [InlineData("<ol type=a start=26><li>甲<li>乙</ol>", "z.甲|aa.乙")]
    [InlineData("<ol type=I start=4><li>甲<li>乙</ol>", "IV.甲|V.乙")]
    [InlineData("<ol style='list-style-type:cjk-ideographic' start=10><li>甲<li>乙</ol>", "十、甲|十一、乙")]
    [InlineData("<ol style='list-style:none'><li>甲<li>乙</ol>", "甲|乙")]
    [InlineData("<ol><li>1.甲<li>2.乙</ol>", "1.甲|2.乙")]
    [InlineData("<ol><li>（一）甲<li>一、乙</ol>", "（一）甲|一、乙")]
    [InlineData("<ol><li>5万亩甲<li>乙</ol>", "1. 5万亩甲|2.乙")]
    [InlineData("<ol><li><p>甲</p><p>乙</p><li><ol type=i><li>丙</ol></ol>", "1.甲|乙|i.丙")]
    [InlineData("<ol start=x><li>甲</ol>", "1.甲")]
    [InlineData("<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span>甲</p>", "1.甲")]
    public void Lists_print_their_labels(string source, string lines) => Assert.Equal(lines, Lines(source));

    [Theory]
    [InlineData("<table><tr><td>甲</td></tr><tr><td>乙</td></tr></table>")]
    [InlineData("<table><tr><td><p>甲</p></td><td></td></tr><tr><td></td><td><p>乙</p></td></tr></table>")]
    [InlineData("<table role=presentation><tr><td>甲</td><td>乙</td></tr></table>")]
    [InlineData("<table><tr><td><table><tr><td>甲</td></tr></table></td><td><form><p>乙</p></form></td></tr></table>")]
    public void Tables_that_only_place_things_are_paragraphs(string source) => Assert.Equal("甲|乙", Lines(source));

    [Fact]
    public void Tables_in_tables_of_a_layout_are_read()
    {
        var document = Read("<table><tr><td><ul><li><a href=/1>一</a><li><a href=/2>二</a><li><a href=/3>三</a></ul></td><td><p>说明文字在这里，足够长。</p>" + Table("<tr><th>a<th>b<tr><td>c<td>d") + "</td></tr></table>");
        var table = Assert.Single(document.Blocks.OfType<TableBlock>());
        Assert.Equal("a\tb|c\td", string.Join('|', table.Rows.Select(row => row.Text)));
    }

    [Fact]
    public void A_cell_keeps_its_paragraphs_and_a_caption_stands_before_the_rows()
    {
        var document = Read(Table("<caption>表一</caption><tr><th>a<th>b<tr><td><p>c</p><p>d<br>e</p><td>"));
        Assert.Equal(["表一"], document.Blocks.OfType<ParagraphBlock>().Select(block => block.Text));
        var rows = document.Blocks.OfType<TableBlock>().Single().Rows;
        Assert.Equal([2, 3], rows.Select(row => row.Number));
        Assert.Equal(["c", "d", "e"], rows[1].Cells[0].Paragraphs);
        Assert.Empty(rows[1].Cells[1].Paragraphs);
    }

    /// <summary>Cells as column:rows×columns; rows are parted by /.</summary>
    [Theory]
    [InlineData("<tr><td>a<td>b<tr><td>c<td>d", "0:1x1 1:1x1 / 0:1x1 1:1x1")]
    [InlineData("<tr><td rowspan=2>a<td>b<tr><td>c", "0:2x1 1:1x1 / 1:1x1")]
    [InlineData("<tr><td colspan=2>a<tr><td>b<td>c<tr><td>d<td>e", "0:1x2 / 0:1x1 1:1x1 / 0:1x1 1:1x1")]
    [InlineData("<tr><td>a<td>b<tr><td colspan=1000>c<tr><td>d<td>e", "0:1x1 1:1x1 / 0:1x2 / 0:1x1 1:1x1")]
    [InlineData("<tr><td rowspan=9999999999>a<td>b<tr><td>c<tr><td>d", "0:3x1 1:1x1 / 1:1x1 / 1:1x1")]
    [InlineData("<tr><td rowspan=0>a<td>b<tr><td>c", "0:2x1 1:1x1 / 1:1x1")]
    [InlineData("<tr><td rowspan=-3 colspan=0>a<td rowspan=x>b<tr><td>c<td>d", "0:1x1 1:1x1 / 0:1x1 1:1x1")]
    [InlineData("<tr><td>a<td rowspan=2>b<tr><td colspan=2>c<td>d", "0:1x1 1:2x1 / 0:1x1 2:1x1")]
    [InlineData("<tr><td>a<td rowspan='2px'>b<tr><td>c<tr><td>d<td>e", "0:1x1 1:2x1 / 0:1x1 / 0:1x1 1:1x1")]
    [InlineData("<tr><td rowspan=2>a<td rowspan=2>b<tr><tr><td>c<td>d", "0:2x1 1:2x1 /  / 0:1x1 1:1x1")]
    [InlineData("<tbody><tr><td rowspan=5>a<td>b</tbody><tbody><tr><td>c<td>d</tbody>", "0:1x1 1:1x1 / 0:1x1 1:1x1")]
    [InlineData("<tr><td>a<td>b<tr style='display:none'><td>x<td>y<tr><td>c<td>d", "0:1x1 1:1x1 / 0:1x1 1:1x1")]
    public void Cells_have_their_places_in_a_grid(string rows, string grid) =>
        Assert.Equal(grid, string.Join(" / ", Read(Table(rows)).Blocks.OfType<TableBlock>().Single().Rows.Select(row =>
            string.Join(' ', row.Cells.Select(cell => $"{cell.Column}:{cell.RowSpan}x{cell.ColumnSpan}")))));

    [Fact]
    public void A_foot_is_shown_below_the_rows() =>
        Assert.Equal("a\tb|c\td|e\tf", string.Join('|', Read(Table("<tfoot><tr><td>e<td>f</tfoot><thead><tr><td>a<td>b</thead><tr><td>c<td>d")).Lines().Select(line => line.Text)));

    [Fact]
    public void Hidden_text_is_reported_but_menus_are_not()
    {
        var diagnostics = new DiagnosticBag();
        Read($"<p>{new string('甲', 300)}</p><div style='display:none'><p>{new string('乙', 150)}</p></div><div hidden><a href=/1>{new string('丙', 150)}</a></div>", diagnostics);
        var diagnostic = Assert.Single(diagnostics.Items);
        Assert.Equal((DiagnosticCatalog.HiddenText, 150), (diagnostic.Descriptor, diagnostic.Arguments[0]));
    }

    [Fact]
    public void A_page_that_hides_all_its_text_is_read_all_the_same()
    {
        var text = new string('甲', 150);
        Assert.Equal($"标题|{text}", Lines($"<p>标题</p><div style='display:none'><p>{text}</p></div>"));
    }

    [Fact]
    public void A_head_that_every_page_of_a_text_repeats_is_furniture_from_the_second_on()
    {
        var document = Read("<div class=pg id=pg1><p>表头</p><p>1.完成甲项目，年内开工。</p></div><div class=pg id=pg2><p>表头</p><p>2.完成乙项目，年内开工。</p></div>");
        Assert.Equal([false, false, true, false], document.Blocks.Select(block => block.IsFurniture));
    }

    [Fact]
    public void A_page_of_frames_says_where_its_text_is()
    {
        var diagnostics = new DiagnosticBag();
        Read("<p>标题</p><iframe src='/content/7.html'></iframe>", diagnostics);
        Assert.Equal((DiagnosticCatalog.FramesMissing, "/content/7.html"), (diagnostics.Items.Single().Descriptor, diagnostics.Items.Single().Arguments[0]));
    }

    [Fact]
    public void A_page_of_links_says_that_it_has_no_text()
    {
        var diagnostics = new DiagnosticBag();
        var document = Read(string.Concat(Enumerable.Range(1, 5).Select(i => $"<p><a href='/{i}'>{i}.关于印发任务分解的通知</a></p>")), diagnostics);
        Assert.All(document.Blocks, block => Assert.True(block.IsFurniture));
        Assert.Equal(DiagnosticCatalog.LinksOnly, diagnostics.Items.Single().Descriptor);
    }

    /// <summary>A link that was opened and never closed makes the whole text one: it is a mistake.</summary>
    [Fact]
    public void A_link_that_is_never_closed_makes_no_furniture()
    {
        var document = Read("<div><p><a href='/x'>甲项目年内完成。</p><p>乙项目年内完成。</p><p>丙项目年内完成。</p><p>丁项目年内完成。</p></div>");
        Assert.All(document.Blocks.Skip(1), block => Assert.False(block.IsFurniture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body><script>1</script></body></html>")]
    [InlineData("<p>&nbsp;</p>")]
    public void A_page_without_text_is_refused(string source)
    {
        var refused = Assert.Throws<NoticeReadException>(() => Read(source));
        Assert.Equal(DiagnosticCatalog.EmptyFile, refused.Diagnostic.Descriptor);
    }

    /// <summary>Deep, wide and broken trees are read, up to the limit of depth, in good time and without an overflow.</summary>
    [Theory]
    [InlineData("<div>", 390)]
    [InlineData("<table><tr><td>", 95)]
    [InlineData("<p><a href=/1>甲</a>", 20000)]
    [InlineData("<b><i>", 190)]
    [InlineData("<ol><li>", 190)]
    public void Hostile_nesting_is_read(string piece, int count)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var lines = Lines(string.Concat(Enumerable.Repeat(piece, count)) + "尾");
        Assert.EndsWith("尾", lines, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    private static string Table(string rows) => $"<table>{rows}</table>";

    private static string Lines(string source) => string.Join('|', Read(source).Lines().Select(line => line.Text));

    private static BlockDocument Read(string source, DiagnosticBag? diagnostics = null) =>
        new HtmlDocumentReader().Read(Encoding.UTF8.GetBytes(source), new ReaderOptions(null), diagnostics ?? new DiagnosticBag());
}
