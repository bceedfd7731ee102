using TaskDecomp.Blocks;
using TaskDecomp.Readers.Docx;
using static TaskDecomp.Tests.Readers.Docx.DocxBuilder;

namespace TaskDecomp.Tests.Readers.Docx;

public sealed class DocxTableTests
{
    private const string Down = "<w:vMerge w:val=\"restart\"/>";
    private const string On = "<w:vMerge/>";

    [Fact]
    public void Merged_cells_span_rows_and_columns() => Assert.Equal(
        ["[0+3×1]任务分工", "[0+1×2]民生 | 建校舍 | 市教育局", "修道路 | [2+1×2]市城管局", "城建 | 补路灯"],
        Grid(
            $"<w:tr>{Cell("任务分工", "<w:gridSpan w:val=\"3\"/>")}</w:tr>",
            $"<w:tr>{Cell("民生", Down)}{Cell("建校舍")}{Cell("市教育局")}</w:tr>",
            $"<w:tr>{Cell("", On)}{Cell("修道路")}{Cell("市城管局", Down)}</w:tr>",
            $"<w:tr>{Cell("城建")}{Cell("补路灯")}{Cell("", "<w:vMerge w:val=\"continue\"/>")}</w:tr>"));

    [Fact]
    public void A_row_may_begin_further_right_and_cells_be_merged_the_old_way() => Assert.Equal(
        ["甲 | [1+2×1]乙", "丙"],
        Grid(
            $"<w:tr>{Cell("甲")}{Cell("乙", "<w:hMerge w:val=\"restart\"/>")}{Cell("", "<w:hMerge/>")}</w:tr>",
            $"<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>{Cell("丙")}</w:tr>"));

    [Fact]
    public void A_cell_has_its_paragraphs_and_those_of_a_table_within_it() => Assert.Equal(
        ["甲 / 乙 / 丙 丁 | 戊"],
        Grid($"<w:tr><w:tc><w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p><w:p/>{Table(["丙", "丁"])}<w:p/></w:tc>{Cell("戊")}</w:tr>"));

    [Fact]
    public void Rows_and_cells_may_stand_in_content_controls() => Assert.Equal(
        ["甲 | 乙"],
        Grid($"<w:sdt><w:sdtContent><w:tr>{Cell("甲")}<w:sdt><w:sdtContent>{Cell("乙")}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>"));

    [Fact]
    public void A_merge_that_begins_nowhere_is_a_cell() => Assert.Equal(["甲 | 乙", "丙 | 丁"], Grid($"<w:tr>{Cell("甲", On)}{Cell("乙")}</w:tr>", $"<w:tr>{Cell("丙")}{Cell("丁")}</w:tr>"));

    [Fact]
    public void Spans_that_no_program_writes_take_no_memory() =>
        Assert.Equal(["[0+63×1]甲 | 乙"], Grid($"<w:tr>{Cell("甲", "<w:gridSpan w:val=\"2000000000\"/>")}{Cell("乙")}</w:tr>"));

    [Fact]
    public void A_frame_is_no_table()
    {
        var frame = $"<w:tbl><w:tr><w:tc>{Paragraph("某县人民政府文件")}{Table(["序号", "任务"], ["1", "建校舍"])}<w:p/></w:tc></w:tr></w:tbl>";
        var document = Outcome.Of(new DocxReader(), new DocxBuilder().Add(Paragraph("前"), frame, Paragraph("后")).ToBytes());
        Assert.Equal(["前", "某县人民政府文件", "序号\t任务", "1\t建校舍", "", "后"], document.Lines);
        Assert.Single(document.Document.Blocks.OfType<TableBlock>());
    }

    [Fact]
    public void Rows_are_counted_through_with_paragraphs()
    {
        var document = Outcome.Of(new DocxReader(), new DocxBuilder().Add(Paragraph("甲"), Table(["1", "乙"], ["2", "丙"]), Paragraph("丁")).ToBytes()).Document;
        Assert.Equal([2, 3], document.Blocks.OfType<TableBlock>().Single().Rows.Select(row => row.Number));
        Assert.Equal(4, ((ParagraphBlock)document.Blocks[^1]).Number);
    }

    private static IReadOnlyList<string> Grid(params string[] rows) =>
        Outcome.Of(new DocxReader(), new DocxBuilder().Add($"<w:tbl>{string.Concat(rows)}</w:tbl>").ToBytes()).Grid;
}
