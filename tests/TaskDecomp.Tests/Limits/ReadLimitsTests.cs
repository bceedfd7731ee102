using System.Diagnostics;
using System.Globalization;
using System.Text;
using TaskDecomp.Diagnostics;
using TaskDecomp.Limits;
using TaskDecomp.Tests.Documentation;
using TaskDecomp.Tests.Readers.Docx;
using TaskDecomp.Tests.Readers.Ofd;
using TaskDecomp.Tests.Readers.Spreadsheet;
using TaskDecomp.Text;
using TaskDecomp.Writers;
using Diagnostic = TaskDecomp.Diagnostics.Diagnostic;

namespace TaskDecomp.Tests.Limits;

/// <summary>Each limit: what reaches it is read, one more is refused with the figure, the limit and the option, and a raised limit lets it through.</summary>
public sealed class ReadLimitsTests
{
    private const string Nested = "<w:sdt><w:sdtContent>";
    private const string NestedEnd = "</w:sdtContent></w:sdt>";

    [Fact]
    public void The_defaults_are_those_that_are_told()
    {
        var limits = ReadLimits.Default;
        string[] expected =
        [
            $"{limits.FileBytes / ReadLimits.Megabyte} MB", $"{limits.UnpackedBytes / ReadLimits.Megabyte} MB", $"{limits.Ratio} times", Number(limits.Entries), $"{limits.XmlDepth} deep",
            $"{limits.HtmlDepth} deep", Number(limits.Lines), Number(limits.LineLength), Number(limits.Cells), $"{limits.Time.TotalSeconds} s", Number(limits.Elements),
        ];

        var rows = Readme.Table("Limits");

        Assert.Equal(expected, rows.Select(row => row[1]));
        Assert.All(rows, row => Assert.Contains(row[2].Trim('`'), DiagnosticCatalog.All.Single(descriptor => descriptor.Code == row[3]).Format(Language.English, [0, 0, 0]), StringComparison.Ordinal));
    }

    [Fact]
    public void Size() => AssertLimit("notice.txt", Text("修桥"), size => new() { FileBytes = size }, Text("修桥").Length, DiagnosticCatalog.FileTooLarge);

    [Fact]
    public void Unpacked_size()
    {
        var content = new Package(Docx()).Fill("word/media/image1.bin", 100_000).ToBytes();

        Refused("notice.docx", content, new() { UnpackedBytes = 90_000 }, DiagnosticCatalog.UnpackedTooLarge, "90,000", "--max-unpacked");
        Accepted("notice.docx", content, new() { UnpackedBytes = 110_000 });
    }

    [Fact]
    public void Ratio_of_a_part_that_is_large()
    {
        var content = new Package(Docx()).Fill("word/large.xml", ReadLimits.RatioFrom * 3).ToBytes();

        Refused("notice.docx", content, ReadLimits.Default, DiagnosticCatalog.PartGrowsTooMuch, "word/large.xml", "100 times", "--max-ratio");
        Accepted("notice.docx", content, new() { Ratio = 100_000 });
        Accepted("notice.docx", new Package(Docx()).Fill("word/small.xml", ReadLimits.RatioFrom - 1).ToBytes(), ReadLimits.Default);
    }

