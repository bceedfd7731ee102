namespace TaskDecomp.Readers.Placed;

/// <summary>A word as it stands on paper, in any unit from the upper left corner.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Lower edge.</param>
/// <param name="Text">Its characters, none of them a blank.</param>
internal readonly record struct PlacedWord(double Left, double Top, double Right, double Bottom, string Text)
{
    /// <summary>Half way between its upper and lower edge.</summary>
    public double Middle => (Top + Bottom) / 2;

    /// <summary>The word moved down.</summary>
    public PlacedWord Below(double distance) => this with { Top = Top + distance, Bottom = Bottom + distance };
}
