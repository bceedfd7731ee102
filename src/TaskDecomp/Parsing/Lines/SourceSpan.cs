namespace TaskDecomp.Parsing.Lines;

/// <summary>A run of characters of one line.</summary>
/// <param name="Line">The line.</param>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset behind the last one.</param>
/// <param name="NewParagraph">A paragraph of its own, not the go-on of the run before it.</param>
internal readonly record struct SourceSpan(TextLine Line, int Start, int End, bool NewParagraph)
{
    /// <summary>How many characters.</summary>
    public int Length => End - Start;
}
