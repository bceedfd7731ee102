using System.Text.Json.Serialization;

namespace TaskDecomp.Model;

/// <summary>A printed field that has none of its own in the model (责任人, 备注, …).</summary>
/// <param name="Label">The label as printed.</param>
/// <param name="Text">The value as printed.</param>
public sealed record Extra(string Label, string Text)
{
    /// <summary>Where the fields are printed; null where that was not asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpanDictionary? Spans { get; init; }
}
