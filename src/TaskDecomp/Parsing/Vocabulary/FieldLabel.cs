namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>A row of the vocabulary of labels.</summary>
/// <param name="Name">The label, folded and without blanks.</param>
/// <param name="Kind">What it announces.</param>
internal sealed record FieldLabel(string Name, FieldKind Kind) : VocabularyRow(Name)
{
    private const int WordLength = 2;

    /// <summary>Whether it stands above columns only, never in front of a line's value.</summary>
    public bool IsColumnOnly => Kind >= FieldKind.Number;

    /// <summary>Whether it is a word of sentences too, and announces units before a colon only: <c>主办:县文化馆</c>, but 主办灯会8场.</summary>
    public bool NeedsColon => Kind <= FieldKind.ResponsibleUnits && Name.Length == WordLength;

    /// <summary>The label of a column of which the vocabulary has none, or that prints none.</summary>
    public static FieldLabel Unnamed(FieldKind kind) => new("", kind);
}
