using AngleSharp.Dom;

namespace TaskDecomp.Readers.Html;

/// <summary>An element of a page whose text stands in lines of its own, and which of the page's pieces stand in it.</summary>
/// <param name="element">The element.</param>
/// <param name="parent">The box around it; null for the page's.</param>
/// <param name="start">Index of its first piece.</param>
internal sealed class PageBox(IElement element, PageBox? parent, int start)
{
    /// <summary>The element.</summary>
    public IElement Element { get; } = element;

    /// <summary>The box around it; null for the page's.</summary>
    public PageBox? Parent { get; } = parent;

    /// <summary>The boxes in it that have pieces.</summary>
    public List<PageBox> Children { get; } = [];

    /// <summary>Index of its first piece.</summary>
    public int Start { get; } = start;

    /// <summary>Index behind its last piece.</summary>
    public int End { get; set; }
}
