using System.Globalization;
using TaskDecomp.Model;

namespace TaskDecomp.Tests.Generators;

/// <summary>Draws covering letters and prints them.</summary>
internal static class Letters
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>A letter that sends lists.</summary>
    public static LetterModel Of(Draw draw, Place place, int year, IReadOnlyList<string> headlines, ConventionKind? rule, bool isAlone)
    {
        var level = place.Level;
        var issuer = draw.One($"{place.Full}人民政府办公室", $"{place.Full}人民政府");
        var paragraphs = new List<string> { $"《{headlines[0]}》已经{level}政府同意，现印发给你们，请认真组织实施。" + (rule is { } kind ? Conventions.Sentence(kind) : "") };
        if (isAlone || draw.Chance(30))
        {
            paragraphs.Add("一、加强组织领导。各有关部门要细化举措，主动认领任务，倒排工期抓好落实。");
            paragraphs.Add("二、强化协作配合。承担任务的部门要主动会商，参与的部门要积极响应、不得推诿。");
            paragraphs.Add("三、严格督导考核。每季度末将进展情况报送督查室汇总，结果纳入年终评议。");
        }

        return new LetterModel(
            $"{issuer}关于印发{headlines[0]}的通知",
            $"{place.Name[..1]}政{draw.One("办发", "发", "办字", "办函")}{draw.One($"〔{year}〕", $"[{year}]", $"（{year}）", $"〔{year}〕")}{draw.Number(1, 60)}号",
            Recipients(draw, level),
            paragraphs,
            isAlone || draw.Chance(35) ? headlines : [],
            issuer,
            new DateOnly(year, draw.Number(1, 4), draw.Number(1, 28)));
    }

    /// <summary>The lines of a letter.</summary>
    public static IEnumerable<string> Print(LetterModel letter, PrintStyle style)
    {
        var isAbove = letter.Number.Length % 2 == 0;
        var about = letter.Title.IndexOf("关于", StringComparison.Ordinal);
        return
        [
            .. style.HasFurniture ? (string[])["当前位置：首页 > 政务公开 > 政府文件", "发布时间：2031-03-01 09:12:40　　浏览次数：128", ""] : [],
            .. isAbove ? (string[])[letter.Number, ""] : [],
            .. style.BreaksTitle ? (string[])[letter.Title[..about], letter.Title[about..]] : [letter.Title],
            .. isAbove ? (string[])[""] : [letter.Number, ""],
            $"{Address(letter.Recipients)}：",
            .. letter.Paragraphs.Select(paragraph => style.Indent + paragraph),
            "",
            .. Announced(letter.Announced, style),
            "　　　　　　　　　　" + letter.Issuer,
            "　　　　　　　　　　　" + Date(letter.Date),
            .. style.HasFurniture ? (string[])["（此件公开发布）"] : [],
            "",
        ];
    }

    private static string[] Recipients(Draw draw, string level) => level switch
    {
        "市" => draw.One<string[]>(["各县（市、区）人民政府", "市政府各部门", "各直属机构"], ["各区、县（市）人民政府", "市政府各部门"], ["各县区人民政府", "各开发区管委会", "市直有关单位"], ["各县、市、区人民政府", "中央、省驻市各单位"]),
        "县" => draw.One<string[]>(["各乡镇人民政府", "各街道办事处", "县政府各部门"], ["各镇（街道）", "县级有关部门"]),
        _ => draw.One<string[]>(["各街道办事处", "区政府各部门"], ["各镇人民政府", "各街道办事处", "区直各单位"]),
    };

    // ， parts what 、 does not.
    private static string Address(IReadOnlyList<string> names) => string.Concat(names.Select((name, i) => (i == 0 ? "" : i == 1 ? "，" : "、") + name));

    private static IEnumerable<string> Announced(IReadOnlyList<string> titles, PrintStyle style) => titles switch
    {
        [] => [],
        [var only] => [style.Indent + "附件：" + only, ""],
        _ => [.. titles.Select((title, i) => (i == 0 ? style.Indent + "附件：" : style.Indent + "　　　") + (i + 1).ToString(CultureInfo.InvariantCulture) + "." + title), ""],
    };

    private static string Date(DateOnly date) => date.Day % 3 != 0
        ? $"{date.Year}年{date.Month}月{date.Day}日"
        : string.Concat(date.Year.ToString(CultureInfo.InvariantCulture).Select(digit => Digits[digit - '0'])) + $"年{Numbering.Chinese(date.Month)}月{Numbering.Chinese(date.Day)}日";
}
