namespace TaskDecomp.Readers.Ofd;

/// <summary>A character on a page, in millimetres from the upper left corner.</summary>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its base line.</param>
/// <param name="Size">Its height.</param>
/// <param name="Text">The character.</param>
/// <param name="IsTemplate">Whether it comes from a template that several pages use.</param>
internal readonly record struct OfdGlyph(double X, double Y, double Size, string Text, bool IsTemplate)
{
    /// <summary>How much room it takes: a hanzi, or its punctuation, as much as it is high, a letter half of that.</summary>
    public double Width => Text[0] >= '\u00A0' ? Size : Size / 2;
}
