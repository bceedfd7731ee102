namespace TaskDecomp.Model;

/// <summary>A rule that the notice states about itself.</summary>
/// <param name="Kind">What the rule says.</param>
/// <param name="Text">Its words, without the bracket around them.</param>
/// <param name="Line">The line it stands in, 1-based.</param>
public sealed record Convention(ConventionKind Kind, string Text, int Line);
