namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>A row of the vocabulary of labels.</summary>
/// <param name="Name">The label, folded.</param>
/// <param name="Kind">What it announces.</param>
/// <param name="Aliases">Other ways to print it, folded.</param>
internal sealed record FieldLabel(string Name, FieldKind Kind, params string[] Aliases)
{
    /// <summary>The label and its aliases.</summary>
    public IEnumerable<string> Texts => Aliases.Prepend(Name);

    /// <summary>Whether it stands above columns only, never in front of a line's value.</summary>
    public bool IsColumnOnly => Kind >= FieldKind.Number;
}
