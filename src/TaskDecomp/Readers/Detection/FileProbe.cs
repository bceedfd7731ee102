using System.IO.Compression;
using System.Text;

namespace TaskDecomp.Readers.Detection;

/// <summary>What signature tests look at: a file's bytes, its beginning as text, and its directory where it is a package.</summary>
internal sealed class FileProbe
{
    private const int HeadLength = 64 * 1024;

    private readonly ReadOnlyMemory<byte> _content;
    private readonly Lazy<string> _head;
    private readonly Lazy<HashSet<string>?> _entries;

    /// <summary>Looks at a file.</summary>
    public FileProbe(ReadOnlyMemory<byte> content)
    {
        _content = content;
        _head = new(ReadHead);
        _entries = new(ReadEntries);
    }

    /// <summary>Its bytes.</summary>
    public ReadOnlySpan<byte> Content => _content.Span;

    /// <summary>Its beginning, a character for a byte, without a byte order mark and without zeros: marks of ASCII are seen in every encoding.</summary>
    public string Head => _head.Value;

    /// <summary>Whether it begins as a zip archive does.</summary>
    public bool IsZip => Content.StartsWith("PK\u0003\u0004"u8);

    /// <summary>Whether it is a zip archive whose directory is missing or damaged, or a compound file whose end is missing.</summary>
    public bool BreaksOff => (IsZip && _entries.Value is null) || (IsCompoundFile && new CompoundFile(Content).BreaksOff);

    /// <summary>Whether it begins as the compound files of older office programs do.</summary>
    public bool IsCompoundFile => new CompoundFile(Content).IsOne;

    /// <summary>Whether it is a newer office document, or an older Word file, behind a password.</summary>
    public bool IsEncrypted => HasStream("EncryptedPackage") || IsEncryptedWord;

    /// <summary>Whether it has bytes that no text has.</summary>
    public bool HasZeros => Content.Contains((byte)0);

    /// <summary>Whether it is a zip archive with an entry of that name.</summary>
    public bool HasEntry(string name) => _entries.Value?.Contains(name) == true;

    /// <summary>Whether it is a zip archive with an entry in that folder.</summary>
    public bool HasFolder(string folder) => _entries.Value?.Any(entry => entry.StartsWith(folder, StringComparison.Ordinal)) == true;

    /// <summary>Whether it is a zip archive whose first entry, stored as it is, names that type.</summary>
    public bool BeginsWithMimeType(string type) => IsZip && Head.AsSpan(0, Math.Min(Head.Length, 200)).Contains("mimetype" + type, StringComparison.Ordinal);

    /// <summary>Whether it is a compound file with a stream of that name.</summary>
    public bool HasStream(string name) => IsCompoundFile && Content.IndexOf(Encoding.Unicode.GetBytes(name + "\0")) >= 0;

    // The second byte of the flags that a Word file begins with (MS-DOC, FibBase).
    private bool IsEncryptedWord => HasStream("WordDocument") && new CompoundFile(Content).Stream("WordDocument") is [_, _, _, _, _, _, _, _, _, _, _, var flags, ..] && (flags & 1) != 0;

    private string ReadHead()
    {
        var bytes = Content[..Math.Min(Content.Length, HeadLength)];
        bytes = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => bytes[3..],
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => bytes[2..],
            _ => bytes,
        };
        return Encoding.Latin1.GetString(bytes).Replace("\0", "", StringComparison.Ordinal);
    }

    private HashSet<string>? ReadEntries()
    {
        if (!IsZip)
        {
            return null;
        }

        try
        {
            using var archive = new ZipArchive(ByteStream.Of(_content), ZipArchiveMode.Read);
            return [.. archive.Entries.Select(entry => entry.FullName.Replace('\\', '/'))];
        }
        catch (InvalidDataException)
        {
            // A download that broke off: the directory stands at a zip archive's end.
            return null;
        }
    }
}
