namespace TaskDecomp.Blocks;

/// <summary>What a reader hands over: all that the file prints, in its order, and nothing that it means.</summary>
/// <param name="Format">The format it was read as.</param>
/// <param name="Encoding">IANA name of its character encoding; null where the format has none.</param>
/// <param name="Blocks">Its paragraphs, blank ones included, numbered without a gap.</param>
public sealed record BlockDocument(string Format, string? Encoding, IReadOnlyList<ParagraphBlock> Blocks);
