using System.Text;
using System.Text.RegularExpressions;
using ClosedXML.Excel;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Writers;

namespace TaskDecomp.Tests.Writers.Forms;

public sealed class NoticeTemplateTests
{
    private const string SheetPart = "xl/worksheets/sheet1.xml";

    private static readonly Notice ThreeTasks = Sample.Notice(
        Sample.Task("1", "新建雨水管网12公里。", Sample.Lead("市住建局"), Sample.Lead("市水利局")) with { Number = 1, Label = "1.", Extras = [new Extra("联系人", "焦工")] },
        Sample.Task("2", "=1+1 不是公式") with { Number = 2 },
        Sample.Task("3", "改造泵站三座。\n年内完工。", Sample.Lead("市水利局")) with { Number = 3 });

    private static readonly byte[] Form = SampleForm.Make();

    [Fact]
    public void The_row_of_fields_stands_once_for_each_task_with_its_style_and_height()
    {
        using var book = Open(Fill(SampleForm.Make(), ThreeTasks));
        var sheet = book.Worksheet(SampleForm.Sheet);

        Assert.Equal(["1", "第1.项", "新建雨水管网12公里。", "市住建局、市水利局", "焦工"], Texts(sheet, 4));
        Assert.Equal(["2", "第2项", "=1+1 不是公式", "", ""], Texts(sheet, 5));
        Assert.Equal(["3", "第3项", "改造泵站三座。\n年内完工。", "市水利局", ""], Texts(sheet, 6));
        Assert.Equal("填表人：", sheet.Cell("A7").GetString());
        Assert.Equal(XLDataType.Number, sheet.Cell("A4").DataType);
        Assert.False(sheet.Cell("C5").HasFormula);
        Assert.All(Enumerable.Range(4, 3), row =>
        {
            Assert.Equal(42, sheet.Row(row).Height);
            Assert.Equal(XLColor.FromArgb(0xFF, 0xF4, 0xD6), sheet.Cell(row, 3).Style.Fill.BackgroundColor);
            Assert.True(sheet.Cell(row, 3).Style.Alignment.WrapText);
        });
    }

    /// <summary>The form's own formula is the only one, once for each task.</summary>
    [Fact]
    public void No_text_becomes_a_formula()
    {
        var form = SampleForm.Make((_, sheet) => sheet.Cell(SampleForm.Row, 6).SetValue("{{text}}{{leadUnits}}"));
        var withFormula = SampleForm.Make((_, sheet) => sheet.Cell(SampleForm.Row, 6).FormulaA1 = "LEN(C4)");
        var rows = TaskDecomp.Writers.Rows.NoticeRows.From(FormulaTraps.Notice).Rows.Count;

        Assert.Equal(0, FormulaTraps.FormulasIn(Fill(form, FormulaTraps.Notice)));
        Assert.Equal(rows, FormulaTraps.FormulasIn(Fill(withFormula, FormulaTraps.Notice)));
    }

    [Fact]
    public void All_other_parts_keep_their_bytes()
    {
        var form = SampleForm.With(
            SampleForm.Make((book, _) => book.AddWorksheet("说明").Cell("A1").SetValue("每月5日前报送")), "customXml/item1.xml", "<own xmlns=\"urn:clerk\"> 自己的 </own>");

        Assert.Equal([SheetPart], SampleForm.Changed(form, Fill(form, ThreeTasks)));
    }

