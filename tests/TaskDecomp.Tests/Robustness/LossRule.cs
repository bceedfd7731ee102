using System.Globalization;
using System.Text;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Text;

namespace TaskDecomp.Tests.Robustness;

/// <summary>
/// No text of a line that is classed as a task's is missing from the fields of the tasks, measures and headings that the line is part of:
/// what no field of these holds is a label, a word of a role, 等, a conjunction or a mark, or a head printed again.
/// </summary>
internal sealed class LossRule
{
    // The marks that part cells and draw tables, and brackets that are no punctuation: they print no word. Unlike them ℃ and ＋ say something.
    private const string Separators = "|<>〈〉▲△◆◇●○■□•►▶➤→◎☞※";
    private const char FirstDrawn = '\u2500';
    private const char LastDrawn = '\u257F';

    // Stands where a line ends; it prints nothing, so that a label that is broken there is still one.
    private const char LineEnd = '\u2060';

    // ★市水利局   市水利局和市财政局   由市水利局负责   完成时限为6月底   分管许衡同志负责   联系副县长:许衡   以市水利局为主
    private static readonly HashSet<string> Conjunctions = ["和", "及", "与", "暨", "以及", "由", "以", "会同", "为", "是", "分管", "主管", "联系", "同志", "同上", "无", "br", "BR", "★"];

    private readonly Notice _notice;
    private readonly IReadOnlyList<SourceLine> _lines;
    private readonly bool[][] _held;

    private LossRule(Notice notice, IReadOnlyList<SourceLine> lines) =>
        (_notice, _lines, _held) = (notice, lines, [.. lines.Select(line => new bool[line.Text.Length])]);

    /// <summary>What is missing, a sentence each.</summary>
    /// <param name="notice">The model, with spans.</param>
    /// <param name="lines">The lines that the reader handed over, and what each was taken for.</param>
    public static IReadOnlyList<string> Broken(Notice notice, IReadOnlyList<SourceLine> lines)
    {
        var rule = new LossRule(notice, lines);
        rule.Hold();
        return
        [
            .. from run in rule.Runs()
               let rests = rule.Rests(run).Where(rest => Letters(rest).Length > 0).ToList()
               from i in Enumerable.Range(0, rests.Count)
               where !IsPrintedWord(rests[i]) && !IsWoven(rests, i) && !rule.IsPrintedAgain(rests[i], run)
               select $"lines {run[0].Number}-{run[^1].Number}: no field holds “{rests[i]}”",
        ];
    }

    // │…等有关部│…│ and │…门    │…│ below it: a word goes on in the next line of its cell, beside the broken words of other cells.
    private static bool IsWoven(List<string> rests, int index) =>
        rests[index].Contains('│') && (IsPrintedWord(Letters(rests[index])) || IsBroken(rests, index, index + 1) || IsBroken(rests, index - 1, index));

    private static bool IsBroken(List<string> rests, int first, int next) =>
        first >= 0 && next < rests.Count && rests[first].Contains('│') && rests[next].Contains('│') && IsPrintedWord(Letters(rests[first]) + Letters(rests[next]));

    // A record holds what stands in the lines that it is part of, not what it takes over from others.
    private void Hold()
    {
        foreach (var item in _notice.Tasks.SelectMany(task => task.Measures.Prepend(task)))
        {
            Hold(Records(item), item.Lines);
            var units = item.Units.Select(unit => unit.Spans).ToList();
            Sections(item).ToList().ForEach(section => Hold(units, section.Lines));
        }

        foreach (var section in _notice.Sections)
        {
            Hold([section.Spans, .. section.Leaders.Select(leader => leader.Spans)], section.Lines);
        }

        foreach (var convention in _notice.Conventions)
        {
            Hold([convention.Spans], new LineRange(convention.Line, _lines.Count));
        }
    }

    private void Hold(IEnumerable<SpanDictionary?> records, LineRange lines)
    {
        foreach (var range in records.SelectMany(spans => spans?.Values ?? []).SelectMany(ranges => ranges).Where(range => range.FirstLine >= lines.First && range.LastLine <= lines.Last))
        {
            _held[range.FirstLine - 1].AsSpan((range.FirstColumn - 1)..(range.LastColumn - 1)).Fill(true);
        }
    }

    // 1.新建市场。责任单位：区商务局 2.建设公园。责任单位：区城管局: a heading may stand on a task's line, and its units are those of the tasks below it.
    private IEnumerable<Section> Sections(WorkItem item)
    {
        for (var section = _notice.Sections.FirstOrDefault(section => section.Id == item.SectionId); section is not null; section = _notice.Sections.FirstOrDefault(above => above.Id == section.ParentId))
        {
            yield return section;
        }
    }

    private static IEnumerable<SpanDictionary?> Records(WorkItem item) =>
    [
        item.Spans, item.Schedule?.Spans,
        .. item.Schedule?.Milestones.Select(milestone => milestone.Spans) ?? [],
        .. item.Units.Select(unit => unit.Spans), .. item.Leaders.Select(leader => leader.Spans), .. item.Extras.Select(extra => extra.Spans),
    ];

