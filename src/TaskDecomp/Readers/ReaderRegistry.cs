using TaskDecomp.Diagnostics;
using TaskDecomp.Readers.Pdf;

namespace TaskDecomp.Readers;

/// <summary>The input formats there are; the first one reads what no other claims.</summary>
public static class ReaderRegistry
{
    private static readonly IDocumentReader[] Readers = [new TextDocumentReader(), new PdfDocumentReader()];

    /// <summary>The names of the formats.</summary>
    public static IReadOnlyList<string> Formats { get; } = [.. Readers.Select(reader => reader.Format)];

    /// <summary>The reader for a format, or for any file where none is named.</summary>
    /// <exception cref="NoticeReadException">No reader has that name.</exception>
    public static IDocumentReader Get(string? format) =>
        format is null
            ? Readers[0]
            : Array.Find(Readers, reader => reader.Format == format)
                ?? throw new NoticeReadException(new Diagnostic(
                    DiagnosticCatalog.UnknownFormat, null, [format, string.Join(", ", Formats)]));
}
