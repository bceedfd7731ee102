using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using TaskDecomp.Limits;

namespace TaskDecomp.Readers;

/// <summary>
/// Unpacks a zip archive once into nothing, before any library sees it, and counts: what its directory says of the sizes of its parts is not believed,
/// and parts that lie upon one another are counted each. Archives within it stay packed, since no reader opens them.
/// </summary>
internal static class PackageGuard
{
    private const int Buffer = 64 * 1024;
    private const int EndLength = 20;

    /// <summary>Counts the parts, the bytes and the elements of an archive; anything else is left alone, and so is what is damaged: its reader will say so.</summary>
    /// <exception cref="Diagnostics.NoticeReadException">It goes beyond a limit.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static void Check(ReadOnlyMemory<byte> content, ReadLimits limits, CancellationToken cancellationToken)
    {
        if (!content.Span.StartsWith("PK"u8))
        {
            return;
        }

        limits.CheckEntries(CountEntries(content.Span));
        var buffer = ArrayPool<byte>.Shared.Rent(Buffer);
        try
        {
            using var archive = new ZipArchive(ByteStream.Of(content), ZipArchiveMode.Read);
            var total = 0L;
            foreach (var part in archive.Entries)
            {
                total += Unpack(part, total, buffer, limits, cancellationToken);
            }
        }
        catch (InvalidDataException)
        {
            // Its directory is damaged: the reader tells it in its own words.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The entries of the directory at the archive's end, as they stand there: taking them for what the end says would believe it.</summary>
    private static int CountEntries(ReadOnlySpan<byte> content)
    {
        var end = content.LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || end + EndLength > content.Length)
        {
            return 0;
        }

        // A number of all ones says that the true one stands elsewhere (ZIP64): then each entry of the whole file is counted.
        var start = BinaryPrimitives.ReadUInt32LittleEndian(content[(end + 16)..]);
        var isShort = content.Slice(end + 4, 8).IndexOf((ReadOnlySpan<byte>)[0xFF, 0xFF]) < 0 && start < end;
        return content[(isShort ? (int)start : 0)..end].Count("PK\u0001\u0002"u8);
    }

    // Those of the last element, which may have begun before this piece: that one element has millions takes as much memory as that many elements.
    private static int CountAttributes(ReadOnlySpan<byte> piece, int before)
    {
        var element = piece.LastIndexOf((byte)'<');
        return (element < 0 ? before : 0) + piece[(element + 1)..].Count((byte)'=');
    }

    private static long Unpack(ZipArchiveEntry part, long before, byte[] buffer, ReadLimits limits, CancellationToken cancellationToken)
    {
        var (unpacked, elements, attributes) = (0L, 0, 0);
        try
        {
            using var stream = part.Open();
            for (int count; (count = stream.Read(buffer)) > 0;)
            {
                cancellationToken.ThrowIfCancellationRequested();
                unpacked += count;
                elements += buffer.AsSpan(0, count).Count((byte)'<') - buffer.AsSpan(0, count).Count("</"u8);
                attributes = CountAttributes(buffer.AsSpan(0, count), attributes);
                limits.CheckRatio(part.FullName, part.CompressedLength, unpacked);
                limits.CheckUnpacked(before + unpacked);
                limits.CheckElements(Math.Max(elements, attributes));
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            // A damaged part, or one packed in a way that is not known: nobody can read on from here, and its reader says so if it is needed.
        }

        return unpacked;
    }
}
