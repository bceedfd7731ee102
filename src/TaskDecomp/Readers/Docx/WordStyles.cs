using System.Xml.Linq;
using static TaskDecomp.Readers.Docx.WordXml;

namespace TaskDecomp.Readers.Docx;

/// <summary>What styles say about numbering and hidden text, each with those that it is based on.</summary>
internal sealed class WordStyles
{
    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly string? _default;

    /// <summary>Reads the styles.</summary>
    /// <param name="root">The root of the part; null where the file has none.</param>
    public WordStyles(XElement? root)
    {
        foreach (var style in root?.Elements(W + "style") ?? [])
        {
            if ((string?)style.Attribute(W + "styleId") is { } id)
            {
                _styles.TryAdd(id, style);
                _default ??= (string?)style.Attribute(W + "type") == "paragraph" && (string?)style.Attribute(W + "default") is "1" or "true" ? id : null;
            }
        }
    }

    /// <summary>The style of a paragraph: its own, else the default one.</summary>
    public string? OfParagraph(XElement? properties) => properties?.Element(W + "pStyle").Val() ?? _default;

    /// <summary>The nearest numbering that a style has, and the style that it stands in.</summary>
    public (string Style, XElement Numbering)? NumberingOf(string? style) =>
        Chain(style).Select(found => (found.Id, Numbering: found.Style.Element(W + "pPr")?.Element(W + "numPr")))
            .Where(found => found.Numbering is not null).Select(found => ((string, XElement)?)(found.Id, found.Numbering!)).FirstOrDefault();

    /// <summary>Whether text of a style is hidden; null where it does not say.</summary>
    public bool? IsHidden(string? style) =>
        Chain(style).Select(found => found.Style.Element(W + "rPr")?.Element(W + "vanish").Switch()).FirstOrDefault(hidden => hidden is not null);

    /// <summary>Whether a style is that of a table of contents, which leads to the content and is none.</summary>
    public bool IsContents(string? style) =>
        style is not null && _styles.GetValueOrDefault(style)?.Element(W + "name").Val() is { } name
        && name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase);

    // A damaged file may base a style on itself.
    private IEnumerable<(string Id, XElement Style)> Chain(string? id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (id is not null && seen.Add(id) && _styles.TryGetValue(id, out var style))
        {
            yield return (id, style);
            id = style.Element(W + "basedOn").Val();
        }
    }
}
