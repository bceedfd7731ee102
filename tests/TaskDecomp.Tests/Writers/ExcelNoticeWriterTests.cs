using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using TaskDecomp.Model;
using TaskDecomp.Text;
using TaskDecomp.Writers;
using TaskDecomp.Writers.Excel;
using TaskDecomp.Writers.Rows;

namespace TaskDecomp.Tests.Writers;

public sealed class ExcelNoticeWriterTests
{
    [Fact]
    public void Sheets_stand_in_their_order()
    {
        using var zh = new Workbook(Sample.Full());
        Assert.Equal(["任务清单", "按单位", "单位汇总", "按领导", "时间节点", "文件信息", "校核"], zh.Sheets);
        using var en = new Workbook(Sample.Full(), new WriterOptions { Language = Language.English });
        Assert.Equal(["Tasks", "By unit", "Unit summary", "By leader", "Milestones", "Document", "Check"], en.Sheets);
    }

    [Fact]
    public void Lines_lead_to_the_review_page_that_is_written_too()
    {
        var notice = Sample.Notice(Sample.Task("1", "甲") with { Lines = new LineRange(57, 58) });
        Assert.Equal([new Uri("%E6%B8%85%E5%8D%95%20%231.review.html#L57", UriKind.Relative)], Links(notice, new WriterOptions { ReviewPage = "清单 #1.review.html" }));
        Assert.Empty(Links(notice, new WriterOptions()));
    }

