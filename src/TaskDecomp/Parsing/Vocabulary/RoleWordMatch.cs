using TaskDecomp.Model;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>A word for a role, found at the end of a folded text.</summary>
/// <param name="Text">The word or the alias that was found.</param>
/// <param name="Word">Its row in the vocabulary.</param>
internal sealed record RoleWordMatch(string Text, RoleWord Word)
{
    /// <summary>What the units before it do.</summary>
    public UnitRole Role => Word.Role;
}
