using TaskDecomp.Writers;

namespace TaskDecomp.Cli.Output;

/// <summary>One thing to write.</summary>
/// <param name="Format">In which format.</param>
/// <param name="Path">To which file; null for standard output.</param>
/// <param name="MakeFolder">Whether a missing folder is made: only one that was asked for as a folder.</param>
internal sealed record PlannedOutput(string Format, string? Path, bool MakeFolder = false)
{
    /// <summary>Whose tasks alone it is to have; null for all.</summary>
    public ListShare? Share { get; init; }
}
