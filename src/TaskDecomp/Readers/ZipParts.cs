using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using TaskDecomp.Limits;

namespace TaskDecomp.Readers;

/// <summary>The parts of a file that is a zip archive of XML. A part is found by its name in the archive only, so that no name leads out of it.</summary>
internal sealed class ZipParts : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly string _format;
    private readonly ReaderOptions _options;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private long _opened;
    private int _elements;

    /// <summary>Opens a file.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="format">The format's name, for messages.</param>
    /// <param name="options">How far XML may go.</param>
    public ZipParts(ReadOnlyMemory<byte> content, string format, ReaderOptions options)
    {
        (_format, _options) = (format, options);
        _archive = new ZipArchive(ByteStream.Of(content), ZipArchiveMode.Read);
        foreach (var entry in _archive.Entries)
        {
            _parts.TryAdd(Normal(entry.FullName), entry);
        }
    }

    /// <summary>Opens a part to be read from its beginning to its end. A small file may name one part thousands of times: each counts.</summary>
    /// <param name="part">Its name, as <see cref="Resolve"/> gives it.</param>
    /// <exception cref="Diagnostics.NoticeReadException">There is no such part, or all that were opened go beyond a limit.</exception>
    public XmlReader Open(string part)
    {
        if (!_parts.TryGetValue(part, out var entry))
        {
            throw Damage.MissingPart(_format, part);
        }

        _options.Limits.CheckUnpacked(_opened += entry.Length);
        return new BoundedXmlReader(entry.Open(), _options);
    }

    /// <summary>The root of a part.</summary>
    /// <param name="part">Its name, as <see cref="Resolve"/> gives it.</param>
    /// <exception cref="Diagnostics.NoticeReadException">There is no such part, or all that were loaded go beyond a limit.</exception>
    public XElement Load(string part)
    {
        using var reader = Open(part);
        var root = XElement.Load(reader, LoadOptions.PreserveWhitespace);
        _options.Limits.CheckElements(_elements += root.DescendantsAndSelf().Count());
        return root;
    }

    /// <summary>The name of the part that a location leads to: from the part's folder, or from the root where it begins with a slash.</summary>
    /// <param name="from">The part that the location stands in.</param>
    /// <param name="location">The location.</param>
    public static string Resolve(string from, string location) =>
        Normal(location.TrimStart() is ['/' or '\\', ..] ? location : $"{from[..(from.LastIndexOf('/') + 1)]}{location}");

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    // Doc_0/./Pages/../Pages/Page_0/Content.xml; a name that would lead above the root stops there.
    private static string Normal(string name)
    {
        var folders = new List<string>();
        foreach (var folder in name.Trim().Replace('\\', '/').Split('/'))
        {
            if (folder == ".." && folders.Count > 0)
            {
                folders.RemoveAt(folders.Count - 1);
            }
            else if (folder is not ("" or "." or ".."))
            {
                folders.Add(folder);
            }
        }

        return string.Join('/', folders);
    }
}
