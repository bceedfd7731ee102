namespace TaskDecomp.Tests.Generators;

/// <summary>The printed text of a generated notice.</summary>
internal static class Rendition
{
    // Of fewer lines that are as long as each other a reader cannot tell that they were broken.
    private const int FewestBroken = 5;

    private const string Wide = "，：；（）．";
    private const string Narrow = ",:;().";
    // A line that is broken behind these tells nothing: the sentence may as well have ended there.
    private const string EndsSentence = "。；：！？;:!?";
    private const string NeverFirst = "，。、；：）》”％%!,;:)]>〕 　";
    private const string NeverLast = "（《“([<〔 　";

    /// <summary>The lines.</summary>
    public static IReadOnlyList<string> Lines(NoticeModel notice)
    {
        var style = notice.Style;
        IEnumerable<string> lines =
        [
            .. notice.Letter is null ? [] : Letters.Print(notice.Letter, style),
            .. Head(notice),
            .. notice.Printer(notice),
            .. style.HasFurniture ? (string[])["", "上一篇：没有了", "主办：市政府办公室　版权所有"] : [],
        ];
        lines = lines.Select(line => Width(line, style));
        var whole = lines.ToList();
        var broken = style.Width == 0 ? whole : [.. whole.SelectMany(line => Broken(line, style.Width))];
        var told = whole.Sum(line => Broken(line, Math.Max(style.Width, 1)).SkipLast(1).Count(piece => !EndsSentence.Contains(piece[^1])));
        return style.Width > 0 && told >= Math.Max(FewestBroken, whole.Count / 5) ? broken : whole;
    }

    /// <summary>A text in the notice's punctuation.</summary>
    public static string Width(string text, PrintStyle style) =>
        style.IsWide ? text : string.Concat(text.Select(c => Wide.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? Narrow[i] : c));

    private static IEnumerable<string> Head(NoticeModel notice) => notice switch
    {
        { Headline: "" } => [],
        { Style.Attachment: "" } => [notice.Headline, ""],
        { Style.Attachment: [.., '：'] label } => [label + notice.Headline, ""],
        _ => [notice.Style.Attachment, "", notice.Headline, ""],
    };

    // Figures and words of Latin letters stay whole, and no stop starts a line.
    private static IEnumerable<string> Broken(string line, int width)
    {
        var start = 0;
        while (line.Length - start > width)
        {
            var end = start + width;
            while (end > start + 1 && (NeverFirst.Contains(line[end]) || NeverLast.Contains(line[end - 1]) || (IsPartOfFigure(line[end]) && IsPartOfFigure(line[end - 1]))))
            {
                end--;
            }

            yield return line[start..end];
            start = end;
        }

        yield return line[start..];
    }

    private static bool IsPartOfFigure(char c) => char.IsAscii(c) && c is not (',' or ';' or ':' or '(' or ')' or ' ');
}
