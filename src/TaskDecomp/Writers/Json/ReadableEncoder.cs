using System.Buffers;
using System.Text;
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

    private ReadableEncoder()
    {
    }

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => unicodeScalar switch
    {
        '"' or '\\' => true,
        < 0x20 => true,
        >= 0x7F and <= 0x9F => true,
        0x2028 or 0x2029 or 0xFEFF or 0xFFFE or 0xFFFF => true,
        _ => false,
    };

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var rest = new ReadOnlySpan<char>(text, textLength);
        for (var i = 0; i < rest.Length;)
        {
            // Half a surrogate pair counts as one to encode: the base class then puts U+FFFD in its place.
            if (Rune.DecodeFromUtf16(rest[i..], out var rune, out var length) != OperationStatus.Done || WillEncode(rune.Value))
            {
                return i;
            }

            i += length;
        }

        return -1;
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
