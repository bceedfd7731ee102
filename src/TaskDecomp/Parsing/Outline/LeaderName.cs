using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.Outline;

/// <summary>A leader as printed.</summary>
/// <param name="Name">The person; empty where only an office is named.</param>
/// <param name="Title">The office; empty where none is printed.</param>
/// <param name="Role">Whether he leads or assists.</param>
internal sealed record LeaderName(Passage Name, Passage Title, LeaderRole Role)
{
    /// <summary>It stands in a cell that spans several rows, of which this is not the first.</summary>
    public bool IsSpanned { get; init; }
}
