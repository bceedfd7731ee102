using System.Text.RegularExpressions;

namespace TaskDecomp.Readers.Detection;

/// <summary>The signs by which a page, or the message of a saved page, is known.</summary>
internal static partial class MarkupSigns
{
    private const string Tags =
        "html|head|body|meta|title|link|style|script|base|div|p|table|tbody|tr|td|h[1-6]|span|font|center|section|article|main|header|footer|nav|ul|ol|li|br|hr|b|strong|pre|form";

    /// <summary>Whether a text begins as a page, or a piece of one, does.</summary>
    public static bool BeginsPage(string head) => FirstTag().IsMatch(head);

    /// <summary>Whether a text has a tag anywhere.</summary>
    public static bool HasTag(string head) => AnyTag().IsMatch(head);

    /// <summary>Whether a text begins as a MIME message with a page in it.</summary>
    public static bool BeginsMessage(string head)
    {
        // Header lines only: what stands behind the first blank line is the message itself.
        var end = BlankLine().Match(head) is { Success: true } blank ? blank.Index : head.Length;
        return HeaderLine().IsMatch(head) && ContentType().IsMatch(head[..end]);
    }

    // <?xml …?> and comments may stand before the first tag, as may Word's <!--[if …]>.
    [GeneratedRegex($@"\A\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|(?:{Tags})[\s>/])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstTag();

    [GeneratedRegex($@"</?(?:{Tags})(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnyTag();

    [GeneratedRegex(@"\r?\n\r?\n", RegexOptions.CultureInvariant)]
    private static partial Regex BlankLine();

    [GeneratedRegex(@"\A\s*[A-Za-z][A-Za-z-]*:[ \t]", RegexOptions.CultureInvariant)]
    private static partial Regex HeaderLine();

    [GeneratedRegex(@"^Content-Type:\s*(?:multipart/(?:related|alternative|mixed)|text/html)[ \t]*(?:;|\r?$)", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ContentType();
}
