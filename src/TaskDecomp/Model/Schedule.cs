using System.Text.Json.Serialization;

namespace TaskDecomp.Model;

/// <summary>When a task is due, where stated apart from its text.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Basis">Where it was read.</param>
/// <param name="Milestones">The dates in it, in printed order.</param>
public sealed record Schedule(string Text, ScheduleBasis Basis, IReadOnlyList<Milestone> Milestones)
{
    /// <summary>Where the fields are printed; null where that was not asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpanDictionary? Spans { get; init; }
}
