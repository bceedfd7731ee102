using TaskDecomp.Limits;

namespace TaskDecomp.Importing;

/// <summary>The formats of this program's own that are read back.</summary>
internal static class NoticeImporters
{
    /// <summary>The importers, in the order in which they are asked.</summary>
    public static IReadOnlyList<INoticeImporter> All { get; } =
        [new JsonNoticeImporter(), new YamlNoticeImporter(), new WorkbookNoticeImporter(), new CsvNoticeImporter()];

    /// <summary>The formats that only this program's own files may have, in the order in which they are offered.</summary>
    public static IReadOnlyList<string> Formats { get; } = [.. All.Where(importer => !importer.IsShared).SelectMany(importer => importer.Formats)];

    /// <summary>The importer for a format, or for a content where no format is named; null where it is for a reader.</summary>
    public static INoticeImporter? Find(string? format, ReadOnlyMemory<byte> content, ReadLimits limits) =>
        All.FirstOrDefault(importer => (format is null || importer.Formats.Contains(format)) && (format is not null && !importer.IsShared || importer.Recognises(content, limits)));
}
