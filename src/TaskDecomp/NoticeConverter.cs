using System.Security.Cryptography;
using TaskDecomp.Diagnostics;
using TaskDecomp.Importing;
using TaskDecomp.Model;
using TaskDecomp.Parsing;
using TaskDecomp.Readers;
using TaskDecomp.Text;
using TaskDecomp.Writers;
using TaskDecomp.Writers.Json;

namespace TaskDecomp;

/// <summary>Reads a notice from the bytes of a file and writes it in another format: the whole flow.</summary>
public static class NoticeConverter
{
    /// <summary>The formats that can be written, in the order in which they are offered.</summary>
    public static IReadOnlyList<OutputFormat> OutputFormats { get; } =
        [.. WriterRegistry.Formats.Select(format => new OutputFormat(format, WriterRegistry.Get(format).IsText))];

    /// <summary>The JSON Schema of the JSON output.</summary>
    public static string Schema => NoticeSchema.Text;

    /// <summary>Reads a notice.</summary>
    /// <param name="fileName">The file's name, without a folder.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="options">How to read it.</param>
    /// <exception cref="NoticeReadException">The bytes are empty, not decodable or not of the format asked for, or a program that reads them is missing.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static ConversionResult Read(string fileName, ReadOnlyMemory<byte> content, ConversionOptions options)
    {
        if (NoticeImporters.Find(options.Format, content.Span) is { } importer)
        {
            return Import(importer, content);
        }

        var diagnostics = new DiagnosticBag();
        var document = ReaderRegistry.Get(options.Format).Read(content, new ReaderOptions(options.Encoding)
        {
            PdfToText = options.PdfToText,
            Soffice = options.Soffice,
            Cancellation = options.Cancellation,
        });
        var parsed = NoticeParser.Parse(document, options.Vocabulary, options.Year, diagnostics);
        var source = new Source(fileName, document.Format, document.Encoding, Convert.ToHexStringLower(SHA256.HashData(content.Span)));
        var notice = NoticeAssembly.ToNotice(parsed, source, diagnostics.Items, options.Language);
        return new ConversionResult(
            notice,
            language => NoticeAssembly.Render(diagnostics.Items, language, notice.Tasks),
            stage => StageDescriber.Describe(parsed, stage));
    }

    // What the program wrote itself is not parsed again, and keeps its source and its diagnostics.
    private static ConversionResult Import(INoticeImporter importer, ReadOnlyMemory<byte> content)
    {
        var notice = importer.Read(content);
        return new ConversionResult(
            notice,
            _ => notice.Diagnostics,
            _ => throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.NoStages, null, [importer.Format])));
    }

    /// <summary>Writes a notice.</summary>
    /// <param name="notice">What to write.</param>
    /// <param name="format">The format's name, one of <see cref="WriterRegistry.Formats"/>.</param>
    /// <param name="output">Where to; left open.</param>
    /// <param name="options">How.</param>
    /// <param name="messages">The language of what is returned; null for that of the output.</param>
    /// <returns>What had to be changed to fit the format.</returns>
    /// <exception cref="ArgumentException">No writer has that name.</exception>
    public static IReadOnlyList<NoticeDiagnostic> Write(Notice notice, string format, Stream output, WriterOptions options, Language? messages = null) =>
        [.. WriterRegistry.Get(format).Write(notice, output, options).Select(diagnostic => NoticeAssembly.Render(diagnostic, messages ?? options.Language, []))];
}
