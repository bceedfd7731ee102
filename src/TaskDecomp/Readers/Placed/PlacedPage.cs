namespace TaskDecomp.Readers.Placed;

/// <summary>A page and what stands on it.</summary>
/// <param name="Height">Its height, in the unit of the words.</param>
/// <param name="Words">Its words, in any order.</param>
internal sealed record PlacedPage(double Height, IReadOnlyList<PlacedWord> Words);
