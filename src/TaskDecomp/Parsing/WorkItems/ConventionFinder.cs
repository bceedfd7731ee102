using System.Text.RegularExpressions;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;

namespace TaskDecomp.Parsing.WorkItems;

/// <summary>Finds the rules that a notice states about the roles of its units.</summary>
internal static partial class ConventionFinder
{
    /// <summary>The rules in a paragraph, a sentence each.</summary>
    public static IEnumerable<PrintedRule> InParagraph(Passage paragraph)
    {
        var folded = paragraph.Folded;
        for (int start = 0, end; start < folded.Length; start = end)
        {
            end = Sentences.FirstEnd(folded.AsSpan(start)) is > 0 and var length ? start + length : folded.Length;
            if (KindOf(folded.AsSpan(start, end - start)) is { } kind)
            {
                var sentence = paragraph.Cut(start + Lead().Match(folded, start, end - start).Length, end);
                sentence = sentence.Folded is ['(', .., ')'] ? sentence.Cut(1, sentence.Folded.Length - 1) : sentence;
                yield return new PrintedRule(kind, sentence);
            }
        }
    }

    /// <summary>The rule in a bracket inside a list of units (<c>列第一位的为牵头单位,下同</c>); null where the bracket is none.</summary>
    public static PrintedRule? InBracket(Passage content) =>
        (KindOf(content.Folded) ?? (content.Folded.Contains("下同", StringComparison.Ordinal) ? ConventionKind.Other : null)) is { } kind
            ? new PrintedRule(kind, content)
            : null;

    /// <summary>The rules in the brackets behind the labels of columns: <c>责任单位(列第一位的为牵头单位)</c>.</summary>
    /// <param name="headers">The headers of tables; the same one may be printed again on each page.</param>
    public static IEnumerable<PrintedRule> InHeaders(IEnumerable<TableHeader> headers) =>
        headers.SelectMany(header => header.Columns).Where(column => column.IsUnits)
            .Select(column => InBracket(column.Note)).OfType<PrintedRule>().DistinctBy(rule => rule.Text.Folded);

    private static ConventionKind? KindOf(ReadOnlySpan<char> text) =>
        FirstLeads().IsMatch(text) ? ConventionKind.FirstUnitLeads
        : ResponsibleLeads().IsMatch(text) ? ConventionKind.ResponsibleLeads
        : AllLead().IsMatch(text) ? ConventionKind.AllUnitsLead
        : null;

    // 注:  说明:  (备注:
    [GeneratedRegex(@"^(?:\(?\d{1,2}[.、)] ?)?[(\[*]?(?:注|备注|说明|附注)\d? ?[:、.]? ?|^\(?\d{1,2}[.、)] ?", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    // 列第一位的为牵头单位   责任单位中排在首位的为牵头单位   第一个单位为牵头部门   各项任务第一责任单位为牵头单位
    [GeneratedRegex(
        "(?:列|排|居|位列|位于|排名|排序|署名|标)(?:在|名)?(?:第一|首|最前|前面|前列)(?:位|个|名)?[^。;]{0,16}(?:牵头|主办|汇总|总负责|主责)" +
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
}
