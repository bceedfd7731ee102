namespace TaskDecomp.Blocks;

/// <summary>A paragraph of a document, or a line of a text.</summary>
/// <param name="Number">Its place in the document, 1-based: what the model calls its line.</param>
/// <param name="Text">As read, without its line break. A break inside a paragraph starts a paragraph of its own.</param>
public sealed record ParagraphBlock(int Number, string Text) : Block
{
    /// <summary>Whether it reaches the right margin, so that its sentence may go on in the next line; null where the file does not tell.</summary>
    public bool? IsFull { get; init; }

    /// <summary>Where a person finds it; null where <see cref="Number"/> tells.</summary>
    public BlockPlace? Place { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<(int Number, string Text)> Lines()
    {
        yield return (Number, Text);
    }
}
