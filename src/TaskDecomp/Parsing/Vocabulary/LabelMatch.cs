namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>A label found in a folded text.</summary>
/// <param name="Label">Its row in the vocabulary.</param>
/// <param name="Start">Where the label starts.</param>
/// <param name="End">Where the label ends, its colon not included.</param>
/// <param name="ValueStart">Where the value starts: behind the colon or the blanks.</param>
/// <param name="HasColon">Whether a colon stands between label and value.</param>
internal readonly record struct LabelMatch(FieldLabel Label, int Start, int End, int ValueStart, bool HasColon)
{
    /// <summary>The same label in a text that has so many characters more before it.</summary>
    public LabelMatch MovedBy(int offset) => this with { Start = Start + offset, End = End + offset, ValueStart = ValueStart + offset };
}
