using TaskDecomp.Model;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>A word behind units that tells what they do.</summary>
/// <param name="Text">The word, folded.</param>
/// <param name="Role">What the units before it do.</param>
internal sealed record RoleWord(string Text, UnitRole Role);
