using System.Globalization;
using System.Xml.Linq;
using TaskDecomp.Readers.Placed;

namespace TaskDecomp.Readers.Ofd;

/// <summary>Collects the characters of a page and of the templates under it.</summary>
/// <param name="height">The height of the paper in millimetres.</param>
internal sealed class OfdPage(double height)
{
    private const double DefaultSize = 3.5;

    /// <summary>The characters that stand upright, in no order.</summary>
    public List<OfdGlyph> Glyphs { get; } = [];

    /// <summary>Texts that are slanted or run upwards: watermarks, text in margins.</summary>
    public List<PlacedWord> Slanted { get; } = [];

    /// <summary>The page with its words; what a template prints on several pages, and what is slanted, stands around its text.</summary>
    public PlacedPage ToPlaced() => new(height, [.. OfdWords.Of(Glyphs.Where(glyph => !glyph.IsTemplate))])
    {
        Furniture = [.. OfdWords.Of(Glyphs.Where(glyph => glyph.IsTemplate)), .. Slanted],
    };

    /// <summary>Adds the text of a page or template.</summary>
    /// <param name="root">The root of the part.</param>
    /// <param name="isTemplate">Whether it is a template that several pages use.</param>
    public void Add(XElement root, bool isTemplate)
    {
        foreach (var layer in root.Children("Content").SelectMany(content => content.Children("Layer")))
        {
            AddInside(layer, isTemplate);
        }
    }

    private void AddInside(XElement block, bool isTemplate)
    {
        OfdXml.CheckDepth();
        foreach (var child in block.Elements())
        {
            if (child.Name.LocalName == "TextObject" && (string?)child.Attribute("Visible") is not "false")
            {
                AddText(child, isTemplate);
            }
            else if (child.Name.LocalName == "PageBlock")
            {
                AddInside(child, isTemplate);
            }
        }
    }

    private void AddText(XElement text, bool isTemplate)
    {
        var transform = new OfdTransform(OfdXml.Numbers((string?)text.Attribute("CTM")), OfdXml.Numbers((string?)text.Attribute("Boundary")));
        var size = text.Number("Size") is > 0 and var given ? given : DefaultSize;
        if (!transform.IsLevel)
        {
            AddSlanted(string.Concat(text.Children("TextCode").Select(code => code.Value)).Trim(), transform, size);
            return;
        }

        // A code without a place of its own has that of the one before.
        double x = 0, y = 0;
        foreach (var code in text.Children("TextCode"))
        {
            (x, y) = (code.Number("X") ?? x, code.Number("Y") ?? y);
            AddCode(code, x, y, size, transform, isTemplate);
        }
    }

    private void AddSlanted(string text, OfdTransform transform, double size)
    {
        if (text.Length > 0)
        {
            var (x, y) = transform.Of(0, 0);
            Slanted.Add(OfdWords.Word(text, new OfdGlyph(x, y, size, text, true), x + size));
        }
    }

    private void AddCode(XElement code, double x, double y, double size, OfdTransform transform, bool isTemplate)
    {
        var characters = StringInfo.GetTextElementEnumerator(code.Value.Trim('\r', '\n'));
        var count = code.Value.Length;
        var right = OfdXml.Steps((string?)code.Attribute("DeltaX"), count);
        var down = OfdXml.Steps((string?)code.Attribute("DeltaY"), count);
        for (var i = 0; characters.MoveNext(); i++)
        {
            var glyph = new OfdGlyph(0, 0, size, characters.GetTextElement(), isTemplate);
            if (!string.IsNullOrWhiteSpace(glyph.Text))
            {
                var (left, baseline) = transform.Of(x, y);
                Glyphs.Add(glyph with { X = left, Y = baseline, Size = size * transform.Scale });
            }

            // Without steps each character stands behind the one before.
            x += i < right.Count ? right[i] : right.Count == 0 && down.Count == 0 ? glyph.Width : 0;
            y += i < down.Count ? down[i] : 0;
        }
    }
}
