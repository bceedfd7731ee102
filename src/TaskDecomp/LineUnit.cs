namespace TaskDecomp;

/// <summary>What the numbers of lines count.</summary>
public enum LineUnit
{
    /// <summary>Lines of the file as an editor shows them.</summary>
    TextLine,

    /// <summary>Paragraphs and rows of tables.</summary>
    Paragraph,

    /// <summary>Lines of the file that this one was once made from.</summary>
    OriginalLine,
}
