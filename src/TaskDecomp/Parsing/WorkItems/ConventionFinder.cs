using System.Text.RegularExpressions;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

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

    /// <summary>The rule in the bracket that ends a title: <c>2031年重点任务分解(排在首位的为牵头单位)</c>; null where none does.</summary>
    public static PrintedRule? InTitle(Passage title) =>
        title.Folded is [.., ')'] && title.Folded.LastIndexOf('(') is >= 0 and var open && KindOf(title.Folded.AsSpan(open)) is { } kind
            ? new PrintedRule(kind, title.Cut(open + 1, title.Folded.Length - 1))
            : null;

    /// <summary>The rules in the brackets behind the labels of columns: <c>责任单位(列第一位的为牵头单位)</c>.</summary>
    /// <param name="headers">The headers of tables; the same one may be printed again on each page.</param>
    public static IEnumerable<PrintedRule> InHeaders(IEnumerable<TableHeader> headers) =>
        headers.SelectMany(header => header.Columns).Where(column => column.IsUnits)
            .Select(column => InBracket(column.Note)).OfType<PrintedRule>().DistinctBy(rule => rule.Text.Folded);

    private static ConventionKind? KindOf(ReadOnlySpan<char> text) =>
        ConventionWords.KindOf(text);

    // 注:  说明:  (备注:
    [GeneratedRegex(@"^(?:\(?[0-9]{1,2}[.、)] ?)?[(\[*]?(?:注|备注|说明|附注)[0-9]? ?[:、.]? ?|^\(?[0-9]{1,2}[.、)] ?", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();
}
