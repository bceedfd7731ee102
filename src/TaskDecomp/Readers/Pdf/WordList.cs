using System.Globalization;
using System.Text;
using System.Xml;
using TaskDecomp.Readers.Placed;

namespace TaskDecomp.Readers.Pdf;

/// <summary>Reads the words that <c>pdftotext -bbox</c> prints as XML.</summary>
internal static class WordList
{
    /// <summary>The pages and their words.</summary>
    /// <exception cref="XmlException">The text is no XML.</exception>
    public static List<PlacedPage> Read(string text, ReaderOptions options)
    {
        var pages = new List<PlacedPage>();
        var words = new List<PlacedWord>();
        using var reader = new BoundedXmlReader(new StringReader(WithoutForbidden(text)), options) { DtdProcessing = DtdProcessing.Ignore };
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "page" })
            {
                words = [];
                pages.Add(new PlacedPage(Number(reader, "height"), words));
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "word" })
            {
                var (left, top, right, bottom) = (Number(reader, "xMin"), Number(reader, "yMin"), Number(reader, "xMax"), Number(reader, "yMax"));
                var printed = reader.ReadElementContentAsString().Trim();
                if (printed.Length > 0)
                {
                    words.Add(new PlacedWord(left, top, right, bottom, printed));
                }
            }
        }

        return pages;
    }

    private static double Number(XmlReader reader, string name) =>
        double.TryParse(reader.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0;

    // A PDF's title or text may hold characters that XML forbids; pdftotext prints them as they are.
    private static string WithoutForbidden(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                result.Append(text, i++, 2);
            }
            else
            {
                result.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return result.ToString();
    }
}
