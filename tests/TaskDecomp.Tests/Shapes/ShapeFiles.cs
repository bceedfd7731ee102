using System.Net;
using System.Text;
using ClosedXML.Excel;
using TaskDecomp.Tests.Readers.Docx;

namespace TaskDecomp.Tests.Shapes;

/// <summary>Puts a notice into files of the formats that libraries write.</summary>
internal static class ShapeFiles
{
    private const string Borders =
        "<w:tblPr><w:tblW w:w=\"9000\" w:type=\"dxa\"/><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/><w:bottom w:val=\"single\" w:sz=\"4\"/>"
        + "<w:right w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr>";

    /// <summary>A sheet of A4, the last element of a body.</summary>
    public const string Paper = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\"/></w:sectPr>";

    static ShapeFiles() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Plain text, the cells of a row parted by tabs.</summary>
    /// <param name="shape">The notice.</param>
    /// <param name="encoding">IANA name of its encoding.</param>
    public static byte[] Text(Shape shape, string encoding)
    {
        var rows = shape.Table?.Lines.Select(line => string.Join('\t', line)) ?? [];
        var chosen = Encoding.GetEncoding(encoding);
        return [.. chosen.GetPreamble(), .. chosen.GetBytes(string.Join("\r\n", shape.Paragraphs.Concat(rows)) + "\r\n")];
    }

    /// <summary>A web page.</summary>
    public static byte[] Html(Shape shape)
    {
        var html = new StringBuilder($"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>{WebUtility.HtmlEncode(shape.Paragraphs[0])}</title></head>\n<body>\n<div>\n");
        html.Append(string.Concat(shape.Paragraphs.Select(text => $"<p>{WebUtility.HtmlEncode(text)}</p>\n")));
        if (shape.Table is { } table)
        {
            html.Append("<table border=\"1\">\n").Append(string.Concat(table.Lines.Select((line, row) => $"<tr>{string.Concat(line.Select((cell, column) => HtmlCell(table, row, column, cell)))}</tr>\n"))).Append("</table>\n");
        }

        return Encoding.UTF8.GetBytes(html.Append("</div>\n</body></html>\n").ToString());
    }

    /// <summary>A Word file, its cells merged downwards where the notice's are.</summary>
    public static byte[] Docx(Shape shape)
    {
        var builder = new DocxBuilder().Add([.. shape.Paragraphs.Select(text => DocxBuilder.Paragraph(text))]);
        return (shape.Table is { } table ? builder.Add(DocxTable(table)) : builder).Add(Paper).ToBytes();
    }

    /// <summary>A workbook, its cells merged downwards where the notice's are; each paragraph is a row by itself.</summary>
    public static byte[] Xlsx(Shape shape)
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("清单");
        var first = shape.Paragraphs.Length + 1;
        for (var i = 0; i < shape.Paragraphs.Length; i++)
        {
            sheet.Cell(i + 1, 1).SetValue(shape.Paragraphs[i]);
        }

        foreach (var (row, line) in (shape.Table?.Lines ?? []).Index())
        {
            foreach (var (column, cell) in line.Index().Where(pair => pair.Item is not null))
            {
                sheet.Cell(first + row, column + 1).SetValue(cell);
                sheet.Range(first + row, column + 1, first + row + shape.Table!.RowSpan(row, column) - 1, column + 1).Merge();
            }
        }

        using var stream = new MemoryStream();
        book.SaveAs(stream);
        return stream.ToArray();
    }

    /// <summary>A table of a Word file, with borders.</summary>
    /// <param name="widths">The widths of its columns, in twentieths of a point.</param>
    /// <param name="rows">Its rows, as XML.</param>
    public static string Table(IEnumerable<int> widths, IEnumerable<string> rows) =>
        $"<w:tbl>{Borders}<w:tblGrid>{string.Concat(widths.Select(width => $"<w:gridCol w:w=\"{width}\"/>"))}</w:tblGrid>{string.Concat(rows)}</w:tbl><w:p/>";

    private static string HtmlCell(ShapeTable table, int row, int column, string? cell) =>
        cell is null ? "" : $"<td rowspan=\"{table.RowSpan(row, column)}\">{WebUtility.HtmlEncode(cell).Replace("\n", "<br>", StringComparison.Ordinal)}</td>";

    private static string DocxTable(ShapeTable table)
    {
        // Narrow columns for what is short, as a clerk sets them.
        int[] weights = [.. table.Header.Select((_, column) => Math.Clamp(table.Lines.Max(line => line[column]?.Split('\n').Max(text => text.Length) ?? 0), 3, 12))];
        var widths = weights.Select(weight => 9000 * weight / weights.Sum()).ToList();
        var rows = table.Lines.Select((line, row) => $"<w:tr>{string.Concat(line.Select((cell, column) => DocxCell(cell, table.RowSpan(row, column), widths[column])))}</w:tr>");
        return Table(widths, rows);
    }

    private static string DocxCell(string? cell, int span, int width)
    {
        var merge = cell is null ? "<w:vMerge/>" : span > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
        var paragraphs = string.Concat((cell ?? "").Split('\n').Select(text => DocxBuilder.Paragraph(text)));
        return $"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{merge}<w:vAlign w:val=\"center\"/></w:tcPr>{paragraphs}</w:tc>";
    }
}
