namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>A row of the vocabulary. Its samples are data: a test runs those of the built-in rows, and a file's own are tried when it is read.</summary>
/// <param name="Name">The label or word, folded and without blanks.</param>
internal abstract record VocabularyRow(string Name)
{
    /// <summary>Other ways to print it, folded and without blanks.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Printed lines in which the row is found.</summary>
    public IReadOnlyList<string> Matches { get; init; } = [];

    /// <summary>Printed lines in which it is not.</summary>
    public IReadOnlyList<string> Misses { get; init; } = [];

    /// <summary>The name and its aliases.</summary>
    public IEnumerable<string> Texts => Aliases.Prepend(Name);
}
