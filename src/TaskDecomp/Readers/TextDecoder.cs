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
            return DecodeAs(content, Strict(encodingName));
        }

        if (ByName(content) is { } byMark)
        {
            return DecodeAs(content, Strict(byMark));
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

    // In Chinese text only line breaks, digits and blanks have a zero byte, and all on the same side.
    private static string? Utf16ByZeros(ReadOnlySpan<byte> content)
    {
        Span<int> zeros = [0, 0];
        for (var i = 0; i < content.Length; i++)
        {
            zeros[i & 1] += content[i] == 0 ? 1 : 0;
        }

        return (content.Length % 2, zeros[0], zeros[1]) switch
        {
            (0, 0, > 0) => "utf-16",
            (0, > 0, 0) => "utf-16BE",
            _ => null,
        };
    }

    private static Encoding Strict(string name)
    {
        // Nearly every file is UTF-8: only for the others the table of encodings is loaded.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.UnknownEncoding, null, [name]));
        }
    }

    private static (string Text, string Encoding) DecodeAs(ReadOnlySpan<byte> content, Encoding encoding)
    {
        try
        {
            var text = encoding.GetString(content);
            return (text.StartsWith('\uFEFF') ? text[1..] : text, encoding.WebName);
        }
        catch (DecoderFallbackException)
        {
            var offset = FirstBadByte(content, encoding);
            var tried = encoding.WebName == "gb18030" ? Tried : encoding.WebName;
            if (tried == Tried)
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

        return good;
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
