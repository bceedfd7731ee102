using TaskDecomp.Model;

namespace TaskDecomp.Parsing;

/// <summary>What kind of document it is, and how it prints responsibility.</summary>
/// <param name="Kind">Its kind in the model.</param>
/// <param name="IsProse">A paragraph is an item of its own.</param>
/// <param name="HasUnits">It names units.</param>
/// <param name="HasBareBrackets">It prints units in a bracket without a label or a word.</param>
internal sealed record DocumentKind(NoticeKind Kind, bool IsProse, bool HasUnits, bool HasBareBrackets);
