using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TaskDecomp.Writers.Merging;

/// <summary>
/// The parts of a workbook besides its sheets. The packaging below the Open XML SDK holds every part in memory until the end, and
/// puts the time into each: here entries go out as they are written, with a time that never changes.
/// </summary>
internal static class MergedPackage
{
    /// <summary>The style of a row.</summary>
    public const uint PlainStyle = 0;

    /// <summary>The style of the header.</summary>
    public const uint HeaderStyle = 1;

    private const string Declaration = """<?xml version="1.0" encoding="utf-8" standalone="yes"?>""";
    private const string Main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Begins a part.</summary>
    public static Stream Open(ZipArchive zip, string path)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Time;
        return entry.Open();
    }

    /// <summary>The path of a sheet, counted from 1.</summary>
    public static string SheetPath(int number) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{number}.xml");

    /// <summary>Writes what makes a workbook of sheets.</summary>
    /// <param name="zip">The package, with the sheets in it.</param>
    /// <param name="sheets">Their names.</param>
    public static void Write(ZipArchive zip, IReadOnlyList<string> sheets)
    {
        var numbers = Enumerable.Range(1, sheets.Count).ToList();
        var book = new Workbook(new Sheets(sheets.Select((name, i) => new Sheet { Name = name, SheetId = (uint)i + 1, Id = $"rId{i + 1}" })));
        Part(zip, "xl/workbook.xml", book.OuterXml);
        Part(zip, "xl/styles.xml", Styles().OuterXml);
        Part(zip, "xl/_rels/workbook.xml.rels", Relations([
            .. numbers.Select(number => ($"rId{number}", "worksheet", $"worksheets/sheet{number}.xml")), ($"rId{sheets.Count + 1}", "styles", "styles.xml")]));
        Part(zip, "_rels/.rels", Relations([("rId1", "officeDocument", "xl/workbook.xml")]));
        Part(zip, "[Content_Types].xml", $"""
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Main}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Main}.styles+xml"/>{string.Concat(numbers.Select(number => $"""<Override PartName="/{SheetPath(number)}" ContentType="{Main}.worksheet+xml"/>"""))}</Types>
            """);
    }

    private static void Part(ZipArchive zip, string path, string xml)
    {
        using var part = Open(zip, path);
        part.Write(Encoding.UTF8.GetBytes(Declaration + xml));
    }

    private static string Relations(IEnumerable<(string Id, string Type, string Target)> relations) =>
        $"""<Relationships xmlns="{Package}/relationships">{string.Concat(relations.Select(row => $"""<Relationship Id="{row.Id}" Type="{Relation}/{row.Type}" Target="{row.Target}"/>"""))}</Relationships>""";

    private static Stylesheet Styles()
    {
        var wrap = new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true };
        return new Stylesheet(
            new Fonts(new Font(new FontSize { Val = 10 }, new FontName { Val = "微软雅黑" }), new Font(new Bold(), new FontSize { Val = 10 }, new FontName { Val = "微软雅黑" })),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(wrap) { FontId = 0, ApplyAlignment = true },
                new CellFormat((Alignment)wrap.CloneNode(deep: true)) { FontId = 1, ApplyAlignment = true, ApplyFont = true }));
    }
}
