using System.Globalization;
using System.Xml.Linq;
using TaskDecomp.Diagnostics;
using TaskDecomp.Writers.Rows;

namespace TaskDecomp.Writers.Excel.Forms;

/// <summary>Fills a form: repeats the rows with fields, and moves what stands below them and what points there.</summary>
/// <param name="book">The form.</param>
/// <param name="rows">The list.</param>
/// <param name="diagnostics">Takes what had to be changed.</param>
internal sealed class FormFiller(FormBook book, NoticeRows rows, DiagnosticBag diagnostics)
{
    /// <summary>Refuses a form that cannot be filled.</summary>
    /// <exception cref="FormException">It has no field, or one that is none.</exception>
    public static void Check(FormBook book)
    {
        if (FormSheet.In(book).Count == 0)
        {
            throw new FormException(new Diagnostic(DiagnosticCatalog.FormWithoutFields, null, []));
        }
    }

    /// <summary>Fills all sheets with fields.</summary>
    public void Fill()
    {
        foreach (var sheet in FormSheet.In(book))
        {
            var block = new RowBlock(sheet.First, sheet.Last, Math.Max(rows.Rows.Count, 1));
            SharedFormulas.Expand(sheet.Data);
            FillRows(sheet, block);
            SheetParts.Move(sheet, block);
            book.Change(sheet.Part, sheet.Document);
            new PartMover(book, sheet, block).Move();
        }

        Recalculation.Ask(book);
    }

    private void FillRows(FormSheet sheet, RowBlock block)
    {
        var repeated = sheet.Data.Elements().Where(row => block.Contains(FormSheet.RowOf(row))).ToList();
        foreach (var row in sheet.Data.Elements().Except(repeated))
        {
            Place(row, block.Row(FormSheet.RowOf(row)));
            MoveFormulas(row, formula => Formula.Move(formula, block, sheet.Name, isThere: true), place => CellRange.Move(place, block));
        }

        var copies = Enumerable.Range(0, block.Copies).SelectMany(copy => repeated.Select(row => Copy(row, copy, sheet, block))).ToList();
        repeated[0].AddBeforeSelf(copies);
        repeated.ForEach(row => row.Remove());
    }

    /// <summary>A row for a task; where there is none the fields are left blank.</summary>
    private XElement Copy(XElement row, int copy, FormSheet sheet, RowBlock block)
    {
        var (filled, down) = (new XElement(row), copy * block.Height);
        if ((string?)row.Attribute("customHeight") is not ("1" or "true"))
        {
            // The height of the fields is not that of what stands there now: without one it is fitted when the book is opened.
            filled.SetAttributeValue("ht", null);
        }

        Place(filled, FormSheet.RowOf(row) + down);
        MoveFormulas(filled, formula => Formula.Fill(Formula.Move(formula, block, sheet.Name, isThere: true, expands: false), down, 0), place => CellRange.Down(place, down));
        foreach (var cell in filled.Elements().Where(cell => FormCell.Text(cell, book.SharedTexts) is { } text && FormField.IsIn(text)))
        {
            var value = copy < rows.Rows.Count ? FormField.Value(FormCell.Text(cell, book.SharedTexts)!, rows.Rows[copy]) : null;
            FormCell.Fill(cell, value is string words ? CellText.Fit(words, sheet.Name, (string)cell.Attribute("r")!, diagnostics) : value);
        }

        return filled;
    }

    private static void Place(XElement row, int number)
    {
        row.SetAttributeValue("r", number);
        foreach (var cell in row.Elements().Where(cell => cell.Attribute("r") is not null))
        {
            cell.SetAttributeValue("r", CellRange.Letters(FormSheet.ColumnOf(cell)) + number.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Moves the formulas of a row, whose last results no longer hold.</summary>
    private static void MoveFormulas(XElement row, Func<string, string> move, Func<string, string> place)
    {
        foreach (var formula in row.Elements().Select(cell => FormCell.Child(cell, "f")).OfType<XElement>())
        {
            formula.Value = move(formula.Value);
            formula.SetAttributeValue("ref", (string?)formula.Attribute("ref") is { } range ? place(range) : null);
            FormCell.Child(formula.Parent!, "v")?.Remove();
            formula.Parent!.SetAttributeValue("t", null);
        }
    }
}
