using TaskDecomp.Model;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>A row of the vocabulary of words behind units, which tell what the units do.</summary>
/// <param name="Name">The word, folded.</param>
/// <param name="Role">What the units before it do.</param>
/// <param name="Aliases">Other words that say the same, folded.</param>
internal sealed record RoleWord(string Name, UnitRole Role, params string[] Aliases)
{
    /// <summary>The word and its aliases.</summary>
    public IEnumerable<string> Texts => Aliases.Prepend(Name);
}
