namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>A label found in a folded text.</summary>
/// <param name="Label">Its row in the vocabulary.</param>
/// <param name="Start">Where the label starts.</param>
/// <param name="End">Where the label ends, its colon not included.</param>
/// <param name="ValueStart">Where the value starts: behind the colon or the blanks.</param>
/// <param name="HasColon">Whether a colon stands between label and value.</param>
internal readonly record struct LabelMatch(FieldLabel Label, int Start, int End, int ValueStart, bool HasColon)
{
    /// <summary>Where the bullet or the bracket around it starts; its own start where none is printed.</summary>
    public int From { get; init; } = Start;

    /// <summary>The same label in a text that has so many characters more before it.</summary>
    public LabelMatch MovedBy(int offset) => this with { Start = Start + offset, End = End + offset, From = From + offset, ValueStart = ValueStart + offset };
}
