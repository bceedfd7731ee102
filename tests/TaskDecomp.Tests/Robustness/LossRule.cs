using System.Text.RegularExpressions;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Text;

namespace TaskDecomp.Tests.Robustness;

/// <summary>No text of a line that is classed as a task's is missing from the fields: what no field holds is a label, a word of a role or a mark.</summary>
internal static partial class LossRule
{
    /// <summary>What is missing, a sentence each.</summary>
    /// <param name="notice">The model, with spans.</param>
    /// <param name="ledger">What each line was taken for.</param>
    /// <param name="lines">The lines that the reader handed over.</param>
    public static IReadOnlyList<string> Broken(Notice notice, LineLedgerView ledger, IReadOnlyList<string> lines)
    {
        var held = lines.Select(line => new bool[line.Length]).ToArray();
        foreach (var range in Places(notice))
        {
            held[range.FirstLine - 1].AsSpan((range.FirstColumn - 1)..(range.LastColumn - 1)).Fill(true);
        }

        var repeated = notice.Diagnostics.Where(diagnostic => diagnostic.Code == DiagnosticCatalog.RowRepeated.Code).Select(diagnostic => diagnostic.Line).ToHashSet();
        return
        [
            .. from run in RunsOf(Enumerable.Range(1, lines.Count).Where(number => ledger(number) == LineClass.Task && !repeated.Contains(number)))
               from rest in Rests(string.Concat(run.Select(number => lines[number - 1])), [.. run.SelectMany(number => held[number - 1])])
               where !IsPrintedWord(rest)
               select $"lines {run[0]}-{run[^1]}: no field holds “{rest}”",
        ];
    }

    // Lines below each other are looked at as one: a label may be broken.
    private static IEnumerable<List<int>> RunsOf(IEnumerable<int> numbers)
    {
        var run = new List<int>();
        foreach (var number in numbers)
        {
            if (run.Count > 0 && run[^1] != number - 1)
            {
                yield return run;
                run = [];
            }

            run.Add(number);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    /// <summary>The class of a line.</summary>
    public delegate LineClass LineLedgerView(int lineNumber);

    // The runs of characters that no field holds.
    private static IEnumerable<string> Rests(string line, bool[] held)
    {
        for (var start = 0; start < line.Length;)
        {
            var end = start;
            while (end < line.Length && !held[end])
            {
                end++;
            }

            if (end > start)
            {
                yield return line[start..end];
            }

            start = end + 1;
        }
    }

    private static bool IsPrintedWord(string rest) => Marks().Split(Unprinted().Replace(BreakTag().Replace(CharacterFolding.Fold(rest), " "), "")).All(word => IsWords(word.AsSpan()));

    // 序号重点工作责任单位: labels of columns in one run
    private static bool IsWords(ReadOnlySpan<char> word)
    {
        for (var length = word.Length; length > 0; length--)
        {
            if (IsWord(word[..length]) && IsWords(word[length..]))
            {
                return true;
            }
        }

        return word.IsEmpty;
    }

    private static bool IsWord(ReadOnlySpan<char> word) =>
        Words().IsMatch(word) || NoticeVocabulary.BuiltIn.Labels.MatchWhole(word) is not null
        || (NoticeVocabulary.BuiltIn.Words.AtEnd(word) is { } role && role.Text.Length == word.Length);

    private static IEnumerable<SourceRange> Places(Notice notice)
    {
        IEnumerable<SpanDictionary?> records =
        [
            notice.Spans,
            .. notice.Conventions.Select(convention => convention.Spans),
            .. notice.Sections.SelectMany(section => section.Leaders.Select(leader => leader.Spans).Prepend(section.Spans)),
            .. notice.Tasks.SelectMany(task => task.Measures.Prepend(task)).SelectMany(Records),
        ];
        return records.SelectMany(spans => spans?.Values ?? []).SelectMany(ranges => ranges);
    }

    private static IEnumerable<SpanDictionary?> Records(WorkItem item) =>
    [
        item.Spans, item.Schedule?.Spans,
        .. item.Schedule?.Milestones.Select(milestone => milestone.Spans) ?? [],
        .. item.Units.Select(unit => unit.Spans), .. item.Leaders.Select(leader => leader.Spans), .. item.Extras.Select(extra => extra.Spans),
    ];

    [GeneratedRegex("[\u00AD\u200B\u200C\u200D\u2060\uFEFF ]", RegexOptions.CultureInvariant)]
    private static partial Regex Unprinted();

    [GeneratedRegex(@"[^\w]+|_+", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    // 市水利局等部门   市水利局和市财政局   由市水利局负责   完成时限为6月底   分管许衡同志负责   同上 and 无 in a cell   the number of a row
    [GeneratedRegex("^(?:和|及|与|以及|由|会同|为|是|的|分管|主管|同志|同上|无|等.{0,12}|部门和单位|[0-9]{1,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    // In a cell of Markdown it is no text: 县粮食局<br>县供销社
    [GeneratedRegex("<br ?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BreakTag();
}
