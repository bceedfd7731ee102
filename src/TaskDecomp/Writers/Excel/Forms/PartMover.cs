using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TaskDecomp.Writers.Excel.Forms;

/// <summary>
/// Moves what other parts of a workbook say of the rows of a sheet: names (the area to print), formulas and charts elsewhere, tables,
/// pictures and comments. A part that says nothing of moved rows is left as it is.
/// </summary>
/// <param name="book">The workbook.</param>
/// <param name="sheet">The sheet whose rows were repeated.</param>
/// <param name="block">The rows.</param>
internal sealed partial class PartMover(FormBook book, FormSheet sheet, RowBlock block)
{
    private const string Calculations = "xl/calcChain.xml";

    /// <summary>Moves all of it.</summary>
    public void Move()
    {
        Edit("xl/workbook.xml", Named("definedName"), MoveFormula);
        foreach (var part in book.Parts.Where(part => part != sheet.Part && FormulaParts().IsMatch(part)).ToList())
        {
            Edit(part, Named("f"), MoveFormula);
        }

        foreach (var (kind, part) in book.RelatedTo(sheet.Part).ToList())
        {
            MoveRelated(kind, part);
        }

        if (book.Has(Calculations))
        {
            MoveCalculations();
        }
    }

    private void MoveRelated(string kind, string part)
    {
        switch (kind)
        {
            case "table" or "comments":
                Edit(part, element => element.Attribute("ref") is not null, element => element.SetAttributeValue("ref", CellRange.Move((string)element.Attribute("ref")!, block)));
                break;
            case "drawing":
                // Rows are counted from nought here.
                Edit(part, Named("row"), element => element.Value = Text(block.Row(Number(element.Value) + 1) - 1));
                break;
            case "vmlDrawing":
                MoveNotes(part);
                break;
        }
    }

    /// <summary>The boxes of comments are in a language that need not be XML.</summary>
    private void MoveNotes(string part)
    {
        var text = book.ReadText(part);
        var moved = NoteRow().Replace(text, match => Text(block.Row(Number(match.Value) + 1) - 1));
        moved = NoteAnchor().Replace(moved, match =>
        {
            var places = match.Value.Split(',').Select(place => Number(place.Trim())).ToArray();
            (places[2], places[6]) = (block.Row(places[2] + 1) - 1, block.Row(places[6] + 1) - 1);
            return string.Join(", ", places.Select(Text));
        });
        if (moved != text)
        {
            book.Change(part, moved);
        }
    }

    /// <summary>Excel takes a list of formulas' cells with one that has none for damage.</summary>
    private void MoveCalculations()
    {
        var document = book.Read(Calculations);
        var number = Text(NumberOfSheet());
        var current = "";
        foreach (var cell in document.Root!.Elements().ToList())
        {
            current = (string?)cell.Attribute("i") ?? current;
            cell.SetAttributeValue("i", current);
            var place = (string?)cell.Attribute("r") ?? "";
            if (current != number)
            {
                continue;
            }

            cell.SetAttributeValue("r", CellRange.Move(place, block));
            if (block.Contains(CellRange.RowsOf(place).First))
            {
                cell.AddAfterSelf(Enumerable.Range(1, block.Copies - 1).Select(copy =>
                {
                    var other = new XElement(cell);
                    other.SetAttributeValue("r", CellRange.Down(place, copy * block.Height));
                    return other;
                }));
            }
        }

        book.Change(Calculations, document);
    }

    private int NumberOfSheet() => Number(book.Read("xl/workbook.xml").Descendants()
        .Where(element => element.Name.LocalName == "sheet" && (string?)element.Attribute("name") == sheet.Name)
        .Select(element => (string?)element.Attribute("sheetId")).First() ?? "0");

    private void MoveFormula(XElement element) => element.Value = Formula.Move(element.Value, block, sheet.Name, isThere: false);

    private void Edit(string part, Func<XElement, bool> isMeant, Action<XElement> move)
    {
        var document = book.Read(part);
        var before = new XDocument(document);
        foreach (var element in document.Descendants().Where(isMeant))
        {
            move(element);
        }

        if (!XNode.DeepEquals(before, document))
        {
            book.Change(part, document);
        }
    }

    private static Func<XElement, bool> Named(string name) => element => element.Name.LocalName == name && element.Value.Length > 0;

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^xl/(worksheets/[^/]+|charts/chart[^/]*)\.xml$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FormulaParts();

    [GeneratedRegex("(?<=<x:Row>)[0-9]{1,7}(?=</x:Row>)", RegexOptions.CultureInvariant)]
    private static partial Regex NoteRow();

    [GeneratedRegex(@"(?<=<x:Anchor>\s*)[0-9]{1,7}(\s*,\s*[0-9]{1,7}){7}(?=\s*</x:Anchor>)", RegexOptions.CultureInvariant)]
    private static partial Regex NoteAnchor();
}
