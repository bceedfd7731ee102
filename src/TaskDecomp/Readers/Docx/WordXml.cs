using System.Globalization;
using System.Runtime.CompilerServices;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace TaskDecomp.Readers.Docx;

/// <summary>What all parts of a Word file have in common: their namespace and how values are written.</summary>
internal static class WordXml
{
    /// <summary>The namespace of WordprocessingML; that of the strict variant is turned into it.</summary>
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly XNamespace Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>The root of a part; null where there is no such part.</summary>
    /// <exception cref="XmlException">It is not well-formed.</exception>
    public static XElement? Load(OpenXmlPart? part, ReaderOptions options)
    {
        if (part is null)
        {
            return null;
        }

        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = new BoundedXmlReader(stream, options) { WhitespaceHandling = WhitespaceHandling.Significant };
        var root = XElement.Load(reader);
        if (root.Name.Namespace == Strict)
        {
            MakeTransitional(root);
        }

        return root;
    }

    /// <summary>The name of an element within WordprocessingML; empty for one of another namespace.</summary>
    public static string WordName(this XElement element) => element.Name.Namespace == W ? element.Name.LocalName : "";

    /// <summary>The value of an element's <c>w:val</c>.</summary>
    public static string? Val(this XElement? element) => (string?)element?.Attribute(W + "val");

    /// <summary>The value of a numeric <c>w:val</c>; null where it is none.</summary>
    public static int? Number(this XElement? element) => Number(element.Val());

    /// <summary>A number; null where it is none.</summary>
    public static int? Number(string? value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a switch is on; null where it does not stand there.</summary>
    public static bool? Switch(this XElement? element) => element is null ? null : element.Val() is not ("0" or "false" or "off");

    /// <summary>The one branch of <c>mc:AlternateContent</c> that is shown: the first choice, else the fallback. Any other element is itself.</summary>
    public static XElement? Shown(this XElement element) =>
        element.Name != Compatibility + "AlternateContent" ? element : element.Element(Compatibility + "Choice") ?? element.Element(Compatibility + "Fallback");

    /// <summary>Whether an element is a branch of <c>mc:AlternateContent</c>.</summary>
    public static bool IsBranch(this XElement element) => element.Name.Namespace == Compatibility;

    /// <summary>Keeps elements that stand in one another without end from ending the program.</summary>
    /// <exception cref="InsufficientExecutionStackException">They are nested too deep.</exception>
    public static void CheckDepth() => RuntimeHelpers.EnsureSufficientExecutionStack();

    private static void MakeTransitional(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf())
        {
            if (element.Name.Namespace == Strict)
            {
                element.Name = W + element.Name.LocalName;
            }

            if (element.Attributes().Any(attribute => attribute.Name.Namespace == Strict))
            {
                element.ReplaceAttributes(element.Attributes().Select(attribute =>
                    attribute.Name.Namespace == Strict ? new XAttribute(W + attribute.Name.LocalName, attribute.Value) : attribute).ToArray());
            }
        }
    }
}
