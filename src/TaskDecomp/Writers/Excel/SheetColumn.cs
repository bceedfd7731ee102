namespace TaskDecomp.Writers.Excel;

/// <summary>A column of a sheet.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Width">The widest that it may be, in characters of ASCII.</param>
internal sealed record SheetColumn(string Header, int Width)
{
    /// <summary>It is for somebody to fill in: always there, and of its full width.</summary>
    public bool IsForm { get; init; }

    /// <summary>Somebody asked for it: it is there even where no row fills it.</summary>
    public bool IsChosen { get; init; }

    /// <summary>What may be filled in; null for anything.</summary>
    public string? Choices { get; init; }

    /// <summary>Its numbers are drawn as bars.</summary>
    public bool HasBars { get; init; }

    /// <summary>Short values and bars look better in the middle.</summary>
    public bool IsCentered => Width <= 14 || HasBars;
}
