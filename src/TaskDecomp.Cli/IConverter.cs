using TaskDecomp.Model;
using TaskDecomp.Settings;
using TaskDecomp.Text;
using TaskDecomp.Writers;

namespace TaskDecomp.Cli;

/// <summary>What the commands need of the library.</summary>
internal interface IConverter
{
    /// <summary>The formats that can be read, in the order in which they are offered.</summary>
    IReadOnlyList<InputFormat> InputFormats { get; }

    /// <summary>The formats that can be written, in the order in which they are offered.</summary>
    IReadOnlyList<OutputFormat> OutputFormats { get; }

    /// <summary>The external programs that readers use, each with its path; null where it was not found.</summary>
    IReadOnlyList<(string Name, string? Path)> Programs { get; }

    /// <summary>The JSON Schema of the output.</summary>
    string Schema { get; }

    /// <summary>The built-in vocabulary as a file, with comments in a language.</summary>
    string PrintVocabulary(Language language);

    /// <summary>The options with the vocabulary of a file.</summary>
    /// <exception cref="Diagnostics.SettingsException">The file cannot be followed.</exception>
    ConversionOptions WithVocabulary(ConversionOptions options, string file, ReadOnlyMemory<byte> content);

    /// <summary>Reads a file of options.</summary>
    /// <exception cref="Diagnostics.SettingsException">It cannot be followed, or has a name that is not among those known.</exception>
    IReadOnlyList<OptionSetting> ReadOptions(string file, ReadOnlyMemory<byte> content, IReadOnlyCollection<string> known);

    /// <summary>Reads a form that workbooks are to be written into.</summary>
    /// <exception cref="Diagnostics.SettingsException">The file is no form.</exception>
    NoticeTemplate ReadTemplate(string file, ReadOnlyMemory<byte> content);

    /// <summary>Reads a notice.</summary>
    /// <exception cref="Diagnostics.NoticeReadException">The bytes are no notice.</exception>
    ConversionResult Read(string fileName, ReadOnlyMemory<byte> content, ConversionOptions options);

    /// <summary>Applies those suggestions to a text that have just one reading; null where the file is no plain text.</summary>
    /// <exception cref="Diagnostics.NoticeReadException">The text's encoding cannot take them.</exception>
    TextFix? Fix(ReadOnlyMemory<byte> content, ConversionResult result, IEnumerable<NoticeDiagnostic> diagnostics);

    /// <summary>Writes a notice and says what had to be changed to fit the format, in the language of <paramref name="messages"/>.</summary>
    IReadOnlyList<NoticeDiagnostic> Write(Notice notice, string format, Stream output, WriterOptions options, Language messages);
}