    // Lines of tasks below each other are looked at as one: a label may be broken.
    private IEnumerable<List<SourceLine>> Runs()
    {
        var run = new List<SourceLine>();
        foreach (var line in _lines.Where(line => line.Class == LineClass.Task))
        {
            // 等单 / a blank line / 位: what is broken goes on behind what prints nothing.
            if (run.Count > 0 && !_lines.Skip(run[^1].Number).Take(line.Number - run[^1].Number - 1).All(between => between.Class == LineClass.Blank))
            {
                yield return run;
                run = [];
            }

            run.Add(line);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    // The runs of characters that no field holds.
    private IEnumerable<string> Rests(List<SourceLine> run)
    {
        var (text, held) = (string.Concat(run.Select(line => line.Text + LineEnd)), run.SelectMany(line => _held[line.Number - 1].Append(false)).ToArray());
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !held[end])
            {
                end++;
            }

            if (end > start)
            {
                yield return text[start..end];
            }

            start = end + 1;
        }
    }

    // In a row of a table whole cells that the fields of that row's task hold in the same words: its head, printed again behind a page break, or the name of its group.
    private bool IsPrintedAgain(string rest, List<SourceLine> run)
    {
        if (!run.Exists(line => line.Rule == "table row"))
        {
            return false;
        }

        var near = _notice.Tasks.Where(task => task.Lines.First <= run[^1].Number && task.Lines.Last >= run[0].Number);
        return near.Any(task => task.Measures.Prepend(task).ToList() is var items && items.SelectMany(ValuesOf).Concat(Sections(task).Select(section => section.Title)).Select(Letters).ToHashSet() is var values
            && rest.Split('|', '│', '\t', LineEnd) is var cells && cells.Index().All(cell => IsPrintedWord(cell.Item) || IsBrokenWord(cells, cell.Index) || IsBrokenWord(cells, cell.Index - 1)
                || Letters(cell.Item) is var letters && (values.Contains(letters) || items.Exists(item => AreUnits(letters, item)))));
    }

    private static IEnumerable<string> ValuesOf(WorkItem item) =>
    [
        item.Label ?? "", item.Text, item.Label + item.Text, .. item.Text.Split('\n'), .. item.Schedule?.Text.Split('\n').Prepend(item.Schedule.Text) ?? [],
        .. item.Leaders.SelectMany(leader => (string[])[leader.Name ?? "", leader.Title + leader.Name, leader.Name + leader.Title]),
        .. item.Leaders.GroupBy(leader => leader.Role).SelectMany(group => (string[])[string.Concat(group.Select(leader => leader.Title + leader.Name)), string.Concat(group.Select(leader => leader.Name))]),
        .. item.Extras.Select(extra => extra.Text),
    ];

    // 办理时 / 限： goes on in the next line.
    private static bool IsBrokenWord(string[] cells, int first) => first >= 0 && first + 1 < cells.Length && IsPrintedWord(cells[first] + cells[first + 1]);

    // Units have their order from their roles, and may stand in several cells.
    private static bool AreUnits(string cell, WorkItem item) =>
        item.Units.SelectMany(unit => (string[])[Letters(unit.Name + unit.Note), Letters(unit.Name)]).Append("等").OrderByDescending(name => name.Length)
            .Aggregate(cell, (left, name) => name.Length == 0 ? left : left.Replace(name, "", StringComparison.Ordinal)).Length == 0;

    private static string Letters(string text) => string.Concat(CharacterFolding.Fold(text).Where(c => !IsMark(c)));

    private static bool IsPrintedWord(string rest) =>
        CharacterFolding.Fold(rest) is var folded && (IsLabel(folded) || Words(folded).All(word => IsWords(word)));

    // 牵头(责任)单位： has a bracket inside.
    private static bool IsLabel(string text) => NoticeVocabulary.BuiltIn.Labels.MatchWhole(text.Trim([':', ' ', LineEnd])) is not null;

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text.Append('\n'))
        {
            // 牵头领导：+------+======+
            if (!IsMark(c) && c is not ('+' or '='))
            {
                word.Append(c);
            }
            else if (!IsUnprinted(c) && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }

    // Letter-spaced labels have blanks inside.
    private static bool IsUnprinted(char c) => c == ' ' || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool IsMark(char c) =>
        char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format || Separators.Contains(c) || c is >= FirstDrawn and <= LastDrawn;

    // 序号重点工作责任单位: labels of columns in one run   等牵头单位: 等 at the end of a line, a label below
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
        Conjunctions.Contains(word.ToString()) || OpenEnd.Start(word) == 0 || NoticeVocabulary.BuiltIn.Labels.MatchWhole(word) is not null
        || (NoticeVocabulary.BuiltIn.Words.AtEnd(word) is { } role && role.Text.Length == word.Length);
}
