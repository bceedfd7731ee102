namespace TaskDecomp.Readers;

/// <summary>What the user said about a file.</summary>
/// <param name="Encoding">Name of its character encoding; null to find out.</param>
public sealed record ReaderOptions(string? Encoding);
