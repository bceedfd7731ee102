using TaskDecomp.Blocks;

namespace TaskDecomp.Readers.Docx;

/// <summary>A piece of a story that has no number yet.</summary>
internal abstract record DocxItem;

/// <summary>A line: a paragraph, or what a soft break leaves of one.</summary>
/// <param name="Text">Its text.</param>
/// <param name="IsContents">Whether it stands in a table of contents.</param>
internal sealed record DocxLine(string Text, bool IsContents = false) : DocxItem;

/// <summary>A table.</summary>
/// <param name="Rows">The cells that start in each of its rows.</param>
internal sealed record DocxTable(IReadOnlyList<IReadOnlyList<TableCell>> Rows) : DocxItem;
