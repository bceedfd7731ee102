using System.Xml.Linq;

namespace TaskDecomp.Writers.Excel.Forms;

/// <summary>Has a workbook with formulas worked out when it is opened, since the results that it holds are those of the empty form.</summary>
internal static class Recalculation
{
    private const string Workbook = "xl/workbook.xml";

    // What the schema wants behind the element.
    private static readonly string[] Behind = ["oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"];

    /// <summary>Asks for it where any sheet has a formula.</summary>
    public static void Ask(FormBook book)
    {
        if (!book.Sheets.Any(sheet => book.Read(sheet.Part).Descendants().Any(element => element.Name.LocalName == "f")))
        {
            return;
        }

        var document = book.Read(Workbook);
        var root = document.Root!;
        var calculation = FormCell.Child(root, "calcPr");
        if (calculation is null)
        {
            calculation = new XElement(root.Name.Namespace + "calcPr");
            var next = root.Elements().FirstOrDefault(element => Behind.Contains(element.Name.LocalName));
            if (next is null)
            {
                root.Add(calculation);
            }
            else
            {
                next.AddBeforeSelf(calculation);
            }
        }

        calculation.SetAttributeValue("fullCalcOnLoad", "1");
        book.Change(Workbook, document);
    }
}
