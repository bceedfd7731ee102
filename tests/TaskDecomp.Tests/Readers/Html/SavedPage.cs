using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace TaskDecomp.Tests.Readers.Html;

/// <summary>
/// A page of an invented site with a place for a notice: <c>{{lines p}}</c> is the notice with a paragraph for each line, <c>{{lines p 2/3}}</c>
/// the second third of it, <c>{{title}}</c> its first line.
/// </summary>
internal static partial class SavedPage
{
    /// <summary>The names of the pages.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Folder, "*.html").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Checkout.Root, "tests", "TaskDecomp.Tests", "Readers", "Html", "Pages");

    /// <summary>The bytes of a page with a notice in it, in the encoding that the page names.</summary>
    public static byte[] With(string name, string notice)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var lines = notice.ReplaceLineEndings("\n").Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        var page = File.ReadAllText(Path.Combine(Folder, name + ".html"))
            .Replace("{{title}}", Escaped(lines[0].Trim()), StringComparison.Ordinal);
        page = Place().Replace(page, place => Lines(lines, place));
        return (page.Contains("charset=gb", StringComparison.Ordinal) || page.Contains("charset=\"gb", StringComparison.Ordinal)
            ? Encoding.GetEncoding("gb18030") : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)).GetBytes(page);
    }

    private static string Lines(List<string> lines, Match place)
    {
        var (part, parts) = place.Groups["part"].Success ? (Number(place.Groups["part"]), Number(place.Groups["parts"])) : (1, 1);
        var chosen = lines.Skip(lines.Count * (part - 1) / parts).Take(lines.Count * part / parts - lines.Count * (part - 1) / parts);
        return place.Groups["way"].Value switch
        {
            "p" => Joined("\n", line => $"<p style=\"text-indent: 2em\">{line}</p>"),
            "div" => Joined("", line => $"<div>{line}</div>"),
            "span" => Joined("\n", line => $"<section><span style=\"font-size: 15px;\">{line[..(line.Length / 2)]}</span><span>{line[(line.Length / 2)..]}</span></section>", escapes: false),
            "mso" => Joined("\n\n", line => $"<p class=MsoNormal style='text-indent:32.0pt'><span\nstyle='font-family:仿宋'>{line}<span\nlang=EN-US><o:p></o:p></span></span></p>"),
            "linked" => Joined("\n", line => $"<p>{Office().Replace(line, "<a href=\"/dept/$0\">$0</a>")}</p>"),
            "open" => Joined("\n", line => $"<P>{line}"),
            "br" => Joined("<br>\n", line => line),
            "brbr" => Joined("<br />&nbsp;<br />", line => line),
            "pre" => string.Join('\n', chosen.Select(WebUtility.HtmlEncode)),
            var other => throw new FormatException($"“{other}” is no way of writing lines."),
        };

        string Joined(string separator, Func<string, string> write, bool escapes = true) =>
            string.Join(separator, chosen.Select(line => write(escapes ? Escaped(line) : line.Replace(' ', '\u00A0'))));
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    // Blanks that a text is set in with would be none in a page.
    private static string Escaped(string line) => WebUtility.HtmlEncode(line).Replace(" ", "&nbsp;", StringComparison.Ordinal);

    [GeneratedRegex(@"\{\{lines (?<way>\w+)(?: (?<part>\d)/(?<parts>\d))?\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    // The offices that a site makes links of by itself.
    [GeneratedRegex(@"[市县区][\u4e00-\u9fff]{2,6}[局委办]", RegexOptions.CultureInvariant)]
    private static partial Regex Office();
}
