using AngleSharp.Dom;
using TaskDecomp.Limits;

namespace TaskDecomp.Readers.Html;

/// <summary>
/// Looks at the elements of a page while the library makes them, since for tags that are never closed it takes time by the square of their number.
/// An element gets its place only after it was made: the one before it is looked at.
/// </summary>
/// <param name="options">How many there may be, how deep, and what ends the reading.</param>
internal sealed class ElementCounter(ReaderOptions options)
{
    private int _count;
    private IElement? _last;
    private IElement? _known;
    private int _knownDepth;

    /// <summary>Takes the next element.</summary>
    /// <exception cref="Diagnostics.NoticeReadException">There are too many, or the one before stands too deep.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public void Add(IElement element)
    {
        options.Cancellation.ThrowIfCancellationRequested();
        options.Limits.CheckElements(++_count);
        if (_last is { } last)
        {
            (_knownDepth, _known) = (DepthOf(last), last);
            options.Limits.CheckHtmlDepth(_knownDepth);
        }

        _last = element;
    }

    // Mostly an element stands in the one before it, or beside it.
    private int DepthOf(IElement element)
    {
        var depth = 1;
        for (var above = element.ParentElement; above is not null; above = above.ParentElement, depth++)
        {
            if (above == _known)
            {
                return depth + _knownDepth;
            }
        }

        return depth;
    }
}
