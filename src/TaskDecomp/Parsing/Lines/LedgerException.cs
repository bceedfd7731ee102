namespace TaskDecomp.Parsing.Lines;

/// <summary>The ledger of lines has a gap or an overlap: a fault of the program, which no output may hide.</summary>
/// <param name="lineNumber">The first line that is wrong.</param>
internal sealed class LedgerException(int lineNumber) : Exception($"Line {lineNumber} is missing in the ledger, stands in it twice or has no class.")
{
    /// <summary>The first line that is wrong.</summary>
    public int LineNumber { get; } = lineNumber;
}
