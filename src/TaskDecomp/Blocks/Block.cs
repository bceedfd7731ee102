namespace TaskDecomp.Blocks;

/// <summary>A piece of a document: a paragraph or a table.</summary>
public abstract record Block
{
    /// <summary>Whether the file prints it around its content rather than in it: a page's navigation, a header or footer.</summary>
    public bool IsFurniture { get; init; }

    /// <summary>The lines that the model counts, each with its number: the paragraph, or the rows of the table.</summary>
    public abstract IEnumerable<(int Number, string Text)> Lines();
}
