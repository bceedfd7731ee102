namespace TaskDecomp.Readers.Detection;

/// <summary>The file formats that are recognised, whether or not there is a reader for them: the first signature that fits decides.</summary>
internal static class FileFormats
{
    /// <summary>What has no signature of its own.</summary>
    public const string Text = "text";

    /// <summary>What is neither text nor known.</summary>
    public const string Binary = "binary";

    /// <summary>The formats. A package in a package's clothes stands before the plain one: docx before zip.</summary>
    public static IReadOnlyList<FileFormat> All { get; } =
    [
        new("docx", probe => probe.HasEntry("[Content_Types].xml") && probe.HasFolder("word/"), "docx", "docm", "dotx"),
        new("xlsx", probe => probe.HasEntry("[Content_Types].xml") && probe.HasFolder("xl/"), "xlsx", "xlsm", "xltx"),
        new("pptx", probe => probe.HasEntry("[Content_Types].xml") && probe.HasFolder("ppt/"), "pptx"),
        new("ofd", probe => probe.HasEntry("OFD.xml"), "ofd"),
        new("odt", probe => probe.BeginsWithMimeType("application/vnd.oasis.opendocument.text"), "odt", "ott"),
        new("ods", probe => probe.BeginsWithMimeType("application/vnd.oasis.opendocument.spreadsheet"), "ods"),
        new("zip", probe => probe.IsZip, "zip"),
        new("doc", probe => probe.HasStream("WordDocument"), "doc", "dot", "wps"),
        new("xls", probe => probe.HasStream("Workbook") || probe.HasStream("Book"), "xls", "xlt", "et"),
        new("ole2", probe => probe.IsCompoundFile, "ppt", "msg"),
        new("pdf", probe => probe.Head.Contains("%PDF-", StringComparison.Ordinal), "pdf"),
        new("rar", probe => probe.Content.StartsWith("Rar!"u8), "rar"),
        new("7z", probe => probe.Content.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]), "7z"),
        new("gzip", probe => probe.Content.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]), "gz", "tgz"),
        new("png", probe => probe.Content.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]), "png"),
        new("jpeg", probe => probe.Content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]), "jpg", "jpeg"),
        new("tiff", probe => probe.Content.StartsWith("II*\0"u8) || probe.Content.StartsWith("MM\0*"u8), "tif", "tiff"),
        new("rtf", probe => probe.Head.StartsWith(@"{\rtf", StringComparison.Ordinal), "rtf") { IsText = true },
        new("mhtml", probe => MarkupSigns.BeginsMessage(probe.Head), "mht", "mhtml") { IsText = true },
        new("html", probe => MarkupSigns.BeginsPage(probe.Head), "html", "htm", "shtml", "xhtml") { IsText = true, IsPossible = probe => MarkupSigns.HasTag(probe.Head) },
        new(Text, _ => false, "txt", "text", "md") { IsText = true, IsPossible = _ => true },
    ];

    /// <summary>The row of a format; null where there is none of that name.</summary>
    public static FileFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>The row that a file's name tells; null where it tells none.</summary>
    public static FileFormat? FindByName(string fileName)
    {
        var ending = Path.GetExtension(fileName).TrimStart('.').ToLowerInvariant();
        return All.FirstOrDefault(format => format.Endings.Contains(ending));
    }
}