    [Fact]
    public void Merged_cells_formulas_names_and_choices_move_along()
    {
        var form = SampleForm.Make((book, sheet) =>
        {
            sheet.Range("F4:G4").Merge();
            sheet.Range("A5:B5").Merge();
            sheet.Cell("H4").FormulaA1 = "LEN(C4)";
            sheet.Cell("H5").FormulaA1 = "SUM(H4:H4)";
            sheet.Cell("I4").SetDataValidation().List("\"已完成,推进中\"", true);
            sheet.Range("A4:I4").AddConditionalFormat().WhenIsTrue("$A4=1").Font.SetBold();
            sheet.PageSetup.PrintAreas.Add("A1:I5");
            book.AddWorksheet("汇总").Cell("A1").FormulaA1 = $"SUM({SampleForm.Sheet}!H4:H4)";
        });

        var filled = Fill(form, ThreeTasks);

        using var book = Open(filled);
        var sheet = book.Worksheet(SampleForm.Sheet);
        Assert.Equal(["A1:E1", "A7:B7", "F4:G4", "F5:G5", "F6:G6"], sheet.MergedRanges.Select(range => range.RangeAddress.ToString()!).Order(StringComparer.Ordinal));
        Assert.Equal(["LEN(C4)", "LEN(C5)", "LEN(C6)", "SUM(H4:H6)"], Enumerable.Range(4, 4).Select(row => sheet.Cell(row, 8).FormulaA1));
        Assert.Equal($"SUM({SampleForm.Sheet}!H4:H6)", book.Worksheet("汇总").Cell("A1").FormulaA1);
        Assert.Equal("I4:I6", sheet.Cell("I6").DataValidation.Ranges.Single().RangeAddress.ToString());
        Assert.Equal("A4:I6", sheet.ConditionalFormats.Single().Range.RangeAddress.ToString());
        Assert.Equal("$A$1:$I$7", sheet.PageSetup.PrintAreas.Single().RangeAddress.ToString());
        Assert.Contains("fullCalcOnLoad=\"1\"", Encoding.UTF8.GetString(SampleForm.Parts(filled)["xl/workbook.xml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_rows_of_fields_are_repeated_together()
    {
        var form = SampleForm.Make((_, sheet) => sheet.Cell(SampleForm.Row + 1, 2).SetValue("时限：{{deadline}}"));

        using var book = Open(Fill(form, ThreeTasks));

        var sheet = book.Worksheet(SampleForm.Sheet);
        Assert.Equal(["新建雨水管网12公里。", "", "=1+1 不是公式", "", "改造泵站三座。\n年内完工。"], Enumerable.Range(4, 5).Select(row => sheet.Cell(row, 3).GetString()));
        Assert.Equal(["填表人：", "填表人：", "填表人："], Enumerable.Range(0, 3).Select(copy => sheet.Cell(5 + (2 * copy), 1).GetString()));
    }

    [Fact]
    public void Tables_and_comments_move_along()
    {
        var form = SampleForm.Make((_, sheet) =>
        {
            sheet.Range("A3:E4").CreateTable("Tasks");
            sheet.Cell("A5").Comment.AddText("签字");
        });

        using var book = Open(Fill(form, ThreeTasks));

        var sheet = book.Worksheet(SampleForm.Sheet);
        Assert.Equal("A3:E6", sheet.Table("Tasks").RangeAddress.ToString());
        Assert.Equal("签字", sheet.Cell("A7").Comment.Text);
        Assert.False(sheet.Cell("A5").HasComment);
    }

    [Fact]
    public void Formulas_that_Excel_shares_and_its_list_of_them_stay_right()
    {
        var form = SampleForm.Make((_, sheet) =>
        {
            sheet.Cell("G4").FormulaA1 = "LEN(C4)";
            sheet.Cell("G5").FormulaA1 = "LEN(C5)";
        });
        var xml = Encoding.UTF8.GetString(SampleForm.Parts(form)[SheetPart]);
        form = SampleForm.With(form, SheetPart, xml
            .Replace("<x:f>LEN(C4)</x:f>", "<x:f t=\"shared\" ref=\"G4:G5\" si=\"0\">LEN(C4)</x:f>", StringComparison.Ordinal)
            .Replace("<x:f>LEN(C5)</x:f>", "<x:f t=\"shared\" si=\"0\"/>", StringComparison.Ordinal));
        var id = Regex.Match(Encoding.UTF8.GetString(SampleForm.Parts(form)["xl/workbook.xml"]), "sheetId=\"(\\d+)\"").Groups[1].Value;
        form = SampleForm.With(form, "xl/calcChain.xml", $"<calcChain xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><c r=\"G5\" i=\"{id}\"/><c r=\"G4\"/></calcChain>");

        var filled = Fill(form, ThreeTasks);

        using var book = Open(filled);
        Assert.Equal(["LEN(C4)", "LEN(C5)", "LEN(C6)", "LEN(C7)"], Enumerable.Range(4, 4).Select(row => book.Worksheet(SampleForm.Sheet).Cell(row, 7).FormulaA1));
        var chain = System.Xml.Linq.XDocument.Parse(Encoding.UTF8.GetString(SampleForm.Parts(filled)["xl/calcChain.xml"]));
        Assert.Equal(["G4", "G5", "G6", "G7"], chain.Root!.Elements().Select(cell => (string)cell.Attribute("r")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Pictures_below_the_row_move_down()
    {
        const string Drawing = "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\"><xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>{0}</xdr:row></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:row>{1}</xdr:row></xdr:to></xdr:twoCellAnchor></xdr:wsDr>";
        var form = SampleForm.With(SampleForm.Make(), "xl/drawings/drawing1.xml", string.Format(System.Globalization.CultureInfo.InvariantCulture, Drawing, 4, 8));
        form = SampleForm.With(form, "xl/worksheets/_rels/sheet1.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing\" Target=\"../drawings/drawing1.xml\"/></Relationships>");

        var moved = Encoding.UTF8.GetString(SampleForm.Parts(Fill(form, ThreeTasks))["xl/drawings/drawing1.xml"]);

        Assert.Contains("<xdr:row>6</xdr:row>", moved, StringComparison.Ordinal);
        Assert.Contains("<xdr:row>10</xdr:row>", moved, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_without_a_task_leaves_the_fields_blank()
    {
        using var book = Open(Fill(SampleForm.Make(), Sample.Notice()));

        Assert.All(Texts(book.Worksheet(SampleForm.Sheet), SampleForm.Row), text => Assert.Equal("", text));
        Assert.Equal("填表人：", book.Worksheet(SampleForm.Sheet).Cell("A5").GetString());
    }

    [Fact]
    public void The_same_notice_and_form_give_the_same_bytes() =>
        Assert.Equal(Fill(Form, ThreeTasks), Fill(Form, ThreeTasks));

    [Fact]
    public void A_text_too_long_for_a_cell_is_cut_with_a_word()
    {
        var diagnostics = new List<Diagnostic>();

        Fill(SampleForm.Make(), Sample.Notice(Sample.Task("1", new string('长', 40_000))), diagnostics);

        Assert.Equal(["TD4001"], diagnostics.Select(diagnostic => diagnostic.Descriptor.Code));
    }

    [Fact]
    public void A_field_that_is_none_is_refused_with_its_cell_and_the_nearest()
    {
        var form = SampleForm.Make((_, sheet) => sheet.Cell("F4").SetValue("{{leadUnit}}"));

        var refusal = Assert.Throws<SettingsException>(() => NoticeTemplate.Read("form.xlsx", form));

        Assert.Equal(("form.xlsx", "TD1073"), (refusal.File, refusal.Diagnostic.Descriptor.Code));
        Assert.Equal([$"{SampleForm.Sheet}!F4", "leadUnit", "leadUnits"], refusal.Diagnostic.Arguments);
    }

    [Fact]
    public void A_form_without_fields_is_refused()
    {
        using var book = new XLWorkbook();
        book.AddWorksheet("台账").Cell("A1").SetValue("{{ 没有栏目");
        using var saved = new MemoryStream();
        book.SaveAs(saved);

        Assert.Equal("TD1072", Assert.Throws<SettingsException>(() => NoticeTemplate.Read("form.xlsx", saved.ToArray())).Diagnostic.Descriptor.Code);
    }

    [Theory]
    [InlineData("no zip at all")]
    [InlineData("")]
    public void A_file_that_is_no_workbook_is_refused(string content) =>
        Assert.Equal("TD1071", Assert.Throws<SettingsException>(() => NoticeTemplate.Read("form.xls", Encoding.UTF8.GetBytes(content))).Diagnostic.Descriptor.Code);

    [Fact]
    public void A_zip_that_is_no_workbook_is_refused()
    {
        using var zip = new MemoryStream();
        new System.IO.Compression.ZipArchive(zip, System.IO.Compression.ZipArchiveMode.Create).Dispose();

        Assert.Equal("TD1071", Assert.Throws<SettingsException>(() => NoticeTemplate.Read("a.xlsx", SampleForm.With(zip.ToArray(), "a.txt", "甲"))).Diagnostic.Descriptor.Code);
    }

    private static byte[] Fill(byte[] form, Notice notice, List<Diagnostic>? diagnostics = null)
    {
        var bytes = Output.Bytes("xlsx", notice, new WriterOptions { Template = NoticeTemplate.Read("form.xlsx", form) }, out var found);
        diagnostics?.AddRange(found);
        return bytes;
    }

    private static XLWorkbook Open(byte[] book) => new(new MemoryStream(book));

    private static List<string> Texts(IXLWorksheet sheet, int row) => [.. Enumerable.Range(1, 5).Select(column => sheet.Cell(row, column).Value?.ToString() ?? "")];
}
