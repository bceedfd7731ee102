using System.Security.Cryptography;
using TaskDecomp.Diagnostics;
using TaskDecomp.Importing;
using TaskDecomp.Limits;
using TaskDecomp.Model;
using TaskDecomp.Parsing;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Readers;
using TaskDecomp.Readers.Detection;
using TaskDecomp.Readers.External;
using TaskDecomp.Settings;
using TaskDecomp.Text;
using TaskDecomp.Writers;
using TaskDecomp.Writers.Json;

namespace TaskDecomp;

/// <summary>Reads a notice from the bytes of a file and writes it in another format: the whole flow.</summary>
public static class NoticeConverter
{
    /// <summary>The formats that can be read, in the order in which they are offered.</summary>
    public static IReadOnlyList<InputFormat> InputFormats { get; } =
    [
        .. ReaderRegistry.Formats.Select(format => new InputFormat(format, FileFormats.Find(format)!.Endings)),
        .. NoticeImporters.Formats.Select(format => new InputFormat(format, [format])),
    ];

    /// <summary>The formats that can be written, in the order in which they are offered.</summary>
    public static IReadOnlyList<OutputFormat> OutputFormats { get; } =
        [.. WriterRegistry.Formats.Select(WriterRegistry.Get).Select(writer => new OutputFormat(writer.Format, writer.IsText) { Ending = writer.Ending, IsLine = writer.IsLine, ShowsSource = writer.ShowsSource })];

    /// <summary>The external programs that readers use, each with its path; null where it was not found.</summary>
    public static IReadOnlyList<(string Name, string? Path)> Programs =>
        [.. ExternalPrograms.All.Select(row => (row.Name, ExternalPrograms.Find(row, null)))];

    /// <summary>The JSON Schema of the JSON output.</summary>
    public static string Schema => NoticeSchema.Text;

    /// <summary>The built-in vocabulary as a file that <see cref="ReadVocabulary"/> takes.</summary>
    /// <param name="language">The language of its comments.</param>
    public static string PrintVocabulary(Language language) => VocabularyPrinter.Print(NoticeVocabulary.BuiltIn, language);

    /// <summary>Reads a vocabulary file, for <see cref="ConversionOptions.Vocabulary"/>.</summary>
    /// <param name="fileName">The file as the user named it.</param>
    /// <param name="content">Its bytes.</param>
    /// <exception cref="SettingsException">A row cannot be followed.</exception>
    public static NoticeVocabulary ReadVocabulary(string fileName, ReadOnlyMemory<byte> content) => VocabularyReader.Read(fileName, content.Span);

    /// <summary>Reads a file of options, such as <c>taskdecomp.yaml</c>.</summary>
    /// <param name="fileName">The file as the user is told of it.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="known">The names that options may have.</param>
    /// <exception cref="SettingsException">It cannot be followed, or has a name that is none.</exception>
    public static IReadOnlyList<OptionSetting> ReadOptions(string fileName, ReadOnlyMemory<byte> content, IReadOnlyCollection<string> known) =>
        OptionReader.Read(fileName, content.Span, known);

    /// <summary>Reads a form that workbooks are to be written into.</summary>
    /// <param name="fileName">The file as the user named it.</param>
    /// <param name="content">Its bytes.</param>
    /// <exception cref="SettingsException">It is no workbook, or has no field, or one that is none.</exception>
    public static NoticeTemplate ReadTemplate(string fileName, ReadOnlyMemory<byte> content) => NoticeTemplate.Read(fileName, content);

