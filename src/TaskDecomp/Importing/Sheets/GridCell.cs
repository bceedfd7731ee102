namespace TaskDecomp.Importing.Sheets;

/// <summary>A cell of a list.</summary>
/// <param name="Text">What stands in it, a day as <c>2031-03-05</c>; empty for nothing.</param>
/// <param name="Day">The day, where it was typed as one.</param>
internal readonly record struct GridCell(string Text, DateOnly? Day)
{
    /// <summary>A cell with nothing in it.</summary>
    public static GridCell Empty { get; } = new("", null);

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => Text.Length == 0;
}