    private static List<Uri> Links(Notice notice, WriterOptions options)
    {
        using var stream = new MemoryStream(Output.Bytes("xlsx", notice, options));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        return [.. document.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.HyperlinkRelationships).Select(link => link.Uri)];
    }

    [Fact]
    public void A_notice_without_units_leaders_and_dates_has_no_sheets_for_them()
    {
        using var book = new Workbook(Sample.Notice(Sample.Task("1", "甲")));
        Assert.Equal(["任务清单", "文件信息", "校核"], book.Sheets);
    }

    [Fact]
    public void The_list_holds_every_value_of_the_shared_columns()
    {
        using var book = new Workbook(Sample.Full());
        var rows = NoticeRows.From(Sample.Full());
        var filled = TaskColumns.ForPeople(rows, Language.Chinese).Where(column => rows.Rows.Any(row => column.Value(row) is not null)).ToList();
        var expected = rows.Rows.Select(row => filled.Select(column => column.Value(row)?.ToString() ?? "").Concat(["", "", ""]).ToList())
            .Prepend([.. filled.Select(column => column.Header(Language.Chinese)), "进展情况", "完成状态", "备注"]);
        Assert.Equal(expected, book.Rows("任务清单"));
    }

    [Fact]
    public void A_column_that_nothing_fills_is_left_out_but_for_those_to_fill_in()
    {
        using var book = new Workbook(Sample.Notice(Sample.Task("1", "甲", Sample.Lead("市水务局"))));
        Assert.Equal(["序号", "任务内容", "牵头单位", "原文行", "进展情况", "完成状态", "备注"], book.Rows("任务清单")[0]);
    }

    [Fact]
    public void The_list_is_a_table_made_for_screen_and_paper()
    {
        using var book = new Workbook(Sample.Full());
        var sheet = book["任务清单"];
        var table = Assert.Single(sheet.Tables);
        Assert.Equal("Tasks", table.Name);
        Assert.True(table.ShowAutoFilter);
        Assert.Equal(2, table.DataRange.RowCount());
        Assert.Equal(1, sheet.SheetView.SplitRow);
        Assert.All(table.DataRange.Cells(), cell => Assert.True(cell.Style.Alignment.WrapText));
        Assert.All(table.DataRange.Cells(), cell => Assert.Equal(XLAlignmentVerticalValues.Top, cell.Style.Alignment.Vertical));
        Assert.Equal(XLPageOrientation.Landscape, sheet.PageSetup.PageOrientation);
        Assert.Equal(XLPaperSize.A4Paper, sheet.PageSetup.PaperSize);
        Assert.Equal((1, 0), (sheet.PageSetup.PagesWide, sheet.PageSetup.PagesTall));
        Assert.Equal("&C第 &P 页 / 共 &N 页", sheet.PageSetup.Footer.GetText(XLHFOccurrence.OddPages));
        Assert.Equal("&C澜港市2031年重点工作责任分解 · 任务清单", sheet.PageSetup.Header.GetText(XLHFOccurrence.OddPages));
        Assert.Contains("localSheetId=\"0\">任务清单!$1:$1<", book.Part("xl/workbook.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_has_its_messages_as_a_note_and_is_tinted_where_one_is_a_warning()
    {
        var notice = Sample.Notice(Sample.Task("1", "甲"), Sample.Task("2", "乙"), Sample.Task("3", "丙")) with
        {
            Diagnostics =
            [
                Sample.Diagnostic("TD3002", "1"),
                Sample.Diagnostic("TD2045", "1") with { Severity = DiagnosticSeverity.Info, Message = "似重复。" },
                Sample.Diagnostic("TD3029", "2") with { Severity = DiagnosticSeverity.Info, Message = "标点连用。" },
            ],
        };
        using var book = new Workbook(notice);
        var hints = book.Column("任务清单", "提示");
        Assert.Equal(["TD3002\nTD2045", "TD3029", ""], hints.Select(cell => cell.GetString()));
        Assert.Equal(["TD3002 请核对。\nTD2045 似重复。", "TD3029 标点连用。", null], hints.Select(cell => cell.HasComment ? cell.Comment.Text.ReplaceLineEndings("\n") : null));
        Assert.Equal(
            [true, false, false],
            hints.Select(hint => hint.WorksheetRow().Cells(1, 4).All(cell => cell.Style.Fill.PatternType == XLFillPatternValues.Solid)));
        Assert.DoesNotContain(book["任务清单"].Row(1).CellsUsed(), cell => cell.HasComment);
    }

    [Fact]
    public void An_ampersand_in_the_title_is_no_command()
    {
        using var book = new Workbook(Sample.Notice(Sample.Task("1", "甲")) with { Title = "R&D\n" + new string('长', 300) });
        var text = book["任务清单"].PageSetup.Header.GetText(XLHFOccurrence.OddPages);
        Assert.StartsWith("&CR&&D 长", text, StringComparison.Ordinal);
        Assert.EndsWith("…… · 任务清单"[1..], text, StringComparison.Ordinal);
        Assert.True(text.Length < 255);
    }

    [Fact]
    public void The_status_is_chosen_from_a_list()
    {
        using var book = new Workbook(Sample.Full());
        var status = book.Column("任务清单", "完成状态");
        Assert.Equal(2, status.Count);
        Assert.All(status, cell => Assert.Equal("\"未启动,推进中,已完成,滞后\"", cell.DataValidation.Value));
        Assert.All(status, cell => Assert.True(cell.DataValidation.InCellDropdown));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("=HYPERLINK(\"x\")")]
    [InlineData("+86")]
    [InlineData("-5%")]
    [InlineData("@甲")]
    [InlineData("'=1")]
    [InlineData("'甲")]
    [InlineData("2024-02-08")]
    [InlineData("012")]
    [InlineData("1.10")]
    [InlineData("1e3")]
    [InlineData("TRUE")]
    [InlineData(" 前后 ")]
    [InlineData("甲\n乙\n")]
    [InlineData("_x000D_ _x0041_")]
    [InlineData("＝1+1")]
    [InlineData("﹦1+1")]
    [InlineData(" =1")]
    [InlineData("许𬭎𠮷")]
    [InlineData("<b>&amp;\"'")]
    [InlineData("\u3000甲\t乙\u0085")]
    public void A_text_stays_that_text(string text)
    {
        using var book = new Workbook(Sample.Notice(Sample.Task("1", text)));
        var cell = Assert.Single(book.Column("任务清单", "任务内容"));
        Assert.Equal(text, cell.Value);
        Assert.Equal(XLDataType.Text, cell.DataType);
        Assert.False(cell.HasFormula);
        Assert.Equal(text[0] is '=' or '+' or '-' or '@' or '＝' or '﹦' || text is " =1", cell.Style.IncludeQuotePrefix);
        Assert.Empty(book.Diagnostics);
    }

    [Fact]
    public void No_text_becomes_a_formula() => Assert.Equal(0, FormulaTraps.FormulasIn(Output.Bytes("xlsx", FormulaTraps.Notice)));

    [Fact]
    public void Hanzi_outside_the_basic_plane_are_plain_characters_in_the_file()
    {
        using var book = new Workbook(Sample.Full());
        Assert.Contains("许𬭎副市长", book.Part("xl/sharedStrings.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_are_numbers_and_dates_are_dates()
    {
        using var book = new Workbook(Sample.Full());
        Assert.All(book.Column("任务清单", "序号"), cell => Assert.Equal(XLDataType.Number, cell.DataType));
        var due = book.Column("时间节点", "截止日期");
        Assert.Equal([new DateTime(2031, 6, 30), new DateTime(2031, 12, 31)], due.Select(cell => cell.GetDateTime()));
        Assert.All(due, cell => Assert.Equal((XLDataType.DateTime, "yyyy-mm-dd"), (cell.DataType, cell.Style.DateFormat.Format)));
    }

    [Fact]
    public void A_text_too_long_for_a_cell_is_cut_and_reported_without_loss_of_a_task()
    {
        var text = new string('长', CellText.Limit - 2) + "𬭎" + new string('尾', 9);
        using var book = new Workbook(Sample.Notice(Sample.Task("1", text), Sample.Task("2", "乙"), Sample.Task("3", new string('甲', CellText.Limit))));
        var cells = book.Column("任务清单", "任务内容").Select(cell => cell.GetString()).ToList();
        Assert.Equal([text[..(CellText.Limit - 2)] + "…", "乙", new string('甲', CellText.Limit)], cells);
        var diagnostic = Assert.Single(book.Diagnostics);
        Assert.Equal("TD4001", diagnostic.Descriptor.Code);
        Assert.Equal(["任务清单", "B2", text.Length, CellText.Limit], diagnostic.Arguments);
        Assert.Contains(book.Rows("校核"), row => row.Contains("TD4001") && row.Contains(diagnostic.Message(Language.Chinese)));
    }

    [Fact]
    public void Characters_that_XML_forbids_are_replaced_and_reported()
    {
        using var book = new Workbook(Sample.Notice(Sample.Task("1", "甲\u0001乙\uFFFE丙\uD800丁\r\n戊\r己")), new WriterOptions { Language = Language.English });
        Assert.Equal("甲\uFFFD乙\uFFFD丙\uFFFD丁\n戊\n己", Assert.Single(book.Column("Tasks", "Task text")).GetString());
        var diagnostic = Assert.Single(book.Diagnostics);
        Assert.Equal("TD4002", diagnostic.Descriptor.Code);
        Assert.Equal(["Tasks", "B2", 3], diagnostic.Arguments);
        Assert.Contains(book.Rows("Check"), row => row.Contains("TD4002") && row.Contains(diagnostic.Message(Language.English)));
    }

    [Fact]
    public void The_check_reports_what_it_cannot_hold_itself()
    {
        using var book = new Workbook(Sample.Notice() with { Diagnostics = [Sample.Diagnostic("TD3001", null) with { Message = "甲\u0001" }] });
        Assert.Equal(["校核", "D11", 1], Assert.Single(book.Diagnostics).Arguments);
    }

    [Fact]
    public void Awkward_labels_make_columns_with_different_names()
    {
        var labels = new[] { "备注", "备 注", "甲\u0001", "甲\u0002", "甲\uD800", "甲\uFFFD", "Ａ", "ａ", "进展情况", "", new string('长', 300), "𬭎" };
        using var book = new Workbook(Sample.Notice(Sample.Task("1", "甲") with { Extras = [.. labels.Select((label, i) => new Extra(label, $"值{i}"))] }));
        var rows = book.Rows("任务清单");
        Assert.All(labels.Select((_, i) => $"值{i}"), value => Assert.Contains(value, rows[1]));
        Assert.Equal(rows[0].Count, rows[0].Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(rows[0], Assert.Single(book["任务清单"].Tables).Fields.Select(field => field.Name));
    }

    [Fact]
    public void Every_unit_of_every_row_stands_by_unit_and_is_counted()
    {
        var notice = Sample.Notice(
            Sample.Task("1", "甲", Sample.Lead("市水务局"), Sample.Support("财政局", null, "市财政局")),
            Sample.Task("2", "乙", Sample.Lead("市财政局"), Sample.Responsible("各区政府", "含新区")) with { Measures = [Sample.Task("2.1", "丙"), Sample.Task("2.2", "丁", Sample.Support("市水务局"))] });
        using var book = new Workbook(notice);
        Assert.Equal(
            [("市水务局", "牵头", "1"), ("市水务局", "配合", "4"), ("市财政局", "配合", "1"), ("市财政局", "牵头", "2"), ("市财政局", "牵头", "3"), ("各区政府", "责任", "2"), ("各区政府", "责任", "3")],
            book.Rows("按单位").Skip(1).Select(row => (row[0], row[2], row[3])));
        Assert.Equal(["", "", "财政局", "", "", "各区政府（含新区）", "各区政府（含新区）"], book.Column("按单位", "原文写法").Select(cell => cell.GetString()));
        List<List<string>> expected = [["单位", "牵头", "配合", "责任", "合计"], ["市财政局", "2", "1", "0", "3"], ["市水务局", "1", "1", "0", "2"], ["各区政府", "0", "0", "2", "2"], ["合计", "3", "2", "2", "7"]];
        Assert.Equal(expected, book.Rows("单位汇总"));
        Assert.Equal(book.Rows("按单位").Count - 1, book["单位汇总"].Cell(5, 5).GetValue<int>());
        Assert.Equal(XLConditionalFormatType.DataBar, Assert.Single(book["单位汇总"].ConditionalFormats).ConditionalFormatType);
        Assert.Equal(3, Assert.Single(book["单位汇总"].Tables).DataRange.RowCount());
    }

    [Fact]
    public void Every_leader_of_every_row_stands_by_leader()
    {
        using var book = new Workbook(Sample.Full());
        Assert.Equal(
            [("许𬭎", "副市长", "牵头", "1"), ("方砚", "市政府秘书长", "协助", "1")],
            book.Rows("按领导").Skip(1).Select(row => (row[0], row[1], row[2], row[3])));
    }

    [Fact]
    public void Milestones_stand_once_each_and_sorted()
    {
        var schedule = Sample.Schedule("分两步", Sample.Milestone("长期", null, "巡查"), Sample.Milestone("9月底", "2031-09-30", "验收"));
        var task = Sample.Task("1", "甲") with
        {
            Schedule = schedule,
            Measures = [Sample.Task("1.1", "一"), Sample.Task("1.2", "二") with { Schedule = Sample.Schedule("一季度", Sample.Milestone("一季度", "2031-03-31")) }],
        };
        using var book = new Workbook(Sample.Notice(task));
        Assert.Equal(["一季度", "9月底", "长期"], book.Column("时间节点", "时限").Select(cell => cell.GetString()));
        Assert.Equal([2, 1, 1], book.Column("时间节点", "序号").Select(cell => cell.GetValue<int>()));
    }

    [Fact]
    public void The_document_sheet_tells_what_was_read()
    {
        using var book = new Workbook(Sample.Full());
        var facts = book.Rows("文件信息").ToDictionary(row => row[0], row => row[1]);
        Assert.Equal("澜港市2031年重点工作责任分解", facts["标题"]);
        Assert.Equal("澜政办发〔2031〕5号", facts["发文字号"]);
        Assert.Equal("列第一位的为牵头单位，下同", facts["约定（第12行）"]);
        Assert.Equal("notice.txt", facts["来源文件"]);
        Assert.Equal(64, facts["SHA-256"].Length);
        Assert.Equal(("2", "1", "2", "4", "2"), (facts["任务数"], facts["举措数"], facts["清单行数"], facts["单位数"], facts["领导数"]));
        Assert.Equal(new DateTime(2031, 2, 18), book["文件信息"].Cell(4, 2).GetDateTime());
    }

    [Fact]
    public void The_check_sheet_shows_coverage_and_diagnostics()
    {
        using var book = new Workbook(Sample.Full());
        var rows = book.Rows("校核");
        Assert.Equal(("覆盖率", "0.95"), (rows[0][0], rows[0][1]));
        Assert.Equal(("未归类行号", "2"), (rows[7][0], rows[7][1]));
        Assert.Equal(["级别", "代码", "原文行", "任务标识", "说明", "建议写法"], rows[10]);
        Assert.Equal(["警告", "TD3001", "21", "1.1.1", "两个单位之间可能漏了顿号。", "市财政局、市审计局"], rows[11]);
    }

    [Fact]
    public void Coverage_is_rounded_down()
    {
        using var book = new Workbook(Sample.Notice() with { Coverage = new Coverage(30_000, 29_999, 0, 0, 0, 1, [7]) });
        Assert.Equal(0.9999, book["校核"].Cell(1, 2).GetDouble());
    }

    [Fact]
    public void A_notice_without_a_task_is_a_whole_book()
    {
        using var book = new Workbook(Sample.Notice());
        Assert.Equal("序号", book.Rows("任务清单")[0][0]);
        Assert.Empty(book["任务清单"].Tables);
        Assert.Equal(["任务清单", "文件信息", "校核"], book.Sheets);
    }

    [Fact]
    public void Rows_are_tall_enough_for_their_texts()
    {
        var texts = new[] { "短", new string('长', 300), string.Join('\n', Enumerable.Repeat("行", 9)), new string('巨', 2000) };
        using var book = new Workbook(Sample.Notice([.. texts.Select(text => Sample.Task("1", text))]));
        var cells = book.Column("任务清单", "任务内容");
        var width = cells[0].WorksheetColumn().Width;
        Assert.True(width is > 52 and <= 120, $"{width}");
        var heights = cells.Select(cell => cell.WorksheetRow().Height).ToList();
        Assert.Equal(20, heights[0]);
        Assert.True(heights[1] >= Math.Ceiling(300 * 2 / width) * 15, $"{heights[1]}");
        Assert.True(heights[2] >= 9 * 15, $"{heights[2]}");
        Assert.Equal(409, heights[3]);
    }

    [Fact]
    public void The_package_is_valid()
    {
        using var book = new Workbook(Sample.Full());
        using var package = SpreadsheetDocument.Open(book.Stream, isEditable: false);
        var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken);
        Assert.Empty(errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }
}
