namespace TaskDecomp.Importing;

/// <summary>The formats of this program's own that are read back.</summary>
internal static class NoticeImporters
{
    /// <summary>The importers, in the order in which they are asked.</summary>
    public static IReadOnlyList<INoticeImporter> All { get; } = [new JsonNoticeImporter(), new YamlNoticeImporter()];

    /// <summary>The importer for a format, or for a content where no format is named; null where it is for a reader.</summary>
    public static INoticeImporter? Find(string? format, ReadOnlySpan<byte> content)
    {
        foreach (var importer in All)
        {
            if (format is null ? importer.Recognises(content) : importer.Format == format)
            {
                return importer;
            }
        }

        return null;
    }
}
