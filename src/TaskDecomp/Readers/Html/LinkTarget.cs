using AngleSharp.Dom;

namespace TaskDecomp.Readers.Html;

/// <summary>Where a link leads to, as far as that tells whether it is the page's or its content's.</summary>
internal static class LinkTarget
{
    private static readonly HashSet<string> FileEndings =
        ["doc", "docx", "wps", "xls", "xlsx", "et", "ppt", "pptx", "pdf", "ofd", "rtf", "txt", "zip", "rar", "7z", "ceb", "odt", "ods"];

    /// <summary>The address of an element that leads to another page; null for a place in this one, and for a file that the content offers.</summary>
    public static string? OfPage(IElement element)
    {
        if (element.LocalName != "a" || element.GetAttribute("href")?.Trim() is not { Length: > 0 } address || (address.Length > 1 && address[0] == '#'))
        {
            return null;
        }

        var path = address.AsSpan(0, address.AsSpan().IndexOfAny('?', '#') is >= 0 and var end ? end : address.Length);
        var dot = path.LastIndexOf('.');
        return dot >= 0 && FileEndings.Contains(path[(dot + 1)..].ToString().ToLowerInvariant()) ? null : address;
    }

    /// <summary>Whether an address names no page of its own, so that many links share it.</summary>
    public static bool IsPlaceholder(string address) => address == "#" || address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);
}
