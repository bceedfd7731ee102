using System.Text.RegularExpressions;
using ClosedXML.Excel;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Readers;
using TaskDecomp.Text;
using TaskDecomp.Writers;
using TaskDecomp.Writers.Rows;

namespace TaskDecomp.Tests.Documentation;

/// <summary>What the README tells in tables and links is what the library does.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void Output_formats_are_those_of_the_registry() =>
        Assert.Equal(WriterRegistry.Formats, Readme.Table("Output formats").Select(row => row[0]));

    [Fact]
    public void Input_formats_are_those_of_the_registry() =>
        Assert.Equal(NoticeConverter.InputFormats.Select(format => format.Name), Readme.Table("Input formats").Select(row => row[0]));

    [Fact]
    public void Lines_are_told_of_every_input_format() =>
        Assert.Equal(
            ReaderRegistry.Formats.Order(StringComparer.Ordinal),
            Readme.Table("What lines count").SelectMany(row => row[0].Split(',')).Select(name => name.Trim(' ', '`')).Order(StringComparer.Ordinal));

    [Fact]
    public void Diagnostics_are_those_of_the_catalog()
    {
        var rows = Readme.Table("Diagnostics");

        Assert.Equal(
            DiagnosticCatalog.All.Select(descriptor => (descriptor.Code, descriptor.Severity.ToString().ToLowerInvariant())),
            rows.Select(row => (row[0], row[1])));
        Assert.All(rows, row => Assert.NotEqual("", row[2]));
    }

    /// <summary>Some sheets are there only where the notice has something for them: all samples together have every sheet.</summary>
    [Fact]
    public void Sheets_are_those_of_the_workbooks()
    {
        var sheets = Directory.GetFiles(Checkout.Samples, "input.txt", SearchOption.AllDirectories).Select(SheetsOf).ToList();
        var told = Readme.Table("What the workbook holds").Select(row => row[0]).ToList();

        Assert.Equal(told, sheets.MaxBy(names => names.Count));
        Assert.All(sheets, names => Assert.Equal(told.Where(names.Contains), names));
    }

    [Fact]
    public void Columns_are_those_of_the_list()
    {
        var columns = TaskColumns.ForPeople(NoticeRows.From(new() { Kind = NoticeKind.Decomposition, Source = new("", "", null, ""), Coverage = new(0, 0, 0, 0, 0, 0, []) }), Language.Chinese)
            .Select(column => column.Header(Language.Chinese))
            .Concat(TaskColumns.Tracking.Select(key => Headers.Get(key, Language.Chinese)));

        Assert.Equal(columns, Readme.Table("The columns of 任务清单").SelectMany(row => row[0].Split('、')));
    }

    [Fact]
    public void Every_link_leads_to_a_file()
    {
        var links = Link().Matches(File.ReadAllText(Path.Combine(Checkout.Root, "README.md"))).Select(match => match.Groups[1].Value).ToList();

        Assert.Contains("samples/pictures/task-list.png", links);
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(Checkout.Root, link)), link));
    }

    private static List<string> SheetsOf(string file)
    {
        var notice = Reading.Of(Path.GetFileName(file), File.ReadAllBytes(file), new ConversionOptions()).Notice;
        using var stream = new MemoryStream();
        NoticeConverter.Write(notice, "xlsx", stream, new WriterOptions());
        using var book = new XLWorkbook(stream);
        return [.. book.Worksheets.Select(sheet => sheet.Name)];
    }

    [GeneratedRegex(@"\]\(([^)#:]+)\)")]
    private static partial Regex Link();
}
