using System.Globalization;
using System.Text;

namespace TaskDecomp.Cli;

/// <summary>Makes what is told to a terminal such that it only prints: names of files and words of notices come from anywhere, and terminals obey some characters.</summary>
internal static class Printable
{
    /// <summary>A text with each character that a terminal would obey, or that turns the direction of writing, written out (<c>\u001B</c>); ends of lines and tabs stay.</summary>
    public static string Text(string text) => text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 ? text : Escaped(text, keepsLines: true);

    /// <summary>The same for a name: it has no ends of lines.</summary>
    public static string Name(string name) => Escaped(name, keepsLines: false);

    private static string Escaped(string text, bool keepsLines)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (IsObeyed(character) && !(keepsLines && character is '\n' or '\r' or '\t'))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();
    }

    private static bool IsObeyed(char character) =>
        char.IsControl(character) || character is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
