using System.Security.Cryptography;
using TaskDecomp.Model;

namespace TaskDecomp.Importing;

/// <summary>The source of a notice that does not say where it comes from: the file that is read.</summary>
internal static class OwnSource
{
    /// <summary>The file as a source.</summary>
    public static Source Of(string fileName, string format, string? encoding, ReadOnlyMemory<byte> content) =>
        new(fileName, format, encoding, Convert.ToHexStringLower(SHA256.HashData(content.Span)));
}
