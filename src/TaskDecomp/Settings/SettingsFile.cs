using System.Text;
using TaskDecomp.Diagnostics;
using TaskDecomp.Limits;

namespace TaskDecomp.Settings;

/// <summary>The text of a file of settings, and the way to refuse it.</summary>
/// <param name="name">The file as the user named it.</param>
internal sealed class SettingsFile(string name)
{
    /// <summary>The text: UTF-8, or UTF-16 with a byte order mark.</summary>
    /// <exception cref="SettingsException">It is too large, or not decodable.</exception>
    public string Decode(ReadOnlySpan<byte> content)
    {
        if (content.Length > ReadLimits.VocabularyBytes)
        {
            throw Refusal(DiagnosticCatalog.VocabularyTooLarge, null, ReadLimits.VocabularyBytes / 1024);
        }

        var (encoding, start) = EncodingOf(content);
        try
        {
            var text = encoding.GetString(content[start..]);
            return text.IndexOf('\0') is >= 0 and var end ? throw NotText(content, start + encoding.GetByteCount(text.AsSpan(0, end))) : text;
        }
        catch (DecoderFallbackException exception)
        {
            throw NotText(content, start + exception.Index);
        }
    }

    /// <summary>The refusal of this file.</summary>
    public SettingsException Refusal(DiagnosticDescriptor descriptor, int? line, params object[] arguments) =>
        new(name, new Diagnostic(descriptor, line, arguments));

    // A zero ends the text for the library that reads YAML, and what stands behind it would be lost.
    private SettingsException NotText(ReadOnlySpan<byte> content, int index) =>
        Refusal(DiagnosticCatalog.VocabularyNotText, content[..Math.Min(index, content.Length)].Count((byte)'\n') + 1, index + 1);

    private static (Encoding Encoding, int Start) EncodingOf(ReadOnlySpan<byte> content) => content switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(false, throwOnInvalidBytes: true), 3),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), 2),
        _ => (new UTF8Encoding(false, throwOnInvalidBytes: true), 0),
    };
}
