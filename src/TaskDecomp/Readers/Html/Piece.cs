namespace TaskDecomp.Readers.Html;

/// <summary>A paragraph or a table of a page, with what its look tells.</summary>
/// <param name="Text">The paragraph; the table's text where it is one.</param>
internal sealed record Piece(string Text)
{
    /// <summary>The table; null for a paragraph.</summary>
    public PageTable? Table { get; init; }

    /// <summary>The line of the page's source that it begins in, 1-based; null for a table and where it is not known.</summary>
    public int? SourceLine { get; init; }

    /// <summary>How many characters it prints.</summary>
    public int Length { get; init; }

    /// <summary>How many of them are links to other pages.</summary>
    public int LinkLength { get; init; }

    /// <summary>How many links to other pages it has.</summary>
    public int Links { get; init; }

    /// <summary>Whether it stands in a heading.</summary>
    public bool IsHeading { get; init; }

    /// <summary>How many characters are no links; none where most are.</summary>
    public int PlainLength => LinkLength * 2 > Length ? 0 : Length - LinkLength;

    /// <summary>Whether the page prints it around its content.</summary>
    public bool IsFurniture { get; set; }
}
