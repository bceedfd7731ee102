namespace TaskDecomp.Blocks;

/// <summary>A paragraph of a document, or a line of a text.</summary>
/// <param name="Number">Its place in the document, 1-based: what the model calls its line.</param>
/// <param name="Text">As read, without its line break. A break inside a paragraph starts a paragraph of its own.</param>
public sealed record ParagraphBlock(int Number, string Text) : Block;
