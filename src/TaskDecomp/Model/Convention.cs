using System.Text.Json.Serialization;

namespace TaskDecomp.Model;

/// <summary>A rule that the notice states about itself.</summary>
/// <param name="Kind">What the rule says.</param>
/// <param name="Text">Its words, without the bracket around them.</param>
/// <param name="Line">The line it stands in, 1-based.</param>
public sealed record Convention(ConventionKind Kind, string Text, int Line)
{
    /// <summary>Where the fields are printed; null where that was not asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpanDictionary? Spans { get; init; }
}
