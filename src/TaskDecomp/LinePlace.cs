namespace TaskDecomp;

/// <summary>Where a person finds a line of the model in the file that was read.</summary>
/// <param name="Line">The line's number in the model, 1-based.</param>
/// <param name="Unit">What that number counts.</param>
public sealed record LinePlace(int Line, LineUnit Unit)
{
    /// <summary>The page, 1-based; null where the file has none.</summary>
    public int? Page { get; init; }

    /// <summary>The line of the file's own text, 1-based; null where it is not known.</summary>
    public int? SourceLine { get; init; }

    /// <summary>The sheet's name; null where the file has no sheets.</summary>
    public string? Sheet { get; init; }

    /// <summary>The row of the sheet, 1-based; null where the file has no sheets.</summary>
    public int? Row { get; init; }
}
