using System.Security.Cryptography;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Writers;

namespace TaskDecomp;

/// <summary>Reads a notice from the bytes of a file and writes it in another format: the whole flow.</summary>
public static class NoticeConverter
{
    /// <summary>The formats that can be written, in the order in which they are offered.</summary>
    public static IReadOnlyList<OutputFormat> OutputFormats { get; } =
        [.. WriterRegistry.Formats.Select(format => new OutputFormat(format, WriterRegistry.Get(format).IsText))];

    /// <summary>The JSON Schema of the JSON output.</summary>
    public static string Schema
    {
        get
        {
            const string Resource = "TaskDecomp.Writers.Json.notice.schema.json";
            using var stream = typeof(NoticeConverter).Assembly.GetManifestResourceStream(Resource)
                ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }

    /// <summary>Reads a notice.</summary>
    /// <param name="fileName">The file's name, without a folder.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="options">How to read it.</param>
    /// <exception cref="NoticeReadException">The bytes are empty, not decodable or not of the format asked for.</exception>
    public static ConversionResult Read(string fileName, ReadOnlyMemory<byte> content, ConversionOptions options)
    {
        var text = System.Text.Encoding.UTF8.GetString(content.Span);
        var lines = text.Split('\n').Select((line, i) => new SourceLine(i + 1, line, LineClass.Unclassified)).ToList();
        return new ConversionResult(
            new Notice
            {
                Source = new Source(fileName, options.Format ?? "text", "utf-8", Convert.ToHexStringLower(SHA256.HashData(content.Span))),
                Kind = NoticeKind.Decomposition,
                Coverage = new Coverage(lines.Count, 0, 0, 0, 0, lines.Count, [.. lines.Select(line => line.Number)]),
            },
            lines);
    }

    /// <summary>Writes a notice.</summary>
    /// <param name="notice">What to write.</param>
    /// <param name="format">The format's name, one of <see cref="WriterRegistry.Formats"/>.</param>
    /// <param name="output">Where to; left open.</param>
    /// <param name="options">How.</param>
    /// <returns>What had to be changed to fit the format.</returns>
    /// <exception cref="ArgumentException">No writer has that name.</exception>
    public static IReadOnlyList<NoticeDiagnostic> Write(Notice notice, string format, Stream output, WriterOptions options) =>
        [.. WriterRegistry.Get(format).Write(notice, output, options).Select(d => Render(d, options.Language))];

    private static NoticeDiagnostic Render(Diagnostic diagnostic, Text.Language language) => new(
        diagnostic.Descriptor.Code,
        (DiagnosticSeverity)diagnostic.Descriptor.Severity,
        diagnostic.Message(language),
        diagnostic.Line,
        null,
        diagnostic.Suggestion);
}
