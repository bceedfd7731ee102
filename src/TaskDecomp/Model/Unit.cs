using System.Text.Json.Serialization;

namespace TaskDecomp.Model;

/// <summary>A unit that answers for a task.</summary>
/// <param name="Name">As printed, without its bracket.</param>
/// <param name="Note">The content of a bracket that ends the name.</param>
/// <param name="Role">What the unit does.</param>
/// <param name="Label">The printed label or suffix word it stood under.</param>
/// <param name="Basis">Where the role comes from.</param>
/// <param name="Canonical">The full name where the printed one drops the 市/省/县 that the first of its group carries, or is an alias of the vocabulary file.</param>
public sealed record Unit(string Name, string? Note, UnitRole Role, string? Label, UnitBasis Basis, string? Canonical)
{
    /// <summary>Where the fields are printed; null where that was not asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpanDictionary? Spans { get; init; }
}
