using System.IO.Compression;
using System.Text;

namespace TaskDecomp.Tests.Readers;

/// <summary>Changes files that are zip archives of XML.</summary>
internal static class ZipEdit
{
    /// <summary>The workbook as Excel saves it when asked for "Strict Open XML".</summary>
    public static byte[] Strict(byte[] workbook) => Changed(workbook, null, text => text
        .Replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)
        .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal));

    /// <summary>The file with the text of a part, or of all parts, changed; a part that is not there is made.</summary>
    public static byte[] Changed(byte[] content, string? part, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(content);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var name in part is null ? archive.Entries.Select(entry => entry.FullName).ToList() : [part])
            {
                var text = "";
                if (archive.GetEntry(name) is { } entry)
                {
                    using (var reader = new StreamReader(entry.Open()))
                    {
                        text = reader.ReadToEnd();
                    }

                    entry.Delete();
                }

                using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(change(text));
            }
        }

        return stream.ToArray();
    }
}
