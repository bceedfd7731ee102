using System.Text.RegularExpressions;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>The end of a list that names not all: 等, 等部门, 等市级有关单位, …….</summary>
internal static partial class OpenEnd
{
    /// <summary>The text without the open end.</summary>
    public static ReadOnlySpan<char> Strip(ReadOnlySpan<char> text) => text[..Start(text)];

    /// <summary>Where the open end starts; the text's length where it has none.</summary>
    public static int Start(ReadOnlySpan<char> text)
    {
        if (text.EndsWith("…"))
        {
            return text.TrimEnd("… ").Length;
        }

        if (text.LastIndexOf('等') is < 0)
        {
            return text.Length;
        }

        foreach (var match in AtEnd().EnumerateMatches(text))
        {
            return match.Index;
        }

        return text.Length;
    }

    // 等 等部门 等市级有关单位 等5个部门 等部门和单位
    [GeneratedRegex(
        @" ?等(?:[0-9]{1,2}个?|[一二三四五六七八九十]{1,2}(?:个|家))?(?:(?:省|市|县|区|州)?(?:级|直|属|政府)?(?:各)?(?:有关|相关|责任|职能|成员|其他|牵头|配合)*(?:部门|单位|部门单位|部门和单位|责任单位|县区|区县|镇街|企业|方面|地区|院校|群团组织|群团|社会组织|金融机构)?(?:[和、及](?:有关|相关)?(?:单位|部门|企业))?)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex AtEnd();
}
