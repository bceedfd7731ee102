using System.Buffers;
using System.Text.Encodings.Web;

namespace TaskDecomp.Writers.Json;

/// <summary>
/// Escapes only what JSON forbids and what nobody can see: quotes, backslashes, control characters, line separators, byte order marks.
/// The platform's relaxed encoder still escapes U+3000 and every hanzi outside the basic plane (the 𬭎 of a name).
/// </summary>
internal sealed class ReadableEncoder : JavaScriptEncoder
{
    /// <summary>The one instance.</summary>
    public static readonly ReadableEncoder Instance = new();

    // Of the basic plane; what a surrogate is half of is looked at by itself.
    private static readonly SearchValues<char> Escaped = SearchValues.Create("\"\\\u2028\u2029\uFEFF\uFFFE\uFFFF" + Range('\0', '\u001F') + Range('\u007F', '\u009F'));

    private ReadableEncoder()
    {
    }

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => unicodeScalar <= char.MaxValue && Escaped.Contains((char)unicodeScalar);

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var all = new ReadOnlySpan<char>(text, textLength);
        var first = all.IndexOfAny(Escaped);
        var half = LoneSurrogate(first < 0 ? all : all[..first]);
        return half < 0 ? first : half;
    }

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var escape = Escape(unicodeScalar);
        var fits = escape.AsSpan().TryCopyTo(new Span<char>(buffer, bufferLength));
        numberOfCharactersWritten = fits ? escape.Length : 0;
        return fits;
    }

    // Half a surrogate pair counts as one to encode: the base class then puts U+FFFD in its place.
    private static int LoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var i = 0; text[i..].IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var next; i += 2)
        {
            i += next;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return i;
            }
        }

        return -1;
    }

    private static string Range(char first, char last) => string.Create(last - first + 1, first, (text, start) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = (char)(start + i);
        }
    });

    private static string Escape(int unicodeScalar) => unicodeScalar switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        _ => "\\u" + unicodeScalar.ToString("X4", System.Globalization.CultureInfo.InvariantCulture),
    };
}
