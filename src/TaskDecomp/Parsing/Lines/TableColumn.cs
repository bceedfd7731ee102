using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Lines;

/// <summary>A column of a table.</summary>
/// <param name="Kind">What its cells say.</param>
/// <param name="Label">Its row in the vocabulary; null for a label that is not there.</param>
/// <param name="Printed">The label as printed; empty where none is.</param>
internal sealed record TableColumn(FieldKind Kind, FieldLabel? Label, Passage Printed);
