using System.Text;
using System.Text.Json;
using ClosedXML.Excel;
using TaskDecomp.Diagnostics;
using TaskDecomp.Text;
using TaskDecomp.Writers;
using TaskDecomp.Writers.Merging;

namespace TaskDecomp.Tests.Writers.Merging;

public sealed class MergedListTests
{
    public static TheoryData<string> Formats => [.. MergedList.Formats];

    [Fact]
    public void Json_lines_have_every_column_of_every_row()
    {
        var lines = Encoding.UTF8.GetString(Merge("jsonl", 2)).TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var rows = MergedColumns.RowsOf(Sample.Full()).ToList();

        Assert.Equal(2 * rows.Count, lines.Count);
        Assert.All(lines.Index(), line =>
        {
            Assert.Equal(["file", "documentNumber", "noticeTitle", "issuedOn", "index"], line.Item.EnumerateObject().Select(property => property.Name).Take(5));
            Assert.Equal($"archive/{line.Index / rows.Count}.txt", line.Item.GetProperty("file").GetString());
            Assert.Equal(
                rows[line.Index % rows.Count].Select(value => value?.ToString()),
                line.Item.EnumerateObject().Skip(1).Select(property => property.Value.ValueKind == JsonValueKind.Null ? null : property.Value.ToString()));
        });
    }

    [Fact]
    public void A_workbook_has_the_cells_of_the_rows_and_goes_on_in_a_second_sheet()
    {
        var rows = Enumerable.Repeat(Sample.Full(), 3).SelectMany(MergedColumns.RowsOf).Select(row => (object?[])["a.txt", .. row]).ToList();
        var diagnostics = new DiagnosticBag();
        using var stream = new MemoryStream();
        using (var writer = new ExcelRowWriter(stream, Language.Chinese, diagnostics, mostRows: 3))
        {
            rows.ForEach(writer.Write);
        }

        using var book = new XLWorkbook(stream);
        var sheets = book.Worksheets.ToList();
        Assert.True(rows.Count > 4);
        Assert.Equal((rows.Count + 1) / 2, sheets.Count);
        Assert.Equal(["任务清单", "任务清单 2"], sheets.Select(sheet => sheet.Name).Take(2));
        Assert.All(sheets, sheet => Assert.Equal(MergedColumns.HeadersIn(Language.Chinese), sheet.Row(1).Cells(1, MergedColumns.Keys.Count).Select(cell => cell.GetString())));
        var cells = sheets.SelectMany(sheet => sheet.RowsUsed().Skip(1)).Select(row => row.Cells(1, MergedColumns.Keys.Count).Select(cell => cell.GetString()));
        Assert.Equal(rows.Select(row => row.Select(value => (value?.ToString() ?? "").ReplaceLineEndings("\n"))), cells.Select(row => row.Select(text => text.ReplaceLineEndings("\n"))));
    }

    [Fact]
    public void A_workbook_without_rows_still_has_its_header()
    {
        using var book = new XLWorkbook(new MemoryStream(Merge("xlsx", 0)));

        Assert.Equal(1, Assert.Single(book.Worksheets).LastRowUsed().RowNumber());
    }

    [Fact]
    public void A_text_that_a_cell_cannot_hold_is_cut_and_told_of()
    {
        var diagnostics = new DiagnosticBag();
        using (var writer = new ExcelRowWriter(new MemoryStream(), Language.Chinese, diagnostics))
        {
            writer.Write(["a.txt", new string('甲', 40_000)]);
        }

        Assert.Equal("TD4001", Assert.Single(diagnostics.Items).Descriptor.Code);
    }

    [Fact]
    public void Csv_holds_back_formulas()
    {
        using var stream = new MemoryStream();
        using (var writer = new CsvRowWriter(stream, new WriterOptions()))
        {
            writer.Write(["=1+1.txt", null, "标题", .. new object?[MergedColumns.Keys.Count - 3]]);
        }

        Assert.StartsWith("'=1+1.txt,,标题,", Encoding.UTF8.GetString(stream.ToArray()).TrimEnd().Split("\r\n")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_has_no_formula()
    {
        using var rows = new MemoryStream();
        MergedList.WriteRows(FormulaTraps.Notice, rows);
        using var output = new MemoryStream();
        using (var list = new MergedList("xlsx", output, new WriterOptions()))
        {
            rows.Position = 0;
            list.Add("=1+1.txt", rows);
        }

        Assert.Equal(0, FormulaTraps.FormulasIn(output.ToArray()));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_rows_give_the_same_bytes(string format) => Assert.Equal(Merge(format, 3), Merge(format, 3));

    private static byte[] Merge(string format, int notices)
    {
        var rows = Rows();
        using var output = new MemoryStream();
        using (var list = new MergedList(format, output, new WriterOptions()))
        {
            Add(list, rows, notices);
            Assert.Empty(list.Diagnostics);
        }

        return output.ToArray();
    }

    internal static void Add(MergedList list, byte[] rows, int notices)
    {
        for (var i = 0; i < notices; i++)
        {
            using var stream = new MemoryStream(rows);
            list.Add($"archive/{i}.txt", stream);
        }
    }

    internal static byte[] Rows()
    {
        using var stream = new MemoryStream();
        MergedList.WriteRows(Sample.Full(), stream);
        return stream.ToArray();
    }
}
