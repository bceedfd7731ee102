using System.Text.Json.Serialization;

namespace TaskDecomp.Model;

/// <summary>First and last line, 1-based and inclusive; in JSON a list of the two.</summary>
/// <param name="First">The first line.</param>
/// <param name="Last">The last line.</param>
[JsonConverter(typeof(LineRangeConverter))]
public readonly record struct LineRange(int First, int Last);
