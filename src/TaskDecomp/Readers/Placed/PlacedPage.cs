namespace TaskDecomp.Readers.Placed;

/// <summary>A page and what stands on it.</summary>
/// <param name="Height">Its height, in the unit of the words.</param>
/// <param name="Words">Its words, in any order.</param>
internal sealed record PlacedPage(double Height, IReadOnlyList<PlacedWord> Words)
{
    /// <summary>What the file itself tells from the page's text: a watermark, what stands on each page. None of it is among the words.</summary>
    public IReadOnlyList<PlacedWord> Furniture { get; init; } = [];
}
