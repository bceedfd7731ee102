using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace TaskDecomp.Tests.Limits;

/// <summary>Builds zip archives as nobody should: parts of any name and size, directories that lie.</summary>
internal sealed class Package(byte[]? content = null)
{
    private readonly List<(string Name, CompressionLevel Level, Action<Stream> Write)> _parts = [];

    /// <summary>Adds a part of text.</summary>
    public Package Add(string name, string text) => Add(name, CompressionLevel.Optimal, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>Adds a part of bytes as they are.</summary>
    public Package Add(string name, byte[] bytes) => Add(name, CompressionLevel.NoCompression, stream => stream.Write(bytes));

    /// <summary>Adds a part of one text, over and over.</summary>
    public Package Fill(string name, long length, string text = " ") => Add(name, CompressionLevel.Optimal, stream =>
    {
        var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, Math.Max(1, 65_536 / text.Length))));
        for (var left = length; left > 0; left -= block.Length)
        {
            stream.Write(block, 0, (int)Math.Min(block.Length, left));
        }
    });

    /// <summary>The archive.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        stream.Write(content ?? []);
        using (var archive = new ZipArchive(stream, content is null ? ZipArchiveMode.Create : ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var part in _parts)
            {
                using var entry = archive.CreateEntry(part.Name, part.Level).Open();
                part.Write(entry);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The archive with its directory's last entry said again so many times: all of them lie upon one another.</summary>
    public static byte[] Overlapping(byte[] archive, int times)
    {
        var end = archive.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        var start = BinaryPrimitives.ReadInt32LittleEndian(archive.AsSpan(end + 16));
        var last = start + archive.AsSpan(start..end).LastIndexOf("PK\u0001\u0002"u8);
        var tail = archive.AsSpan(end..).ToArray();
        var count = (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(10)) + times);
        BinaryPrimitives.WriteUInt16LittleEndian(tail.AsSpan(8), count);
        BinaryPrimitives.WriteUInt16LittleEndian(tail.AsSpan(10), count);
        BinaryPrimitives.WriteInt32LittleEndian(tail.AsSpan(12), end - start + (times * (end - last)));
        return [.. archive[..end], .. Enumerable.Repeat(archive[last..end], times).SelectMany(entry => entry), .. tail];
    }

    /// <summary>The archive with another size of its only part in both its headers.</summary>
    public static byte[] Lying(byte[] archive, int size)
    {
        var changed = archive.ToArray();
        var entry = changed.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteInt32LittleEndian(changed.AsSpan(entry + 24), size);
        BinaryPrimitives.WriteInt32LittleEndian(changed.AsSpan(changed.AsSpan().IndexOf("PK\u0003\u0004"u8) + 22), size);
        return changed;
    }

    private Package Add(string name, CompressionLevel level, Action<Stream> write)
    {
        _parts.Add((name, level, write));
        return this;
    }
}
