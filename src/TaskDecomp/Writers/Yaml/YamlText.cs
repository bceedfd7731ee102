using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace TaskDecomp.Writers.Yaml;

/// <summary>
/// Chooses for each string the plainest style in which YAML 1.1 and 1.2 both read it back as that string.
/// The emitter alone would write <c>no</c>, <c>1.10</c> and <c>2024-02-08</c> plain.
/// </summary>
internal static partial class YamlText
{
    private static readonly FrozenSet<string> Reserved =
        new[] { "null", "true", "false", "yes", "no", "on", "off", "nan", "inf" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Characters that no plain scalar here holds: each has a meaning somewhere in YAML.</summary>
    private static readonly SearchValues<char> Indicators = SearchValues.Create(":#,[]{}&*!|>'\"%@`?=<~");

    /// <summary>The style of a string.</summary>
    public static ScalarStyle StyleOf(string text) =>
        NeedsEscapes(text) ? ScalarStyle.DoubleQuoted
        : IsPlain(text) ? ScalarStyle.Plain
        : ScalarStyle.SingleQuoted;

    /// <summary>
    /// Puts hanzi outside the basic plane back in place of the emitter's <c>\UXXXXXXXX</c>, and escapes byte order marks, which it does not.
    /// Both occur in double quotes only, and so does every backslash: see <see cref="NeedsEscapes"/>.
    /// </summary>
    public static string Readable(string yaml) => Escape().Replace(yaml, match =>
        match.Value == "\uFEFF" ? "\\uFEFF"
        : match.Groups[1].Success ? char.ConvertFromUtf32(int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture))
        : match.Value);

    private static bool NeedsEscapes(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or '\\' or >= '\u007F' and < '\u00A0' or '\u2028' or '\u2029' or '\uFEFF' or >= '\uFFFE' || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || text.AsSpan().ContainsAny(Indicators) || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            return false;
        }

        // No number, date or boolean has a hanzi; of the rest only words are plain.
        return text[0] is not '-' && (text.Any(IsHanzi) || (text.Length > 1 && text.All(char.IsAsciiLetter) && !Reserved.Contains(text)));
    }

    private static bool IsHanzi(char c) => c is >= '\u3400' and <= '\u9FFF';

    [GeneratedRegex(@"\\U([0-9A-F]{8})|\\.|\uFEFF")]
    private static partial Regex Escape();
}
