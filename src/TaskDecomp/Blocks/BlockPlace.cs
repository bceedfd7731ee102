namespace TaskDecomp.Blocks;

/// <summary>Where a person finds a paragraph or row in the file, where its number in the document does not tell.</summary>
public sealed record BlockPlace
{
    /// <summary>The page, 1-based.</summary>
    public int? Page { get; init; }

    /// <summary>The line of the file's own text, 1-based.</summary>
    public int? SourceLine { get; init; }

    /// <summary>The sheet's name.</summary>
    public string? Sheet { get; init; }

    /// <summary>The row of the sheet, 1-based.</summary>
    public int? Row { get; init; }
}
