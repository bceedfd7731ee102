using AngleSharp.Dom;

namespace TaskDecomp.Readers.Html;

/// <summary>
/// Decides about elements that a page does not show. One page of several that are turned by a click is hidden while its
/// neighbour is shown: it is read. What is left out is counted.
/// </summary>
/// <param name="isRead">Whether hidden elements are read like all others.</param>
internal sealed class HiddenText(bool isRead)
{
    // Less is the text of a menu or a button.
    private const int MinText = 100;
    private const int MaxNeighbours = 64;

    // An element in a table that turns out to be a layout is met twice.
    private readonly HashSet<IElement> _counted = [];

    /// <summary>What was left out, without the text of links.</summary>
    public LeftOutText LeftOut { get; } = new();

    /// <summary>Whether an element is left out.</summary>
    public bool IsLeftOut(IElement element)
    {
        if (isRead || !ElementStyle.IsHidden(element))
        {
            return false;
        }

        var (pieces, _) = PageFlow.Read(element, new HiddenText(isRead: true));
        var length = pieces.Sum(piece => piece.PlainLength);
        if (length < MinText)
        {
            return true;
        }

        if (IsTurnedPage(element))
        {
            return false;
        }

        if (_counted.Add(element))
        {
            LeftOut.Add(length, pieces.First(piece => piece.PlainLength > 0).Text);
        }

        return true;
    }

    // <div class="page" id="page1">…</div> <div class="page" id="page2" style="display:none">…</div>
    private static bool IsTurnedPage(IElement element)
    {
        if (ElementStyle.Kind(element) is not { } kind)
        {
            return false;
        }

        var (before, behind) = (element.PreviousElementSibling, element.NextElementSibling);
        for (var i = 0; i < MaxNeighbours && (before is not null || behind is not null); i++)
        {
            if (IsShown(before, kind) || IsShown(behind, kind))
            {
                return true;
            }

            (before, behind) = (before?.PreviousElementSibling, behind?.NextElementSibling);
        }

        return false;
    }

    private static bool IsShown(IElement? element, string kind) =>
        element is not null && !ElementStyle.IsHidden(element) && ElementStyle.Kind(element) == kind;
}
