using TaskDecomp.Blocks;
using TaskDecomp.Readers.Placed;

namespace TaskDecomp.Tests.Readers.Placed;

/// <summary>Lines and tables from words by their places.</summary>
public sealed class PageLayoutTests
{
    private static readonly double[] Columns = [50, 80, 200, 290];

    [Theory]
    [InlineData(8, false)]
    [InlineData(8, true)]
    [InlineData(1.5, false)]
    [InlineData(1.5, true)]
    public void Rows_part_whether_cells_stand_at_the_top_or_half_way_down(double padding, bool isTop)
    {
        var paper = new Paper()
            .Row(Columns, padding, isTop, "序号", "重点工作", "责任单位", "时限")
            .Row(Columns, padding, isTop, "1", "改造泵站九座，完成/管网普查并建立台账/制度。", "市水务局、市城/管局", "6月底")
            .Row(Columns, padding, isTop, "2", "建成口袋公园四个。", "市园林局、市住/建局、市财政局、/各区政府", "")
            .Row(Columns, padding, isTop, "3", "新增车位二百个。", "市公安局", "年底");

        Assert.Equal(
            [
                "序号|重点工作|责任单位|时限",
                "1|改造泵站九座，完成管网普查并建立台账制度。|市水务局、市城管局|6月底",
                "2|建成口袋公园四个。|市园林局、市住建局、市财政局、各区政府|",
                "3|新增车位二百个。|市公安局|年底",
            ],
            Paper.Read(paper));
    }

    [Fact]
    public void Rows_without_numbers_part_where_the_paper_is_blank()
    {
        var paper = new Paper()
            .Row(Columns, 8, false, "类别", "项目名称", "责任单位", "时限")
            .Row(Columns, 8, false, "养老", "建设社区食堂十二个/并投入运行。", "民政局", "年底")
            .Row(Columns, 8, false, "托育", "新增托位六百个。", "卫健局、教育/局", "三季度");

        Assert.Equal(
            ["类别|项目名称|责任单位|时限", "养老|建设社区食堂十二个并投入运行。|民政局|年底", "托育|新增托位六百个。|卫健局、教育局|三季度"],
            Paper.Read(paper));
    }

    [Fact]
    public void A_cell_printed_half_way_down_several_rows_spans_them()
    {
        double[] columns = [50, 100, 130, 250];
        var paper = new Paper().Row(columns, 8, false, "类别", "序号", "工作任务", "单位");
        var tops = new List<double>();
        for (var i = 1; i <= 8; i++)
        {
            tops.Add(paper.Top);
            paper.Row(columns, 8, false, "", $"{i}", "完成年度任务。", "市林业局");
        }

        paper.Print(50, (tops[0] + tops[4]) / 2, "生态");
        paper.Print(50, (tops[5] + tops[7]) / 2, "民生");

        Assert.Equal(
            ["类别|序号|工作任务|单位", "生态↓5|1|完成年度任务。|市林业局"],
            Paper.Read(paper).Take(2));
        Assert.Equal("民生↓3|6|完成年度任务。|市林业局", Paper.Read(paper).ElementAt(6));
        Assert.Equal("7|完成年度任务。|市林业局", Paper.Read(paper).ElementAt(7));
    }

    [Fact]
    public void A_remark_here_and_there_spans_nothing()
    {
        var paper = new Paper().Row(Columns, 8, false, "序号", "工作任务", "单位", "备注");
        for (var i = 1; i <= 8; i++)
        {
            paper.Row(Columns, 8, false, $"{i}", "完成年度任务。", "市林业局", i is 2 or 3 ? "续建" : "");
        }

        Assert.Equal("2|完成年度任务。|市林业局|续建", Paper.Read(paper).ElementAt(2));
        Assert.Equal("4|完成年度任务。|市林业局|", Paper.Read(paper).ElementAt(4));
    }

    [Fact]
    public void A_table_goes_on_on_the_next_page_and_its_repeated_header_is_the_pages()
    {
        string[] header = ["序号", "工作任务", "单位", "备注"];
        var first = new Paper().Row(Columns, 8, true, header).Row(Columns, 8, true, "1", "完成年度任务。", "市林业局", "").Row(Columns, 8, true, "2", "改造泵站九座，完成", "市水务局", "");
        var second = new Paper().Row(Columns, 8, true, header).Row(Columns, 8, true, "", "管网普查。", "", "").Row(Columns, 8, true, "3", "完成年度任务。", "市林业局", "续建");
        first.Print(250, 780, "- 1 -");
        second.Print(250, 780, "— ２ —");

        Assert.Equal(
            [
                "序号|工作任务|单位|备注", "1|完成年度任务。|市林业局|", "2|改造泵站九座，完成管网普查。|市水务局|", "3|完成年度任务。|市林业局|续建",
                "#序号 工作任务 单位 备注", "#- 1 -", "#— ２ —",
            ],
            Paper.Read(first, second));
    }

