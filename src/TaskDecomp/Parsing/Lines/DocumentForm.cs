namespace TaskDecomp.Parsing.Lines;

/// <summary>How a document prints its tasks.</summary>
/// <param name="IsProse">A paragraph is an item of its own, as in a report.</param>
/// <param name="HasUnits">It names units.</param>
/// <param name="HasBareForms">It prints units in a bracket without a label or a word, or in a sentence.</param>
internal sealed record DocumentForm(bool IsProse, bool HasUnits, bool HasBareForms);
