using TaskDecomp.Diagnostics;
using TaskDecomp.Readers.Docx;
using TaskDecomp.Readers.External;
using TaskDecomp.Readers.Html;
using TaskDecomp.Readers.Ofd;
using TaskDecomp.Readers.Pdf;
using TaskDecomp.Readers.Spreadsheet;

namespace TaskDecomp.Readers;

/// <summary>The input formats that can be read, in the order in which they are offered.</summary>
public static class ReaderRegistry
{
    private static readonly DocxReader Word = new();

    private static readonly IDocumentReader[] Readers =
    [
        new TextDocumentReader(),
        new HtmlDocumentReader(),
        new MhtmlDocumentReader(),
        Word,
        new SpreadsheetReader("xlsx"),
        new SpreadsheetReader("xls"),
        new OfdReader(),
        new PdfDocumentReader(),
        new SofficeDocumentReader("doc", Word),
        new SofficeDocumentReader("rtf", Word),
        new SofficeDocumentReader("odt", Word),
    ];

    /// <summary>The names of the formats.</summary>
    public static IReadOnlyList<string> Formats { get; } = [.. Readers.Select(reader => reader.Format)];

    /// <summary>Whether files of a format are read sheet by sheet.</summary>
    public static bool HasSheets(string format) => Get(format) is SpreadsheetReader;

    /// <summary>The reader for a format.</summary>
    /// <exception cref="NoticeReadException">No reader has that name.</exception>
    public static IDocumentReader Get(string format) =>
        Array.Find(Readers, reader => reader.Format == format)
            ?? throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.UnknownFormat, null, [format, string.Join(", ", Formats)]));
}
