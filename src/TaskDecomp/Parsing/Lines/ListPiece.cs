namespace TaskDecomp.Parsing.Lines;

/// <summary>A piece of a printed list.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Separator">The separator behind it; <c>'\0'</c> at the end of the list.</param>
internal readonly record struct ListPiece(int Start, int End, char Separator)
{
    /// <summary>How many characters.</summary>
    public int Length => End - Start;
}
