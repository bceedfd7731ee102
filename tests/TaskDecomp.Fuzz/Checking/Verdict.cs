namespace TaskDecomp.Fuzz.Checking;

/// <summary>What came of reading a file.</summary>
/// <param name="Fault">What must not be; null for nothing.</param>
/// <param name="IsRefused">Whether the program refused it, with one of its own diagnostics.</param>
/// <param name="Features">What the reading reached, as numbers.</param>
/// <param name="Time">How long the reading took.</param>
/// <param name="Allocated">The bytes that it asked for in all; it never held more at a time.</param>
internal sealed record Verdict(string? Fault, bool IsRefused, IReadOnlyList<int> Features, TimeSpan Time, long Allocated);
