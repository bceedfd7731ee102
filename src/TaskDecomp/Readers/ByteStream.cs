using System.Runtime.InteropServices;

namespace TaskDecomp.Readers;

/// <summary>Bytes as a stream, without a copy of them where that can be.</summary>
internal static class ByteStream
{
    /// <summary>A stream that can be read and not be written.</summary>
    public static MemoryStream Of(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);
}
