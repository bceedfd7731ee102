using System.Globalization;
using System.Xml.Linq;
using static TaskDecomp.Readers.Docx.WordXml;

namespace TaskDecomp.Readers.Docx;

/// <summary>Characters of symbol fonts: their code says where they stand in the font, not what they are.</summary>
internal static class WordSymbols
{
    private const string Unknown = "□";

    // Wingdings and Symbol, as far as lists and forms use them.
    private static readonly Dictionary<int, string> Known = new()
    {
        [0x6C] = "●",
        [0x6D] = "○",
        [0x6E] = "■",
        [0x6F] = "□",
        [0x71] = "□",
        [0x72] = "□",
        [0x75] = "◆",
        [0x76] = "◆",
        [0x9F] = "•",
        [0xA1] = "○",
        [0xA7] = "▪",
        [0xA8] = "□",
        [0xB2] = "★",
        [0xB7] = "•",
        [0xD8] = "➢",
        [0xE0] = "→",
        [0xFB] = "✗",
        [0xFC] = "✓",
        [0xFD] = "☒",
        [0xFE] = "☑",
        [0x52] = "☑",
        [0x54] = "☒",
    };

    /// <summary>What a <c>w:sym</c> prints.</summary>
    public static string Of(XElement symbol) =>
        int.TryParse((string?)symbol.Attribute(W + "char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && code is > 0x1F and <= 0xFFFF
            ? code < 0xF000 && !IsSymbolFont((string?)symbol.Attribute(W + "font")) && !char.IsSurrogate((char)code) ? ((char)code).ToString() : Known.GetValueOrDefault(code & 0xFF, Unknown)
            : Unknown;

    /// <summary>What a character of a list's bullet prints.</summary>
    public static string Bullet(char bullet) => bullet is >= '\uE000' and <= '\uF8FF' ? Known.GetValueOrDefault(bullet & 0xFF, "•") : bullet.ToString();

    private static bool IsSymbolFont(string? font) => font is not null && (font.StartsWith("Wingdings", StringComparison.Ordinal) || font == "Symbol");
}
