using System.Text.Json.Serialization;

namespace TaskDecomp.Model;

/// <summary>A person or an office that leads or assists.</summary>
/// <param name="Name">The person; null where only an office is named.</param>
/// <param name="Title">The office (市长, 常务副市长); null where none is printed.</param>
/// <param name="Role">Whether he leads or assists.</param>
/// <param name="Basis">Where that was read.</param>
public sealed record Leader(string? Name, string? Title, LeaderRole Role, LeaderBasis Basis)
{
    /// <summary>Where the fields are printed; null where that was not asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpanDictionary? Spans { get; init; }
}