    /// <summary>On three pages the title runs through like a head, and is the table's all the same.</summary>
    [Theory]
    [InlineData("林业任务分解表")]
    [InlineData("林业任务分解表", "单位：万元")]
    public void A_title_printed_again_with_the_header_is_the_pages(params string[] title)
    {
        string[] header = ["序号", "工作任务", "单位", "备注"];
        string[][] rows = [["1", "改造泵站九座，完成", "市水务局", ""], ["", "管网普查。", "", ""], ["2", "完成年度任务。", "市林业局", ""], ["3", "清理河道。", "市城管局", "续建"]];
        string[][][] pages = [rows[..1], rows[1..3], rows[3..]];

        var read = Paper.Read([.. pages.Select(page => page.Aggregate(new Paper().Prose(title).Row(Columns, 8, true, header), (paper, row) => paper.Row(Columns, 8, true, row)))]);

        Assert.Equal(
            [.. title, "序号|工作任务|单位|备注", "1|改造泵站九座，完成管网普查。|市水务局|", "2|完成年度任务。|市林业局|", "3|清理河道。|市城管局|续建"],
            read.Select(line => line.TrimEnd('>')).Where(line => !line.StartsWith('#')));
        Assert.Equal(2 * (title.Length + 1), read.Count(line => line.StartsWith('#')));
    }

    /// <summary>Of 内部资料 and the header on each page the first page has the title in between.</summary>
    [Fact]
    public void A_head_above_a_table_that_runs_through_is_no_title()
    {
        string[] header = ["序号", "工作任务", "单位", "备注"];
        string[] head = ["内部资料 注意保存", "林业任务分解表"];
        var pages = Enumerable.Range(1, 4).Select(i => new Paper()
            .Prose(i == 1 ? head : head[..1])
            .Row(Columns, 8, true, header).Row(Columns, 8, true, $"{i}", $"完成第{i}项任务。", "市林业局", "")).ToArray();

        Assert.Equal(4, Paper.Read(pages).Count(line => line == "#内部资料 注意保存"));
        Assert.Equal(1, Paper.Read(pages).Count(line => line.Contains("林业任务分解表", StringComparison.Ordinal) && !line.StartsWith('#')));
    }

    /// <summary>附件2 has a title of its own, with another table below.</summary>
    [Fact]
    public void Another_title_above_the_same_header_is_kept()
    {
        string[] header = ["序号", "工作任务", "单位", "备注"];
        string[] titles = ["林业任务分解表", "水利任务分解表"];
        var pages = titles.Select(title => new Paper()
            .Prose("附件", title).Row(Columns, 8, true, header).Row(Columns, 8, true, "1", "完成年度任务。", "市林业局", "").Row(Columns, 8, true, "2", "完成年度任务。", "市林业局", "")).ToArray();

        Assert.Equal(2, Paper.Read(pages).Count(line => titles.Contains(line.TrimEnd('>'))));
    }

    [Fact]
    public void A_row_stands_on_the_page_where_it_begins()
    {
        var pages = Enumerable.Range(0, 2).Select(page => new Paper()
            .Row(Columns, 8, false, "序号", "重点工作", "责任单位", "时限")
            .Row(Columns, 8, false, $"{1 + (2 * page)}", "改造泵站九座。", "市水务局", "年底")
            .Row(Columns, 8, false, $"{2 + (2 * page)}", "清理河道。", "市城管局", "年底").Page);

        Assert.Equal([1, 1, 1, 2, 2], PageLayout.ToBlocks([.. pages]).OfType<TableBlock>().Single().Rows.Select(row => row.Place!.Page!.Value));
    }

    /// <summary>The last line fills its column, and could go on in the next one; 3.5 is a figure.</summary>
    [Theory]
    [InlineData("1.", "2.", "3.")]
    [InlineData("１．", "２．", "３．")]
    public void The_next_number_of_a_list_begins_a_paragraph_of_a_cell(string one, string two, string three)
    {
        var paper = new Paper()
            .Row(Columns, 8, false, "序号", "重点工作", "责任单位", "时限")
            .Row(Columns, 8, false, "1", $"{one}改造泵站九座，新增/3.5万亩水浇地，年内/{two}建成口袋公园并投用/{three}清理河道。", "市水务局", "6月底")
            .Row(Columns, 8, false, "2", "新增车位二百个。", "市公安局", "年底");

        Assert.Equal($"1|{one}改造泵站九座，新增3.5万亩水浇地，年内⏎{two}建成口袋公园并投用⏎{three}清理河道。|市水务局|6月底", Paper.Read(paper).ElementAt(1));
    }

    [Fact]
    public void Prose_keeps_its_lines_and_says_which_go_on()
    {
        var paper = new Paper().Prose("一、做好防汛", "1.改造泵站九座，建立调度机制，", "确保度汛安全。", "责任单位：市水务局", "2.清理河道。");

        Assert.Equal(["一、做好防汛", "1.改造泵站九座，建立调度机制，>", "确保度汛安全。", "责任单位：市水务局", "2.清理河道。"], Paper.Read(paper));
    }

    [Fact]
    public void Digits_between_hanzi_get_no_blank_that_is_not_printed()
    {
        var paper = new Paper();
        paper.Print(50, 50, "新建食堂");
        paper.Print(92.5, 50, "12");
        paper.Print(105, 50, "个");
        paper.Print(125, 50, "共计");

        Assert.Equal(["新建食堂12个 共计"], Paper.Read(paper).Select(line => line.TrimEnd('>')));
    }

    [Fact]
    public void A_head_that_runs_through_all_pages_is_furniture()
    {
        var pages = Enumerable.Range(1, 4).Select(i => new Paper().Prose("内部资料 注意保存", $"第{i}段的文字写在这里。")).ToArray();

        Assert.Equal(4, Paper.Read(pages).Count(line => line == "#内部资料 注意保存"));
    }

    [Fact]
    public void A_page_of_nothing_gives_nothing() => Assert.Empty(Paper.Read(new Paper()));
}
