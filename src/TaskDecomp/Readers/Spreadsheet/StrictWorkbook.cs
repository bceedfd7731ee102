using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace TaskDecomp.Readers.Spreadsheet;

/// <summary>
/// Turns a workbook that was saved as "Strict Open XML" (ISO/IEC 29500-1) into the usual kind, the only one that the library knows:
/// the two differ in the names of their namespaces, and in how days are written.
/// </summary>
internal static partial class StrictWorkbook
{
    private const string Book = "xl/workbook.xml";
    private const string Strict = "http://purl.oclc.org/ooxml/";

    private static readonly (string Strict, string Transitional)[] Namespaces =
    [
        (Strict + "spreadsheetml/main", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
        (Strict + "officeDocument/relationships", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ];

    /// <summary>The workbook as one of the usual kind; itself where it is one, or an <c>.xls</c>.</summary>
    public static ReadOnlyMemory<byte> ToTransitional(ReadOnlyMemory<byte> content)
    {
        if (!content.Span.StartsWith("PK"u8))
        {
            return content;
        }

        using var archive = new ZipArchive(ByteStream.Of(content), ZipArchiveMode.Read);
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
                var text = Namespaces.Aggregate(Text(part), (text, names) => text.Replace(names.Strict, names.Transitional, StringComparison.Ordinal));
                writer.Write(Midnight().Replace(text, "$1"));
            }
        }

        return stream.ToArray();
    }

    // <c r="B2" t="d"><v>2031-06-30T00:00:00.000</v></c>: the library takes for a day only what has no time.
    [GeneratedRegex(@"(\bt=""d""[^<>]{0,99}><(?:\w{1,9}:)?v>\d{4}-\d\d-\d\d)T00:00(?::00(?:\.0+)?)?Z?(?=<)", RegexOptions.CultureInvariant)]
    private static partial Regex Midnight();

    private static string Text(ZipArchiveEntry part)
    {
        using var reader = new StreamReader(part.Open());
        return reader.ReadToEnd();
    }
}