    /// <summary>What grows just so much is read: a part that is stored as it is does not grow at all.</summary>
    [Fact]
    public void Ratio_at_the_limit()
    {
        var part = new byte[ReadLimits.RatioFrom + 1];
        var stored = new Package(Docx()).Add("word/media/image1.bin", part).ToBytes();
        Accepted("notice.docx", stored, new() { Ratio = 1 });

        var limits = new ReadLimits { Ratio = 4 };
        limits.CheckRatio("a.xml", 1_000_000, 4_000_000);
        var refusal = Assert.Throws<NoticeReadException>(() => limits.CheckRatio("a.xml", 1_000_000, 4_000_001)).Diagnostic;
        Assert.Equal([DiagnosticCatalog.PartGrowsTooMuch, "a.xml", 5L, 4], [refusal.Descriptor, .. refusal.Arguments]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Entries(bool isOverlapping)
    {
        var plain = new Package(Docx()).Add("customXml/item1.bin", "x").ToBytes();
        var content = isOverlapping ? Package.Overlapping(plain, 60_000) : Many(1_001);

        Refused("notice.docx", content, ReadLimits.Default, DiagnosticCatalog.TooManyParts, "1,000", "--max-entries");
        Accepted("notice.docx", Many(900), ReadLimits.Default);

        byte[] Many(int count) => Enumerable.Range(0, count).Aggregate(new Package(Docx()), (package, i) => package.Add($"customXml/item{i}.bin", "x")).ToBytes();
    }

    /// <summary>A directory whose place stands elsewhere is not looked for: all entries of the file are counted.</summary>
    [Fact]
    public void Entries_of_a_directory_that_the_end_does_not_tell()
    {
        var content = Package.Overlapping(new Package().Add("a", "x").ToBytes(), 2_000);
        content.AsSpan(content.AsSpan().LastIndexOf("PK\u0005\u0006"u8) + 8, 12).Fill(0xFF);

        Refused("notice.docx", content, ReadLimits.Default, DiagnosticCatalog.TooManyParts, "--max-entries");
    }

    [Theory]
    [InlineData(40, false)]
    [InlineData(60, true)]
    [InlineData(30_000, true)]
    public void Depth_of_XML_in_a_Word_file(int levels, bool isRefused)
    {
        var content = new DocxBuilder().Add(Repeat(Nested, levels), DocxBuilder.Paragraph("1.修桥两座。"), Repeat(NestedEnd, levels)).ToBytes();

        Check("notice.docx", content, isRefused ? DiagnosticCatalog.XmlTooDeep : null, "--max-xml-depth");
        Accepted("notice.docx", new DocxBuilder().Add(Repeat(Nested, 60), DocxBuilder.Paragraph("1.修桥两座。"), Repeat(NestedEnd, 60)).ToBytes(), new() { XmlDepth = 200 });
    }

    [Theory]
    [InlineData(80, false)]
    [InlineData(100, true)]
    [InlineData(50_000, true)]
    public void Depth_of_XML_in_an_OFD_file(int levels, bool isRefused)
    {
        var content = new OfdBuilder().AddPage(Repeat("<ofd:PageBlock>", levels) + OfdBuilder.Print(30, 40, "修桥两座", step: 5) + Repeat("</ofd:PageBlock>", levels)).ToBytes();

        Check("notice.ofd", content, isRefused ? DiagnosticCatalog.XmlTooDeep : null, "--max-xml-depth");
    }

    [Theory]
    [InlineData("div", 390, false)]
    [InlineData("div", 400, true)]
    [InlineData("div", 100_000, true)]
    [InlineData("b", 100_000, true)]
    [InlineData("a", 100_000, false)]
    [InlineData("table", 100_000, false)]
    [InlineData("ul", 100_000, true)]
    [InlineData("font", 100_000, true)]
    [InlineData("svg", 100_000, true)]
    public void Depth_of_a_page_whose_tags_stay_open(string tag, int count, bool isRefused)
    {
        var content = Text($"<html><body><p>2031年重点工作分解</p>{Repeat($"<{tag}>", count)}<p>1.修桥两座。（市交通局牵头）</p>");

        var watch = Stopwatch.StartNew();
        Check("page.html", content, isRefused ? DiagnosticCatalog.PageTooDeep : null, "--max-html-depth");
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    /// <summary>Tags that may stay open, as HTML lets them, do not stand in one another: a long page of them is none that is deep.</summary>
    [Fact]
    public void A_page_of_open_paragraphs_and_items_is_not_deep() =>
        Accepted("page.html", Text($"<body>{Repeat("<p>修桥两座", 3_000)}<ul>{Repeat("<li>修路一条", 3_000)}</ul><table>{Repeat("<tr><td>修渠<td>市水利局", 1_000)}</table>"), ReadLimits.Default);

    /// <summary>Frames in frames are as deep together as a page.</summary>
    [Fact]
    public void Depth_of_frames_in_frames()
    {
        var message = new StringBuilder("Content-Type: multipart/related; boundary=\"b\"\r\n\r\n");
        for (var i = 0; i < 30; i++)
        {
            message.Append(CultureInfo.InvariantCulture, $"--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: http://a/{i}\r\n\r\n<body>{Repeat("<div>", 50)}<iframe src=\"http://a/{i + 1}\"></iframe>\r\n");
        }

        Refused("page.mht", Text(message.Append("--b--").ToString()), ReadLimits.Default, DiagnosticCatalog.PageTooDeep, "--max-html-depth");
    }

    [Fact]
    public void Elements_of_a_page()
    {
        var content = Text($"<body><p>修桥两座</p>{Repeat("<b></b>", 1_000)}");

        Refused("page.html", content, new() { Elements = 1_000 }, DiagnosticCatalog.TooManyElements, "1,000", "--max-elements");
        Accepted("page.html", content, new() { Elements = 1_100 });
    }

    [Fact]
    public void Elements_of_a_package_are_counted_before_a_library_sees_them()
    {
        var content = new Package(Docx()).Fill("xl/sharedStrings.xml", 60_000, "<si/>").ToBytes();

        Refused("notice.docx", content, new() { Elements = 10_000 }, DiagnosticCatalog.TooManyElements, "--max-elements");
        Accepted("notice.docx", content, new() { Elements = 13_000 });
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines(string end) => AssertLimit("notice.txt", Text($"修桥{end}修路{end}修渠{end}"), lines => new() { Lines = (int)lines }, 3, DiagnosticCatalog.TooManyLines);

    [Fact]
    public void Lines_of_a_Word_file() => AssertLimit(
        "notice.docx", new DocxBuilder().Add(DocxBuilder.Paragraph("修桥"), DocxBuilder.Table(["甲", "乙"], ["丙", "丁"])).ToBytes(), lines => new() { Lines = (int)lines }, 3, DiagnosticCatalog.TooManyLines);

    [Fact]
    public void Length_of_a_line() => AssertLimit("notice.txt", Text("修桥两座\n修路一条路"), length => new() { LineLength = (int)length }, 5, DiagnosticCatalog.LineTooLong);

    [Fact]
    public void Length_of_a_cell() => AssertLimit(
        "notice.docx", new DocxBuilder().Add(DocxBuilder.Table(["甲", "乙"], ["修桥两座", "丁"])).ToBytes(), length => new() { LineLength = (int)length }, 4, DiagnosticCatalog.LineTooLong);

    [Fact]
    public void Cells_of_a_table_in_a_Word_file() => AssertLimit(
        "notice.docx", new DocxBuilder().Add(DocxBuilder.Table(["甲", "乙"], ["丙", "丁"])).ToBytes(), cells => new() { Cells = (int)cells }, 4, DiagnosticCatalog.TooManyCells);

    [Fact]
    public void Cells_of_a_page() => AssertLimit(
        "page.html", Text("<table><tr><td>序号<td>任务<td>单位<tr><td>1<td>修桥<td>市交通局</table>"), cells => new() { Cells = (int)cells }, 6, DiagnosticCatalog.TooManyCells);

    [Fact]
    public void Cells_of_a_sheet()
    {
        using var sheet = new SheetFile("清单");
        sheet.Row("序号", "任务");
        sheet.Row();
        sheet.Row("1", "修桥");

        AssertLimit("list.xlsx", sheet.ToBytes(), cells => new() { Cells = (int)cells }, 4, DiagnosticCatalog.TooManyCells);
    }

    private const string Message =
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n\n<p>重点任务清单</p><table><tr><td>序号<td>任务<td>单位<tr><td>1<td>修桥<td>市交通局</table>\n--b--\n";

    /// <summary>Every way into the program has its own reader: what each of them reads is counted.</summary>
    [Theory]
    [InlineData("list.xls", 15)]
    [InlineData("page.mht", 6)]
    [InlineData("table.ofd", 12)]
    public void Cells_of_other_formats(string name, int cells) => AssertLimit(name, Other(name), limit => new() { Cells = (int)limit }, cells, DiagnosticCatalog.TooManyCells);

    [Theory]
    [InlineData("list.xls", 5)]
    [InlineData("page.mht", 3)]
    [InlineData("notice.ofd", 22)]
    [InlineData("table.ofd", 4)]
    public void Lines_of_other_formats(string name, int lines) => AssertLimit(name, Other(name), limit => new() { Lines = (int)limit }, lines, DiagnosticCatalog.TooManyLines);

    [Theory]
    [InlineData("list.xls", 14)]
    [InlineData("page.mht", 6)]
    [InlineData("notice.ofd", 34)]
    public void Length_of_a_line_of_other_formats(string name, int length) => AssertLimit(name, Other(name), limit => new() { LineLength = (int)limit }, length, DiagnosticCatalog.LineTooLong);

    /// <summary>A list that this program wrote, and somebody let grow, is held to the limits too.</summary>
    [Fact]
    public void Cells_of_a_workbook_of_our_own() => AssertLimit("list.xlsx", Own("xlsx"), cells => new() { Cells = (int)cells }, 26, DiagnosticCatalog.TooManyCells);

    [Fact]
    public void Cells_of_a_CSV_of_our_own() => AssertLimit("list.csv", Own("csv"), cells => new() { Cells = (int)cells }, 33, DiagnosticCatalog.TooManyCells);

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("yaml")]
    public void Lines_of_a_list_of_our_own(string format)
    {
        var content = Own(format);
        var lines = format == "xlsx" ? 13 : content.AsSpan().Count((byte)'\n');

        AssertLimit($"list.{format}", content, limit => new() { Lines = (int)limit }, lines, DiagnosticCatalog.TooManyLines);
    }

    /// <summary>The longest text is the hash of the source; in the CSV it is the longest row.</summary>
    [Theory]
    [InlineData("xlsx", 64)]
    [InlineData("json", 64)]
    [InlineData("jsonl", 64)]
    [InlineData("yaml", 64)]
    public void Length_of_a_text_of_our_own(string format, int length) =>
        AssertLimit($"list.{format}", Own(format), limit => new() { LineLength = (int)limit }, length, DiagnosticCatalog.LineTooLong);

    [Fact]
    public void Length_of_a_row_and_of_a_cell_of_a_CSV_of_our_own()
    {
        var rows = Encoding.UTF8.GetString(Own("csv")).TrimStart('\uFEFF').Split('\n');
        AssertLimit("list.csv", Own("csv"), limit => new() { LineLength = (int)limit }, rows.Max(row => row.TrimEnd('\r').Length), DiagnosticCatalog.LineTooLong);

        var broken = Encoding.UTF8.GetString(Own("csv")).Replace("修桥两座。", $"\"{Repeat("修桥两座。\n", 40)}\"", StringComparison.Ordinal);
        Refused("list.csv", Text(broken), new() { LineLength = 150 }, DiagnosticCatalog.LineTooLong, "Line 2 has 239 characters", "--max-line-length");
    }

    /// <summary>The characters of a text are counted, not the bytes or the escapes of it.</summary>
    [Theory]
    [InlineData("修", 1)]
    [InlineData("\\u4fee", 1)]
    [InlineData("\\n", 1)]
    [InlineData("a", 1)]
    [InlineData("𬭎", 2)]
    public void Length_of_a_text_in_JSON(string character, int length)
    {
        var json = Encoding.UTF8.GetString(Own("json")).Replace("修桥两座。", Repeat(character, 100 / length), StringComparison.Ordinal);

        AssertLimit("list.json", Text(json), limit => new() { LineLength = (int)limit }, 100, DiagnosticCatalog.LineTooLong);
    }

    /// <summary>One line is no reason to refuse it.</summary>
    [Fact]
    public void JSON_on_one_line_is_as_long_as_it_likes()
    {
        var content = Own("jsonl");

        Assert.True(content.Length > 500);
        Accepted("list.jsonl", content, new() { LineLength = 64, Lines = 1 });
    }

    /// <summary>As the README tells for a list of 20,000 rows, here with fewer and the limit in proportion.</summary>
    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public void A_list_takes_twenty_cells_a_row(string format)
    {
        const int Rows = 300;
        var content = Own(format, Enumerable.Range(1, Rows).Select(i => $"{i}.修桥{i}座。\n牵头单位：市交通局\n配合单位：市财政局\n完成时限：6月底前\n责任人：方砚\n备注：无\n"));

        Refused($"list.{format}", content, new() { Cells = Rows * 5 }, DiagnosticCatalog.TooManyCells, "--max-cells");
        Accepted($"list.{format}", content, new() { Cells = Rows * 20 });
    }

    private static byte[] Other(string name) => name switch
    {
        "list.xls" => OldWorkbooks.List,
        "page.mht" => Text(Message),
        "table.ofd" => new OfdBuilder().AddPage(string.Concat(((string[][])[["序号", "重点任务", "责任单位"], ["1", "修桥两座", "市交通局"], ["2", "修路三条", "市住建局"], ["3", "修渠五条", "市水利局"]])
            .SelectMany((row, i) => row.Select((cell, k) => OfdBuilder.Print(20 + (60 * k), 40 + (12 * i), cell, step: 5))))).ToBytes(),
        _ => File.ReadAllBytes(Documents.FileOf("ofd-pages")),
    };

    private static byte[] Own(string format, IEnumerable<string>? tasks = null)
    {
        var text = $"重点工作清单\n{string.Concat(tasks ?? ["1.修桥两座。\n责任单位：市交通局\n"])}";
        using var stream = new MemoryStream();
        NoticeConverter.Write(NoticeConverter.Read("notice.txt", Text(text), new ConversionOptions()).Notice, format, stream, new WriterOptions());
        return stream.ToArray();
    }

    private static void AssertLimit(string name, byte[] content, Func<long, ReadLimits> limit, long figure, DiagnosticDescriptor descriptor)
    {
        var refusal = Refused(name, content, limit(figure - 1), descriptor);
        var option = Readme.Table("Limits").Single(row => row[3] == descriptor.Code)[2].Trim('`');
        Assert.Equal([figure, figure - 1], refusal.Arguments.TakeLast(2).Select(value => Convert.ToInt64(value, CultureInfo.InvariantCulture)));
        Assert.Contains(option, refusal.Message(Language.English), StringComparison.Ordinal);
        Assert.Contains(option, refusal.Message(Language.Chinese), StringComparison.Ordinal);
        Accepted(name, content, limit(figure));
    }

    private static void Check(string name, byte[] content, DiagnosticDescriptor? descriptor, string option)
    {
        if (descriptor is null)
        {
            Accepted(name, content, ReadLimits.Default);
        }
        else
        {
            // What is nested so deep is packed so well that another limit would come first.
            Refused(name, content, new() { Ratio = 10_000 }, descriptor, option);
        }
    }

    private static Diagnostic Refused(string name, byte[] content, ReadLimits limits, DiagnosticDescriptor descriptor, params string[] words)
    {
        var refusal = Assert.Throws<NoticeReadException>(() => NoticeConverter.Read(name, content, new ConversionOptions { Limits = limits })).Diagnostic;
        Assert.Equal(descriptor.Code, refusal.Descriptor.Code);
        Assert.All(words, word => Assert.Contains(word, refusal.Message(Language.English), StringComparison.Ordinal));
        return refusal;
    }

    private static void Accepted(string name, byte[] content, ReadLimits limits) =>
        Assert.True(NoticeConverter.Read(name, content, new ConversionOptions { Limits = limits }).Notice is { Coverage.Lines: > 0 } or { Tasks.Count: > 0 });

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static byte[] Docx() => new DocxBuilder().Add(DocxBuilder.Paragraph("1.修桥两座。")).ToBytes();

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
