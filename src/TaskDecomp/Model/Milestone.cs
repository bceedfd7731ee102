using System.Text.Json.Serialization;

namespace TaskDecomp.Model;

/// <summary>A date of a schedule and what is due then.</summary>
/// <param name="Label">As printed (<c>6月底前</c>).</param>
/// <param name="Start">First day; null where none is said.</param>
/// <param name="Due">Last day; null where none is said.</param>
/// <param name="Text">What is due, without a comma at its start or a stop at its end; null where nothing follows.</param>
public sealed record Milestone(string Label, DateOnly? Start, DateOnly? Due, string? Text)
{
    /// <summary>Where the fields are printed; null where that was not asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpanDictionary? Spans { get; init; }
}
