using TaskDecomp.Model;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>A row of the vocabulary of words behind units, which tell what the units do.</summary>
/// <param name="Name">The word, folded and without blanks.</param>
/// <param name="Role">What the units before it do.</param>
internal sealed record RoleWord(string Name, UnitRole Role) : VocabularyRow(Name);
