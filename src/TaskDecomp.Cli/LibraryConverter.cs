using TaskDecomp.Model;
using TaskDecomp.Settings;
using TaskDecomp.Text;
using TaskDecomp.Writers;

namespace TaskDecomp.Cli;

/// <summary>The library itself.</summary>
internal sealed class LibraryConverter : IConverter
{
    /// <inheritdoc/>
    public IReadOnlyList<InputFormat> InputFormats => NoticeConverter.InputFormats;

    /// <inheritdoc/>
    public IReadOnlyList<OutputFormat> OutputFormats => NoticeConverter.OutputFormats;

    /// <inheritdoc/>
    public IReadOnlyList<(string Name, string? Path)> Programs => NoticeConverter.Programs;

    /// <inheritdoc/>
    public string Schema => NoticeConverter.Schema;

    /// <inheritdoc/>
    public string PrintVocabulary(Language language) => NoticeConverter.PrintVocabulary(language);

    /// <inheritdoc/>
    public ConversionOptions WithVocabulary(ConversionOptions options, string file, ReadOnlyMemory<byte> content) =>
        options with { Vocabulary = NoticeConverter.ReadVocabulary(file, content) };

    /// <inheritdoc/>
    public IReadOnlyList<OptionSetting> ReadOptions(string file, ReadOnlyMemory<byte> content, IReadOnlyCollection<string> known) =>
        NoticeConverter.ReadOptions(file, content, known);

    /// <inheritdoc/>
    public NoticeTemplate ReadTemplate(string file, ReadOnlyMemory<byte> content) => NoticeConverter.ReadTemplate(file, content);

    /// <inheritdoc/>
    public ConversionResult Read(string fileName, ReadOnlyMemory<byte> content, ConversionOptions options) =>
        NoticeConverter.Read(fileName, content, options);

    /// <inheritdoc/>
    public TextFix? Fix(ReadOnlyMemory<byte> content, ConversionResult result, IEnumerable<NoticeDiagnostic> diagnostics) =>
        NoticeConverter.Fix(content, result, diagnostics);

    /// <inheritdoc/>
    public IReadOnlyList<NoticeDiagnostic> Write(Notice notice, string format, Stream output, WriterOptions options, Language messages) =>
        NoticeConverter.Write(notice, format, output, options, messages);
}
