namespace TaskDecomp.Readers.Html;

/// <summary>What the tags of HTML mean for its text.</summary>
internal static class ElementKinds
{
    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search",
        "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ];

    private static readonly HashSet<string> Unprinted =
    [
        "applet", "audio", "base", "canvas", "datalist", "embed", "frame", "frameset", "head", "iframe", "link", "map", "math", "meta", "noembed", "noframes", "noscript",
        "object", "param", "script", "select", "source", "style", "svg", "template", "textarea", "title", "track", "video",
    ];

    private static readonly HashSet<string> Landmarks = ["nav", "footer", "aside", "form", "search", "menu"];

    private static readonly HashSet<string> LandmarkRoles = ["navigation", "contentinfo", "complementary", "search", "banner", "menu", "menubar", "form"];

    /// <summary>Whether an element's text stands in lines of its own.</summary>
    public static bool IsBlock(string tag) => Blocks.Contains(tag);

    /// <summary>Whether an element prints no text.</summary>
    public static bool IsUnprinted(string tag) => Unprinted.Contains(tag);

    /// <summary>Whether an element is a heading.</summary>
    public static bool IsHeading(string tag) => tag is ['h', >= '1' and <= '6'];

    /// <summary>Whether an element is a paragraph or a list: a part of a text, never the box around a whole one.</summary>
    public static bool IsText(string tag) => IsHeading(tag) || tag is "p" or "pre" or "blockquote" or "li" or "ol" or "ul" or "dl" or "dt" or "dd";

    /// <summary>Whether an element says by its tag or its role that it is not the page's content.</summary>
    public static bool IsLandmark(string tag, string? role) => Landmarks.Contains(tag) || (role is not null && LandmarkRoles.Contains(role.Trim().ToLowerInvariant()));
}
