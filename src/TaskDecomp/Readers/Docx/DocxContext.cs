namespace TaskDecomp.Readers.Docx;

/// <summary>What the whole of a file says about each of its paragraphs.</summary>
/// <param name="Styles">The styles.</param>
/// <param name="Numbering">Makes the labels of numbered paragraphs.</param>
/// <param name="Footnotes">The footnotes that the text refers to.</param>
/// <param name="Endnotes">The endnotes that the text refers to.</param>
/// <param name="Ledger">Counts what is not shown.</param>
internal sealed record DocxContext(WordStyles Styles, NumberingCounter Numbering, NoteList Footnotes, NoteList Endnotes, DocxLedger Ledger);
