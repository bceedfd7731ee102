namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>A row of the vocabulary of labels.</summary>
/// <param name="Name">The label, folded and without blanks.</param>
/// <param name="Kind">What it announces.</param>
internal sealed record FieldLabel(string Name, FieldKind Kind) : VocabularyRow(Name)
{
    /// <summary>Whether it stands above columns only, never in front of a line's value.</summary>
    public bool IsColumnOnly => Kind >= FieldKind.Number;

    /// <summary>The label of a column of which the vocabulary has none, or that prints none.</summary>
    public static FieldLabel Unnamed(FieldKind kind) => new("", kind);
}
