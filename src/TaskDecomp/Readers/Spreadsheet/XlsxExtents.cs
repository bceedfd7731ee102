using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace TaskDecomp.Readers.Spreadsheet;

/// <summary>
/// Looks through the sheets of an xlsx file for what the library does not tell: which cells show an error, and how far content reaches,
/// since cells that are only formatted may reach to the last of a million rows.
/// </summary>
internal static class XlsxExtents
{
    private const string Format = "xlsx";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <summary>The sheets in their order; null for one that has no cells, such as a chart.</summary>
    public static IReadOnlyList<SheetExtent?> Read(ReadOnlyMemory<byte> content, ReaderOptions options)
    {
        using var parts = new ZipParts(content, Format, options);
        var workbook = Targets(parts, "").FirstOrDefault(target => target.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Part ?? "xl/workbook.xml";
        var targets = Targets(parts, workbook).DistinctBy(target => target.Id).ToDictionary(target => target.Id, target => target.Part);
        return [.. parts.Load(workbook).Elements().Where(element => element.Name.LocalName == "sheets").Elements()
            .Select(sheet => (string?)sheet.Attribute(XName.Get("id", Relations)) ?? (string?)sheet.Attribute(XName.Get("id", StrictRelations)) ?? "")
            .Select(id => targets.TryGetValue(id, out var part) ? Read(parts, part) : null)];
    }

    private static IEnumerable<(string Id, string Type, string Part)> Targets(ZipParts parts, string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        return parts.Load($"{folder}_rels/{part[folder.Length..]}.rels").Elements().Select(relation => (
            (string?)relation.Attribute("Id") ?? "",
            (string?)relation.Attribute("Type") ?? "",
            ZipParts.Resolve(part, (string?)relation.Attribute("Target") ?? "")));
    }

    private static SheetExtent Read(ZipParts parts, string part)
    {
        var errors = new Dictionary<(int, int), string>();
        var (rows, columns, row, column) = (0, 0, -1, -1);
        var isError = false;
        using var reader = parts.Open(part);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "row":
                    (row, column) = (Number(reader.GetAttribute("r")) is { } number ? number - 1 : row + 1, -1);
                    break;
                case "c":
                    column = ColumnOf(reader.GetAttribute("r")) ?? column + 1;
                    isError = reader.GetAttribute("t") == "e";
                    break;
                case "v" or "is" when !reader.IsEmptyElement && row >= 0 && column >= 0:
                    (rows, columns) = (Math.Max(rows, row + 1), Math.Max(columns, column + 1));
                    if (isError && reader.Read() && reader.NodeType == XmlNodeType.Text)
                    {
                        errors[(row, column)] = reader.Value;
                    }

                    break;
            }
        }

        return new SheetExtent(rows, columns, errors);
    }

    private static int? Number(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    // BC12 stands in column 54.
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
        {
            if (c is not (>= 'A' and <= 'Z') || column > 20_000)
            {
                break;
            }

            column = column * 26 + c - 'A' + 1;
        }

        return column > 0 ? column - 1 : null;
    }
}
