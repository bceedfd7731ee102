using System.Xml;
using System.Xml.Linq;

namespace TaskDecomp.Fuzz.Mutating;

/// <summary>Changes the elements of XML, which stays well-formed: what a program might have written wrongly.</summary>
internal static class XmlMutator
{
    private const int MaxDepth = 120;
    private const int MaxRepeats = 200;

    /// <summary>The changed XML; null where it is not well-formed.</summary>
    /// <param name="text">The XML.</param>
    /// <param name="random">What decides.</param>
    public static string? Mutate(string text, Random random)
    {
        if (Parsed(text) is not { Root: { } root } document)
        {
            return null;
        }

        var elements = root.Descendants().ToList();
        if (elements.Count == 0)
        {
            root.Add(new XElement(root.Name, "1"));
            return document.ToString(SaveOptions.DisableFormatting);
        }

        Change(elements[random.Next(elements.Count)], elements, random);
        return document.ToString(SaveOptions.DisableFormatting);
    }

    private static void Change(XElement element, List<XElement> elements, Random random)
    {
        var other = elements[random.Next(elements.Count)];
        switch (random.Next(12))
        {
            case 0:
                element.Remove();
                break;
            case 1:
                element.AddAfterSelf(new XElement(other));
                break;
            case 2:
                other.ReplaceWith(new XElement(element));
                break;
            case 3:
                element.ReplaceWith(element.Nodes());
                break;
            case 4:
                Nest(element, random.Next(1, MaxDepth));
                break;
            case 5:
                element.AddAfterSelf(Enumerable.Range(0, random.Next(1, MaxRepeats)).Select(_ => new XElement(element)).Take(element.HasElements ? 3 : MaxRepeats));
                break;
            case 6:
                element.Name = other.Name;
                break;
            case 7 or 8:
                ChangeAttribute(element, elements, random);
                break;
            default:
                ChangeText(element, elements, random);
                break;
        }
    }

    private static void Nest(XElement element, int depth)
    {
        var inner = new XElement(element);
        for (var i = 0; i < depth; i++)
        {
            inner = new XElement(element.Name, element.Attributes(), inner);
        }

        element.ReplaceWith(inner);
    }

    private static void ChangeAttribute(XElement element, List<XElement> elements, Random random)
    {
        var at = elements.IndexOf(element);
        var changed = elements.Skip(at).Concat(elements.Take(at)).SelectMany(candidate => candidate.Attributes()).FirstOrDefault(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != XNamespace.Xml);
        var value = changed is null || random.Next(3) > 0 ? MarkupMutator.Value(random) : TextMutator.Mutate(changed.Value, "", random);
        if (random.Next(6) == 0)
        {
            changed?.Remove();
        }
        else
        {
            changed?.SetValue(Printable(value));
        }
    }

    private static void ChangeText(XElement element, List<XElement> elements, Random random)
    {
        var at = elements.IndexOf(element);
        if (elements.Skip(at).Concat(elements.Take(at)).SelectMany(candidate => candidate.Nodes().OfType<XText>()).FirstOrDefault() is { } text)
        {
            var other = elements[random.Next(elements.Count)].Value;
            text.Value = Printable(TextMutator.Mutate(text.Value, other, random));
        }
    }

    private static string Printable(string text) => string.Concat(text.Where(XmlConvert.IsXmlChar));

    private static XDocument? Parsed(string text)
    {
        try
        {
            return XDocument.Parse(text.TrimStart('\uFEFF'), LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
