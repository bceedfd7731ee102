namespace TaskDecomp.Readers;

/// <summary>What is known of a file besides its bytes.</summary>
/// <param name="Encoding">Name of its character encoding, as the user said; null to find out.</param>
/// <param name="FileName">Its name without a folder, for what is reported about it.</param>
public sealed record ReaderOptions(string? Encoding, string FileName = "");
