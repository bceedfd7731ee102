using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using TaskDecomp.Text;

namespace TaskDecomp.Readers.Html;

/// <summary>The labels that a browser prints before the items of ordered lists.</summary>
internal sealed partial class ListLabels
{
    private readonly Dictionary<IElement, (int Next, int Step)> _lists = [];

    /// <summary>The label of an item; null where none is printed. Each item is asked for once, in document order.</summary>
    public string? Of(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list)
        {
            return null;
        }

        var (next, step) = _lists.TryGetValue(list, out var known) ? known : Start(list);
        var value = Number(item.GetAttribute("value")) ?? next;
        _lists[list] = (value + step, step);

        // A list that counts its items itself has the style sheet leave the labels out.
        return OwnLabel().IsMatch(CharacterFolding.Fold(Opening(item))) ? null : Format(value, StyleOf(item) ?? StyleOf(list) ?? "decimal");
    }

    private static (int Next, int Step) Start(IElement list)
    {
        var step = list.HasAttribute("reversed") ? -1 : 1;
        var first = step < 0 ? list.Children.Count(child => child.LocalName == "li") : 1;
        return (Number(list.GetAttribute("start")) ?? first, step);
    }

    // HTML's rule for integers: what follows the digits is ignored.
    private static int? Number(string? value) =>
        value is not null && Integer().Match(value) is { Success: true } match
        && int.TryParse(match.Groups[1].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    // The keyword of list-style, or the letter of type.
    private static string? StyleOf(IElement element) =>
        ElementStyle.Property(element, "list-style-type") ?? ElementStyle.Property(element, "list-style") ?? element.GetAttribute("type") switch
        {
            "a" => "lower-alpha",
            "A" => "upper-alpha",
            "i" => "lower-roman",
            "I" => "upper-roman",
            _ => null,
        };

    private static string? Format(int value, string style)
    {
        var words = style.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Select(word => word switch
        {
            "none" or "disc" or "circle" or "square" => "",
            "cjk-ideographic" or "simp-chinese-informal" or "trad-chinese-informal" => value is > 0 and < 100_000 ? ChineseNumerals.Format(value) + "、" : Decimal(value),
            "lower-alpha" or "lower-latin" => Letters(value) is { } letters ? letters + "." : Decimal(value),
            "upper-alpha" or "upper-latin" => Letters(value) is { } letters ? letters.ToUpperInvariant() + "." : Decimal(value),
            "lower-roman" => Roman(value) is { } roman ? roman.ToLowerInvariant() + "." : Decimal(value),
            "upper-roman" => Roman(value) is { } roman ? roman + "." : Decimal(value),
            "decimal-leading-zero" => value.ToString("00", CultureInfo.InvariantCulture) + ".",
            "decimal" => Decimal(value),
            _ => null,
        }).FirstOrDefault(label => label is not null, Decimal(value)) is { Length: > 0 } printed ? printed : null;
    }

    private static string Decimal(int value) => value.ToString(CultureInfo.InvariantCulture) + ".";

    // a … z, aa, ab …
    private static string? Letters(int value)
    {
        var letters = "";
        for (var rest = value; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('a' + (rest - 1) % 26) + letters;
        }

        return letters.Length == 0 ? null : letters;
    }

    private static string? Roman(int value)
    {
        if (value is <= 0 or >= 4000)
        {
            return null;
        }

        var roman = "";
        foreach (var (worth, sign) in (ReadOnlySpan<(int, string)>)[(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; value >= worth; value -= worth)
            {
                roman += sign;
            }
        }

        return roman;
    }

    private static string Opening(IElement item)
    {
        var text = "";
        TreeWalk.Run(item, node =>
        {
            text += node.NodeType == NodeType.Text && text.Length == 0 ? node.TextContent.Trim() : "";
            return text.Length == 0;
        }, _ => { });
        return text;
    }

    [GeneratedRegex(@"^\s*([+-]?[0-9]{1,9})", RegexOptions.CultureInvariant)]
    private static partial Regex Integer();

    // 1.   1、   (1)   一、   (一)   ①   第一
    [GeneratedRegex(@"^(?:\(?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})\)?[.、,)]|\((?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})\)|[①-⑳]|第[一二三四五六七八九十])(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex OwnLabel();
}
