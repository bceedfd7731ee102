using System.Text.RegularExpressions;
using TaskDecomp.Model;

namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>How a notice states a rule about the roles of its units, over folded text.</summary>
internal static partial class ConventionWords
{
    /// <summary>What a sentence rules; null where it is no rule.</summary>
    public static ConventionKind? KindOf(ReadOnlySpan<char> text) =>
        FirstLeads().IsMatch(text) ? ConventionKind.FirstUnitLeads
        : ResponsibleLeads().IsMatch(text) ? ConventionKind.ResponsibleLeads
        : AllLead().IsMatch(text) ? ConventionKind.AllUnitsLead
        : MarkedLead().IsMatch(text) ? ConventionKind.Other
        : null;

    /// <summary>
    /// Where the rule starts that ends a list of units, its mark counted: <c>…牵头。以下均需各县区配合,不再列出</c>, <c>…配合,下同</c>; the
    /// list's length where none does.
    /// </summary>
    public static int StartInList(ReadOnlySpan<char> list)
    {
        if (list.TrimEnd(" 。") is [.., '同' or '出' or '列' or '示' or '注' or '明'])
        {
            foreach (var match in AtEndOfList().EnumerateMatches(list))
            {
                return match.Index;
            }
        }

        return list.Length;
    }

    [GeneratedRegex(
        "[。;,、] ?(?:(?:以下|下列|其他|其余|以后|后续)[^。;]{0,60}(?:不再[^。;,]{0,4}(?:列出|列示|列|标注|注明|标明)|下同)|[^。;,、]{0,30}均[^。;,、]{2,12}, ?不再[^。;,]{0,4}(?:列出|列示|列|标注|注明|标明)" +
        "|不再[^。;,]{0,4}(?:列出|列示|列|标注|注明|标明)|下同) ?。?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex AtEndOfList();

    // 列第一位的为牵头单位   责任单位中排在首位的为牵头单位   第一个单位为牵头部门   各项任务第一责任单位为牵头单位
    [GeneratedRegex(
        "(?:列|排|居|位列|位于|排名|排序|署名|标)(?:在|名)?(?:第一|第1|首|最前|前面|前列|前(?=的|者|单位|部门))(?:位|个|名)?[^。;]{0,16}(?:牵头|主办|汇总|总负责|主责|(?:第一|主要|首要)责任(?:单位|部门))" +
        "|(?:第一|首)(?:个|位|家|名)(?:责任|承办|落实)?(?:单位|部门)?(?:的)?(?:均)?(?:为|是|系)[^。;]{0,6}(?:牵头|主办|汇总)" +
        "|第一(?:责任)?(?:单位|部门)(?:均)?(?:为|是|系)[^。;]{0,6}(?:牵头|主办|汇总)|(?:首位|第一位)(?:单位|部门|的)?(?:均)?(?:为|是)[^。;]{0,6}(?:牵头|主办)",
        RegexOptions.CultureInvariant)]
    private static partial Regex FirstLeads();

    // 未明确牵头单位的,由责任单位牵头   没有标注牵头单位的由责任单位负责牵头
    [GeneratedRegex("(?:未|没有|没|不)(?:明确|注明|标明|标注|列明|确定|写明|指定|单列|列)(?:出)?(?:的)?[^。;]{0,6}牵头[^。;]{0,14}责任(?:单位|部门)[^。;]{0,10}牵头", RegexOptions.CultureInvariant)]
    private static partial Regex ResponsibleLeads();

    // 表中所列责任单位均为该项工作的牵头单位
    [GeneratedRegex("责任(?:单位|部门)(?:均|都|即)?(?:为|是|作为|即为)[^。;,]{0,14}牵头(?:单位|部门|责任单位)", RegexOptions.CultureInvariant)]
    private static partial Regex AllLead();

    // 带*的为牵头单位   加粗的单位为牵头单位: a list shows it by itself, or it is lost
    [GeneratedRegex("(?:带|标|加|打|注|画|划)(?:有|注|上)?[^。;,]{0,6}(?:[*★▲△☆●#]|星号|粗|黑体|下划线|横线)[^。;]{0,10}(?:为|是)[^。;]{0,6}(?:牵头|主办|主责)", RegexOptions.CultureInvariant)]
    private static partial Regex MarkedLead();
}
