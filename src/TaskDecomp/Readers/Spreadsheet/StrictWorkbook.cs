using System.IO.Compression;
using System.Text;

namespace TaskDecomp.Readers.Spreadsheet;

/// <summary>
/// Turns a workbook that was saved as "Strict Open XML" (ISO/IEC 29500-1) into the usual kind, the only one that the library knows:
/// the two differ in the names of their namespaces.
/// </summary>
internal static class StrictWorkbook
{
    private const string Book = "xl/workbook.xml";
    private const string Strict = "http://purl.oclc.org/ooxml/";

    private static readonly (string Strict, string Transitional)[] Namespaces =
    [
        (Strict + "spreadsheetml/main", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
        (Strict + "officeDocument/relationships", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ];

    /// <summary>The workbook as one of the usual kind; itself where it is one.</summary>
    public static ReadOnlyMemory<byte> ToTransitional(ReadOnlyMemory<byte> content)
    {
        using var archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
        return archive.GetEntry(Book) is { } book && Text(book).Contains(Strict, StringComparison.Ordinal) ? Changed(archive) : content;
    }

    private static byte[] Changed(ZipArchive archive)
    {
        using var stream = new MemoryStream();
        using (var changed = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in archive.Entries.Where(part => part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || part.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
            {
                using var writer = new StreamWriter(changed.CreateEntry(part.FullName, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
                writer.Write(Namespaces.Aggregate(Text(part), (text, names) => text.Replace(names.Strict, names.Transitional, StringComparison.Ordinal)));
            }
        }

        return stream.ToArray();
    }

    private static string Text(ZipArchiveEntry part)
    {
        using var reader = new StreamReader(part.Open());
        return reader.ReadToEnd();
    }
}
