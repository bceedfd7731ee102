using AngleSharp.Dom;

namespace TaskDecomp.Readers.Html;

/// <summary>What an element's own attributes say of its look; style sheets are not read.</summary>
internal static class ElementStyle
{
    /// <summary>The value of a property in the element's style, lower case; null where it has none.</summary>
    public static string? Property(IElement element, string name)
    {
        var rest = (element.GetAttribute("style") ?? "").AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf(';');
            var declaration = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            var colon = declaration.IndexOf(':');
            if (colon > 0 && declaration[..colon].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return declaration[(colon + 1)..].Trim().ToString().ToLowerInvariant();
            }
        }

        return null;
    }

    /// <summary>Whether the element is not shown, nor anything in it.</summary>
    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || Property(element, "display")?.StartsWith("none", StringComparison.Ordinal) == true;

    /// <summary>What tells elements of one kind from others: the tag, the first class, and the id without its number; null where nothing does.</summary>
    public static string? Kind(IElement element)
    {
        var name = element.ClassList.Length > 0 ? element.ClassList[0] : "";
        var id = (element.Id ?? "").TrimEnd("0123456789_-".ToCharArray());
        return name.Length + id.Length == 0 || (name.Length == 0 && id == element.Id) ? null : $"{element.LocalName}.{name}#{id}";
    }
}
