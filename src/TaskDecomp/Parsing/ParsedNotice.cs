using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Outline;
using TaskDecomp.Parsing.Outline.Frame;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Parsing.WorkItems;

namespace TaskDecomp.Parsing;

/// <summary>What the parser found, with the result of each pass.</summary>
internal sealed record ParsedNotice(
    NoticeVocabulary Vocabulary, IReadOnlyList<ClassifiedLine> Lines, LineLedger Ledger, OutlineNode Root, DocumentFrame Frame, NoticeKind Kind, Passage Title, int? Year,
    IReadOnlyList<PrintedRule> Rules, IReadOnlyList<Section> Sections, IReadOnlyList<WorkItem> Tasks, FieldPlaces? Places);