    /// <summary>Reads a notice.</summary>
    /// <param name="fileName">The file's name, without a folder.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="options">How to read it.</param>
    /// <exception cref="NoticeReadException">The bytes are empty, not decodable, of no format that can be read or not of the one asked for, beyond a limit, or a program that reads them is missing.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static ConversionResult Read(string fileName, ReadOnlyMemory<byte> content, ConversionOptions options)
    {
        options.Limits.CheckFile(content.Length);
        PackageGuard.Check(content, options.Limits, options.Cancellation);
        if (NoticeImporters.Find(options.Format, content, options.Limits) is { } importer)
        {
            return Import(importer, fileName, content, options);
        }

        var diagnostics = new DiagnosticBag();
        var format = FormatDetector.Detect(fileName, content, options.Format, diagnostics);
        if (options.Sheet is { } sheet && !ReaderRegistry.HasSheets(format))
        {
            diagnostics.Report(DiagnosticCatalog.SheetNotUsed, null, sheet, format);
        }

        var document = DocumentGuard.Checked(ReaderRegistry.Get(format).Read(content, ReadingOf(fileName, options), diagnostics), options.Limits);
        options.Cancellation.ThrowIfCancellationRequested();
        var parsed = NoticeParser.Parse(document, options.Vocabulary, options.Year, diagnostics, options.Spans ? new FieldPlaces() : null, options.Cancellation);
        var source = new Source(fileName, document.Format, document.Encoding, Convert.ToHexStringLower(SHA256.HashData(content.Span)));
        var notice = NoticeAssembly.ToNotice(parsed, source, diagnostics.Items, options.Language);
        return new ConversionResult(
            notice,
            language => NoticeAssembly.Render(diagnostics.Items, language, notice.Tasks),
            LinePlaces.Of(document).Find,
            stage => StageDescriber.Describe(parsed, document, stage),
            () => document.Lines().Select(line => new SourceLine(line.Number, line.Text, parsed.Ledger[line.Number])
            {
                Rule = parsed.Ledger.RuleOf(line.Number),
                OwnerId = parsed.Ledger.OwnerOf(line.Number),
            }));
    }

    private static ReaderOptions ReadingOf(string fileName, ConversionOptions options) => new(options.Encoding, fileName)
    {
        Sheet = options.Sheet,
        PdfToText = options.PdfToText,
        Soffice = options.Soffice,
        Limits = options.Limits,
        Cancellation = options.Cancellation,
    };

    /// <summary>Applies suggestions to the text that a notice was read from: those that have just one reading, all other bytes untouched.</summary>
    /// <param name="content">The bytes of the text.</param>
    /// <param name="result">What was read from it.</param>
    /// <param name="diagnostics">Those of its diagnostics to apply.</param>
    /// <returns>The text; null where the file is no plain text.</returns>
    /// <exception cref="NoticeReadException">The text's encoding cannot take them.</exception>
    public static TextFix? Fix(ReadOnlyMemory<byte> content, ConversionResult result, IEnumerable<NoticeDiagnostic> diagnostics) =>
        result.PlaceOf(1).Unit == LineUnit.TextLine && result.Notice.Source.Encoding is { } encoding
            ? TextFixer.Apply(content, encoding, result.Lines, diagnostics)
            : null;

    // What the program wrote itself is not parsed again, and keeps its source and its diagnostics.
    private static ConversionResult Import(INoticeImporter importer, string fileName, ReadOnlyMemory<byte> content, ConversionOptions options)
    {
        var diagnostics = new DiagnosticBag();
        if (options.Sheet is { } sheet)
        {
            diagnostics.Report(DiagnosticCatalog.SheetNotUsed, null, sheet, importer.Formats[0]);
        }

        var read = importer.Read(content, new ImportContext(fileName, options.Year, new CellParser(options.Vocabulary), options.Limits, diagnostics));
        var notice = read with { Diagnostics = All(options.Language) };
        return new ConversionResult(
            notice,
            All,
            LinePlaces.OfOriginal.Find,
            _ => throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.NoStages, null, [importer.Formats[0]])),
            () => []);

        IReadOnlyList<NoticeDiagnostic> All(Language language) => [.. read.Diagnostics, .. NoticeAssembly.Render(diagnostics.Items, language, read.Tasks)];
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
