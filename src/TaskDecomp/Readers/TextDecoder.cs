using System.Text;
using System.Text.Unicode;
using TaskDecomp.Diagnostics;

namespace TaskDecomp.Readers;

/// <summary>
/// Finds a text's encoding and decodes it strictly: a byte order mark, else UTF-16 by its zero bytes, else UTF-8, else GB18030.
/// A text that fits none is refused, never decoded with replacement characters.
/// </summary>
public static class TextDecoder
{
    private const string Tried = "UTF-8, GB18030";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a text.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="encodingName">Its encoding; null to find out.</param>
    /// <returns>The text without its byte order mark, and the encoding's IANA name.</returns>
    /// <exception cref="NoticeReadException">The name is unknown, the bytes are binary, or no encoding fits.</exception>
    public static (string Text, string Encoding) Decode(ReadOnlySpan<byte> content, string? encodingName)
    {
        if (encodingName is not null)
        {
            return DecodeAs(content, Strict(encodingName), encodingName);
        }

        if (ByName(content) is { } byMark)
        {
            return DecodeAs(content, Strict(byMark), byMark);
        }

        if (content.IndexOf((byte)0) is >= 0 and var zero)
        {
            return DecodeAs(content, Strict(Utf16ByZeros(content)
                ?? throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.BinaryFile, null, [zero + 1]))));
        }

        return DecodeAs(content, Utf8.IsValid(content) ? StrictUtf8 : Strict("gb18030"));
    }

    private static string? ByName(ReadOnlySpan<byte> content) => content switch
    {
        [0xEF, 0xBB, 0xBF, ..] => "utf-8",
        [0xFF, 0xFE, 0, 0, ..] => "utf-32",
        [0xFF, 0xFE, ..] => "utf-16",
        [0xFE, 0xFF, ..] => "utf-16BE",
        [0x84, 0x31, 0x95, 0x33, ..] => "gb18030",
        _ => null,
    };

    // Line breaks, digits and blanks have their zero byte on one side; 一 (4E00) has it on the other, so both readings are weighed.
    private static string? Utf16ByZeros(ReadOnlySpan<byte> content)
    {
        if (content.Length % 2 != 0)
        {
            return null;
        }

        var units = content.Length / 2;
        var (little, big) = (0, 0);
        for (var i = 0; i < content.Length; i += 2)
        {
            little += IsUsual((char)(content[i] | content[i + 1] << 8)) ? 1 : 0;
            big += IsUsual((char)(content[i] << 8 | content[i + 1])) ? 1 : 0;
        }

        return Math.Max(little, big) * 10 < units * 9 ? null : little >= big ? "utf-16" : "utf-16BE";
    }

    // Hanzi, their punctuation, full-width forms, printed ASCII, quotes and line breaks.
    private static bool IsUsual(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF') or (>= ' ' and <= '~')
            or (>= '\u2010' and <= '\u2027') or '\r' or '\n' or '\t' or '\u00A0' or '\u00B7';

    /// <summary>The encoding of a name, which throws where it does not fit.</summary>
    /// <exception cref="NoticeReadException">There is none of that name.</exception>
    internal static Encoding Strict(string name)
    {
        // Nearly every file is UTF-8: only for the others the table of encodings is loaded.
        if (name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase))
        {
            return StrictUtf8;
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // UTF-7 is one that the platform knows by name and does not read.
            throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.UnknownEncoding, null, [name]));
        }
    }

    // The platform looks a name up together with one for people to read, in a table of texts.
    private static string NameOf(Encoding encoding) => encoding is UTF8Encoding ? "utf-8" : encoding.WebName;

    private static (string Text, string Encoding) DecodeAs(ReadOnlySpan<byte> content, Encoding encoding, string? known = null)
    {
        try
        {
            var text = encoding.GetString(content);
            return (text.StartsWith('\uFEFF') ? text[1..] : text, NameOf(encoding));
        }
        catch (DecoderFallbackException)
        {
            var offset = FirstBadByte(content, encoding);
            var tried = known ?? Tried;
            if (known is null)
            {
                // The encoding that got further is probably the one that the text is in.
                offset = Math.Max(offset, FirstBadByte(content, Strict("utf-8")));
            }

            var line = content[..offset].Count((byte)'\n') + 1;
            throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.Undecodable, line, [line, offset + 1, tried]));
        }
    }

    // A decoder tells the offset only within its own buffer: the longest prefix that decodes is found by halving.
    private static int FirstBadByte(ReadOnlySpan<byte> content, Encoding encoding)
    {
        int good = 0, bad = content.Length;
        while (bad - good > 1)
        {
            var middle = good + (bad - good) / 2;
            if (IsGoodPrefix(content[..middle], encoding))
            {
                good = middle;
            }
            else
            {
                bad = middle;
            }
        }

        // The last bytes may be the head of a character that never came.
        while (good > 0 && !IsWhole(content[..good], encoding))
        {
            good--;
        }

        return good;
    }

    private static bool IsWhole(ReadOnlySpan<byte> prefix, Encoding encoding)
    {
        try
        {
            encoding.GetCharCount(prefix);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static bool IsGoodPrefix(ReadOnlySpan<byte> prefix, Encoding encoding)
    {
        try
        {
            encoding.GetDecoder().GetCharCount(prefix, flush: false);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
