using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using TaskDecomp.Diagnostics;

namespace TaskDecomp.Readers.Html;

/// <summary>
/// Decodes a page: what the user says, else a byte order mark, else what the message or the page says, else as for text. A text with a
/// broken character is refused; a page is read, since it is often broken in a comment or a script.
/// </summary>
internal static partial class HtmlDecoder
{
    private const int HeadLength = 4096;

    // So many characters of several bytes are not well-formed UTF-8 by chance.
    private const int MinUtf8Characters = 8;

    // One broken character among so many hanzi is damage; more are another encoding.
    private const int HanziForOneBroken = 100;
    private const char Broken = '\uFFFD';

    /// <summary>Decodes a page.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="asked">Its encoding, as the user said; null to find out.</param>
    /// <param name="declared">Its encoding, as the header of its message says; null where none does.</param>
    /// <param name="diagnostics">Where a wrong declaration is reported.</param>
    /// <exception cref="NoticeReadException">No encoding fits.</exception>
    public static (string Text, string Encoding) Decode(ReadOnlySpan<byte> content, string? asked, string? declared, DiagnosticBag diagnostics)
    {
        var said = asked is null && !HasMark(content) ? declared ?? Declared(content) : null;

        // Nearly UTF-8 comes first: such a page may be well-formed GB18030, as nonsense.
        if (asked is null && !Utf8.IsValid(content) && TryMend(content, "utf-8", diagnostics) is { } page)
        {
            return page;
        }

        try
        {
            return DecodeWhole(content, asked, said, diagnostics);
        }
        catch (NoticeReadException refusal) when (refusal.Diagnostic.Descriptor == DiagnosticCatalog.Undecodable)
        {
            if (TryMend(content, asked ?? (said is null ? null : Known(said)) ?? "gb18030", diagnostics) is { } mended)
            {
                return mended;
            }

            throw;
        }
    }

    private static (string Text, string Encoding) DecodeWhole(ReadOnlySpan<byte> content, string? asked, string? said, DiagnosticBag diagnostics)
    {
        if (said is null || Known(said) is not { } name)
        {
            return TextDecoder.Decode(content, asked);
        }

        if ((IsMultiByteUtf8(content) ? "utf-8" : name) == name && TryDecode(content, name) is { } decoded)
        {
            return decoded;
        }

        var found = TextDecoder.Decode(content, null);
        diagnostics.Report(DiagnosticCatalog.WrongCharset, null, said, found.Encoding);
        return found;
    }

    private static bool HasMark(ReadOnlySpan<byte> content) => content is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    // A page that names its encoding in ASCII is not in UTF-16, whatever it says.
    private static string? Declared(ReadOnlySpan<byte> content)
    {
        var head = content[..Math.Min(content.Length, HeadLength)];
        var match = head.Contains((byte)0) ? Match.Empty : Charset().Match(Encoding.Latin1.GetString(head));
        return match.Success && !match.Groups[1].Value.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? match.Groups[1].Value : null;
    }

    // Pages that say gb2312 use characters that only its successors have.
    private static string? Known(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return name.ToLowerInvariant() switch
        {
            "gb2312" or "gb_2312-80" or "gbk" or "x-gbk" or "gb18030" => "gb18030",
            "utf8" or "utf-8" => "utf-8",
            var other => Array.Find(Encoding.GetEncodings(), encoding => encoding.Name.Equals(other, StringComparison.OrdinalIgnoreCase))?.Name,
        };
    }

    private static (string Text, string Encoding)? TryDecode(ReadOnlySpan<byte> content, string name)
    {
        try
        {
            return TextDecoder.Decode(content, name);
        }
        catch (NoticeReadException)
        {
            // The declaration is wrong, and the caller says so.
            return null;
        }
    }

    // A few bytes that are no characters, in a page that is one otherwise.
    private static (string Text, string Encoding)? TryMend(ReadOnlySpan<byte> content, string name, DiagnosticBag diagnostics)
    {
        var encoding = Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback(Broken.ToString()));
        var text = encoding.GetString(content);
        var (broken, hanzi) = (text.AsSpan().Count(Broken), text.Count(c => c is >= '\u2E80' and < Broken));
        if (hanzi < MinUtf8Characters || broken > Math.Max(1, hanzi / HanziForOneBroken))
        {
            return null;
        }

        var line = text.AsSpan(0, text.IndexOf(Broken, StringComparison.Ordinal)).Count('\n') + 1;
        diagnostics.Report(DiagnosticCatalog.BrokenCharacters, null, broken, line, encoding.WebName);
        return (text.TrimStart('\uFEFF'), encoding.WebName);
    }

    private static bool IsMultiByteUtf8(ReadOnlySpan<byte> content)
    {
        var characters = 0;
        foreach (var b in content)
        {
            characters += b >= 0xE0 ? 1 : 0;
        }

        return characters >= MinUtf8Characters && Utf8.IsValid(content);
    }

    // <meta charset="gb2312">   <meta http-equiv="Content-Type" content="text/html; charset=gb2312">   <?xml … encoding="utf-8"?>
    [GeneratedRegex(@"<meta\s[^>]*?charset\s*=\s*[""']?\s*([\w:.-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
