namespace TaskDecomp.Model;

/// <summary>The file that a notice was read from.</summary>
/// <param name="File">Its name, without a folder.</param>
/// <param name="Format">The format it was read as: <c>text</c>, <c>html</c>, …</param>
/// <param name="Encoding">IANA name of its character encoding; null where the format has none.</param>
/// <param name="Sha256">Hash of its bytes, in lower-case hexadecimal digits.</param>
public sealed record Source(string File, string Format, string? Encoding, string Sha256);
