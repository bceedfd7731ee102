using System.Globalization;
using System.Xml.Linq;

namespace TaskDecomp.Writers.Excel.Forms;

/// <summary>Reads and fills a cell of a sheet's XML.</summary>
internal static class FormCell
{
    /// <summary>The text of a cell; null where it holds a number, a formula or nothing.</summary>
    public static string? Text(XElement cell, IReadOnlyList<string> shared) => (string?)cell.Attribute("t") switch
    {
        "s" when int.TryParse(Child(cell, "v")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < shared.Count => shared[i],
        "inlineStr" when Child(cell, "is") is { } text => TextOf(text),
        _ => null,
    };

    /// <summary>A text without its formats, and without the reading marks that East Asian texts may have.</summary>
    public static string TextOf(XElement text) => string.Concat(text.Descendants()
        .Where(part => part.Name.LocalName == "t" && part.Parent!.Name.LocalName != "rPh")
        .Select(part => part.Value));

    /// <summary>Gives a cell a value and leaves its style: null, a text or a whole number.</summary>
    public static void Fill(XElement cell, object? value)
    {
        cell.RemoveNodes();
        cell.SetAttributeValue("t", value is string ? "inlineStr" : null);
        if (value is string text)
        {
            cell.Add(new XElement(cell.Name.Namespace + "is", new XElement(cell.Name.Namespace + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text)));
        }
        else if (value is int number)
        {
            cell.Add(new XElement(cell.Name.Namespace + "v", number));
        }
    }

    /// <summary>A child by its name.</summary>
    public static XElement? Child(XElement element, string name) => element.Element(element.Name.Namespace + name);
}
