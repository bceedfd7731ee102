using System.Text.RegularExpressions;

namespace TaskDecomp.Fuzz.Mutating;

/// <summary>Changes tags, attributes and the text between them, in XML and HTML.</summary>
internal static partial class MarkupMutator
{
    private const int MaxRun = 12;
    private const int MaxDepth = 300;

    private static readonly string[] Values =
    [
        "", "0", "-1", "1", "2", "7", "255", "65536", "2147483647", "-2147483648", "99999999999999999999", "NaN", "1e308", "0.0001", "true", "none", "hidden", "restart", "continue", "decimal", "chineseCounting", "A1:XFD1048576", "B2:A1", "XFD1048576", "ZZZZ99999999",
        "../../x", "/", "\\", "http://example.invalid/", "0 0 0 0", "g 999999999 1", "display:none", "%1%2%9", "s", "inlineStr", "d", "General", "yyyy\"年\"m", "[h]:mm", "#,##0.00_);[Red]", "\0", "&#xFFFF;", "𠮷",
    ];

    private static readonly string[] Inserts =
    [
        "<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d SYSTEM \"file:///etc/hostname\">]>", "&b;", "&d;", "&amp;", "&#0;", "&#x10FFFF;", "&nbsp;", "<!-- -->", "<!--", "<![CDATA[x]]>", "]]>", "<", ">", "<?xml version=\"1.0\" encoding=\"utf-16\"?>",
        "<table><tr><td rowspan=\"65534\" colspan=\"1000\">序号</td><td>任务</td></tr></table>", "<p>", "</p>", "<br>", "<div>", "</div>", "<tr>", "<td>", "</td>", "<td colspan=0>", "<script>", "<style>", "<svg>", "<math>", "<template>", "<select><option>", "<frameset>", "<pre>\n\n", "<ol start=-3><li>", "<meta charset=gb2312>",
        "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", "<w:vMerge/>", "<w:gridSpan w:val=\"99\"/>", "<w:br/>", "<w:tab/>", "<w:del>", "<w:p>", "<w:numPr><w:ilvl w:val=\"9\"/><w:numId w:val=\"1\"/></w:numPr>", "<mergeCell ref=\"A1:C9\"/>", "<c r=\"ZZ9\"><v>1</v></c>", "<row r=\"1048576\">", "<ofd:TextCode X=\"NaN\">甲</ofd:TextCode>",
    ];

    /// <summary>A value that an attribute hardly has.</summary>
    public static string Value(Random random) => Values[random.Next(Values.Length)];

    /// <summary>The changed markup.</summary>
    /// <param name="text">The markup.</param>
    /// <param name="other">Other markup, to take parts from.</param>
    /// <param name="random">What decides.</param>
    public static string Mutate(string text, string other, Random random)
    {
        var tokens = Tokens().Matches(text).Select(token => token.Value).ToList();
        if (tokens.Count == 0)
        {
            return Inserts[random.Next(Inserts.Length)] + text;
        }

        var at = random.Next(tokens.Count);
        switch (random.Next(10))
        {
            case 0:
                tokens.RemoveRange(at, Math.Min(random.Next(1, MaxRun), tokens.Count - at));
                break;
            case 1:
                tokens.InsertRange(random.Next(tokens.Count), tokens.GetRange(at, Math.Min(random.Next(1, MaxRun), tokens.Count - at)));
                break;
            case 2:
                var next = random.Next(tokens.Count);
                (tokens[at], tokens[next]) = (tokens[next], tokens[at]);
                break;
            case 3:
                tokens.InsertRange(at, Enumerable.Repeat(tokens[at], random.Next(1, MaxDepth)));
                break;
            case 4:
                var others = Tokens().Matches(other);
                tokens.InsertRange(at, others.Skip(random.Next(others.Count + 1)).Take(random.Next(1, MaxRun)).Select(token => token.Value));
                break;
            case 5:
                tokens.Insert(at, Inserts[random.Next(Inserts.Length)]);
                break;
            case 6 or 7:
                Change(tokens, at, token => token[0] == '<' && Attribute().IsMatch(token), token => Attributed(token, random));
                break;
            default:
                Change(tokens, at, token => token[0] != '<' && !string.IsNullOrWhiteSpace(token), token => TextMutator.Mutate(token, token, random));
                break;
        }

        return string.Concat(tokens);
    }

    // The next token from a place on that can be changed.
    private static void Change(List<string> tokens, int at, Predicate<string> canBe, Func<string, string> change)
    {
        if (tokens.FindIndex(at, canBe) is >= 0 and var found || (found = tokens.FindIndex(canBe)) >= 0)
        {
            tokens[found] = change(tokens[found]);
        }
    }

    private static string Attributed(string tag, Random random)
    {
        var attributes = Attribute().Matches(tag);
        var attribute = attributes[random.Next(attributes.Count)];
        var changed = random.Next(4) switch
        {
            0 => "",
            1 => attribute.Groups[1].Value + "=\"" + TextMutator.Mutate(attribute.Groups[2].Value, "", random) + "\"",
            _ => attribute.Groups[1].Value + "=\"" + Value(random) + "\"",
        };
        return tag[..attribute.Index] + changed + tag[(attribute.Index + attribute.Length)..];
    }

    [GeneratedRegex("<[^>]*>?|[^<]+", RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();

    [GeneratedRegex("([\\w:]+)=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
