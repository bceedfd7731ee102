using System.Globalization;
using System.Xml.Linq;

namespace TaskDecomp.Writers.Excel.Forms;

/// <summary>Moves what a sheet says of its cells besides their content: merged cells, links, choices, formats, page breaks.</summary>
internal static class SheetParts
{
    private static readonly string[] Places = ["ref", "sqref", "activeCell", "topLeftCell"];
    private static readonly string[] Formulas = ["formula", "formula1", "formula2", "f"];

    /// <summary>Moves all of them.</summary>
    public static void Move(FormSheet sheet, RowBlock block)
    {
        MoveMerged(sheet.Document.Root!, block);
        foreach (var element in sheet.Document.Root!.Elements().Where(element => element != sheet.Data).SelectMany(element => element.DescendantsAndSelf()).ToList())
        {
            MoveOne(element, sheet.Name, block);
        }
    }

    private static void MoveOne(XElement element, string sheet, RowBlock block)
    {
        foreach (var attribute in element.Attributes().Where(attribute => Places.Contains(attribute.Name.LocalName) && element.Name.LocalName != "mergeCell"))
        {
            attribute.Value = CellRange.Move(attribute.Value, block);
        }

        if (Formulas.Contains(element.Name.LocalName))
        {
            element.Value = Formula.Move(element.Value, block, sheet, isThere: true);
        }
        else if (element.Name.LocalName == "sqref")
        {
            element.Value = CellRange.Move(element.Value, block);
        }
        else if (element.Name.LocalName == "brk" && element.Parent!.Name.LocalName == "rowBreaks" && int.TryParse((string?)element.Attribute("id"), NumberStyles.None, CultureInfo.InvariantCulture, out var row))
        {
            element.SetAttributeValue("id", block.End(row));
        }
    }

    /// <summary>Cells that are merged within the repeated rows are merged in each copy; others move, or grow around them.</summary>
    private static void MoveMerged(XElement root, RowBlock block)
    {
        if (FormCell.Child(root, "mergeCells") is not { } merged)
        {
            return;
        }

        foreach (var cell in merged.Elements().ToList())
        {
            var place = (string?)cell.Attribute("ref") ?? "";
            var (first, last) = CellRange.RowsOf(place);
            if (block.Contains(first) && block.Contains(last))
            {
                cell.AddAfterSelf(Enumerable.Range(1, block.Copies - 1).Select(copy => new XElement(cell.Name, new XAttribute("ref", CellRange.Down(place, copy * block.Height)))));
            }
            else
            {
                cell.SetAttributeValue("ref", CellRange.Move(place, block));
            }
        }

        merged.SetAttributeValue("count", merged.Elements().Count());
    }
}
