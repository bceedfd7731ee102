using TaskDecomp.Diagnostics;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Tables;

/// <summary>A table among the lines of a document.</summary>
/// <param name="Lines">The printed lines.</param>
/// <param name="Header">Its header.</param>
/// <param name="Wrap">Whether the lines were broken at a fixed width.</param>
/// <param name="Ledger">Where lines that belong to no row are claimed.</param>
/// <param name="Diagnostics">Where damage is reported.</param>
/// <param name="Vocabulary">The labels and words to look for.</param>
internal sealed record TableScope(
    IReadOnlyList<ClassifiedLine> Lines, TableHeader Header, WrapWidth Wrap, LineLedger Ledger, DiagnosticBag Diagnostics, NoticeVocabulary Vocabulary);
