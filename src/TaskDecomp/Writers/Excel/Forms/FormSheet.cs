using System.Globalization;
using System.Xml.Linq;

namespace TaskDecomp.Writers.Excel.Forms;

/// <summary>A sheet of a form with rows to repeat.</summary>
/// <param name="Name">The name on its tab.</param>
/// <param name="Part">Its part.</param>
/// <param name="Document">Its XML, with the place of each row and cell.</param>
/// <param name="First">The first row with a field, 1-based.</param>
/// <param name="Last">The last one; what stands between them is repeated too.</param>
internal sealed record FormSheet(string Name, string Part, XDocument Document, int First, int Last)
{
    /// <summary>The sheets of a form that have fields.</summary>
    /// <exception cref="FormException">A field is none.</exception>
    public static IReadOnlyList<FormSheet> In(FormBook book) =>
        [.. book.Sheets.Where(sheet => sheet.Part.Contains("worksheet", StringComparison.OrdinalIgnoreCase)).Select(sheet => Find(book, sheet.Name, sheet.Part)).OfType<FormSheet>()];

    /// <summary>The element of the rows.</summary>
    public XElement Data => FormCell.Child(Document.Root!, "sheetData")!;

    private static FormSheet? Find(FormBook book, string name, string part)
    {
        var document = book.Read(part);
        if (FormCell.Child(document.Root!, "sheetData") is not { } data)
        {
            return null;
        }

        Place(data);
        var fields = data.Elements().Elements().Where(cell => FormField.IsIn(FormCell.Text(cell, book.SharedTexts))).ToList();
        fields.ForEach(cell => FormField.Check(FormCell.Text(cell, book.SharedTexts)!, name, cell));
        return fields.Count == 0 ? null : new FormSheet(name, part, document, fields.Min(cell => RowOf(cell.Parent!)), fields.Max(cell => RowOf(cell.Parent!)));
    }

    /// <summary>The number of a row.</summary>
    public static int RowOf(XElement row) => int.Parse((string)row.Attribute("r")!, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The number of a cell's column.</summary>
    public static int ColumnOf(XElement cell) => CellRange.Column(((string)cell.Attribute("r")!).AsSpan().TrimEnd("0123456789"));

    /// <summary>A program may leave out where rows and cells stand, if they follow each other.</summary>
    private static void Place(XElement data)
    {
        var last = 0;
        foreach (var row in data.Elements())
        {
            last = row.Attribute("r") is null ? last + 1 : RowOf(row);
            row.SetAttributeValue("r", last);
            var column = 0;
            foreach (var cell in row.Elements().Where(cell => cell.Name.LocalName == "c"))
            {
                column = cell.Attribute("r") is null ? column + 1 : ColumnOf(cell);
                cell.SetAttributeValue("r", CellRange.Letters(column) + last.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
