using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace TaskDecomp.Readers.Html;

/// <summary>What authors of pages call the parts that are not the content; a hint, never proof.</summary>
internal static partial class BoxNames
{
    private static readonly HashSet<string> Names =
    [
        "aside", "banner", "breadcrumb", "breadcrumbs", "comment", "comments", "copyright", "crumb", "crumbs", "foot", "footer", "friendlink", "friendlinks", "hot",
        "links", "location", "login", "menu", "nav", "navbar", "navigation", "pager", "pagination", "position", "print", "qrcode", "rank", "recommend", "related",
        "relate", "relevant", "search", "share", "side", "sidebar", "sidenav", "sitemap", "submenu", "subnav", "toolbar", "topbar", "weizhi",
    ];

    /// <summary>Whether an element says by tag, role, class or id that it is not the content.</summary>
    public static bool IsFurniture(IElement element) =>
        ElementKinds.IsLandmark(element.LocalName, element.GetAttribute("role"))
        || Words().Matches($"{element.ClassName} {element.Id}").Any(word => Names.Contains(word.Value.ToLowerInvariant()));

    // page-sideBar2: page, side, Bar
    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
