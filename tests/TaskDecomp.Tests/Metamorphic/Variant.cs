using System.Text;
using System.Text.RegularExpressions;

namespace TaskDecomp.Tests.Metamorphic;

/// <summary>A way of writing the same notice with other characters.</summary>
/// <param name="Name">What is changed.</param>
/// <param name="Write">Makes the bytes of the changed text.</param>
internal sealed partial record Variant(string Name, Func<string, byte[]> Write)
{
    private const string HalfWidth = ",:;().";
    private const string FullWidth = "，：；（）．";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    static Variant() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>All variants.</summary>
    public static IReadOnlyList<Variant> All { get; } =
    [
        OfText("full-width punctuation", text => Replace(text, HalfWidth, FullWidth)),
        OfText("half-width punctuation", text => Replace(text, FullWidth, HalfWidth)),
        OfText("U+3000 indents", text => Indent(text, "\u3000\u3000")),
        OfText("NBSP indents", text => Indent(text, "\u00A0\u00A0\u00A0\u00A0")),
        OfText("CRLF", text => text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        OfText("CR", text => text.Replace('\n', '\r')),
        OfText("byte order mark", text => "\uFEFF" + text),
        OfText("blank lines between all lines", text => string.Join("\n\n", PrintedLines(text)) + "\n"),
        OfText("no blank lines", text => string.Join('\n', PrintedLines(text)) + "\n"),
        OfText("no last line break", text => text.TrimEnd('\n')),
        OfText("letter-spaced labels", text => Labels().Replace(text, label => string.Join(' ', label.Value.ToCharArray()))),
        OfText("labels spaced with U+3000", text => Labels().Replace(text, label => string.Join('\u3000', label.Value.ToCharArray()))),
        new("GB18030", text => Encoding.GetEncoding("gb18030").GetBytes(text)),
        new("UTF-16LE with a byte order mark", text => Encoding.Unicode.GetBytes("\uFEFF" + text)),
        new("UTF-16BE with a byte order mark", text => Encoding.BigEndianUnicode.GetBytes("\uFEFF" + text)),
        new("UTF-16LE without a byte order mark", Encoding.Unicode.GetBytes),
        new("UTF-16BE without a byte order mark", Encoding.BigEndianUnicode.GetBytes),
    ];

    private static Variant OfText(string name, Func<string, string> change) => new(name, text => Utf8.GetBytes(change(text)));

    private static string Replace(string text, string from, string to) =>
        string.Concat(text.Select(c => from.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? to[i] : c));

    private static string Indent(string text, string indent) =>
        string.Join('\n', text.Split('\n').Select(line => string.IsNullOrWhiteSpace(line) ? line : indent + line.TrimStart()));

    private static IEnumerable<string> PrintedLines(string text) => text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line));

    [GeneratedRegex(
        "(?:牵头单位|责任单位|配合单位|协同单位|牵头领导|责任领导|分管领导|完成时限|完成时间|时限要求|工作要求|备注)(?=[:：])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Labels();
}
