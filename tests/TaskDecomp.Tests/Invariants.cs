using System.Text.Json;
using TaskDecomp.Model;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Tests.Gold;
using TaskDecomp.Tests.Writers;
using TaskDecomp.Text;
using TaskDecomp.Writers;
using TaskDecomp.Writers.Json;

namespace TaskDecomp.Tests;

/// <summary>What holds for the model of any text at all.</summary>
internal sealed class Invariants
{
    private static readonly JsonElement Schema = JsonDocument.Parse(NoticeSchema.Text).RootElement;

    private static readonly string[] ClosingBrackets = ["）", ")", "]", "］", "】", "〕"];
    private static readonly string[] Commas = ["，", ","];

    private readonly Notice _notice;
    private readonly IReadOnlyList<string> _lines;
    private readonly string _text;
    private readonly List<string> _broken = [];
    private readonly bool _isDamaged;

    // The words of a cell need not stand together: in a damaged text, or in a table, whose cells go on beside each other or on the next page.
    private readonly bool _isWoven;

    private Invariants(Notice notice, IReadOnlyList<string> lines, bool isDamaged) =>
        (_notice, _lines, _text, _isDamaged, _isWoven) = (notice, lines, Squeezed.Of(string.Concat(lines)), isDamaged, isDamaged || lines.Any(line => line.ContainsAny('│', '\t') || line.StartsWith("+--", StringComparison.Ordinal) || IsPageNumber(line)));

    /// <summary>What does not hold, a sentence each.</summary>
    /// <param name="notice">The model.</param>
    /// <param name="lines">The lines of its source.</param>
    /// <param name="isDamaged">Lines of any kind may stand in the middle of a task.</param>
    /// <param name="isWritten">The JSON that is written of it is checked too, which takes most of the time.</param>
    public static IReadOnlyList<string> Broken(Notice notice, IReadOnlyList<string> lines, bool isDamaged = false, bool isWritten = true)
    {
        var invariants = new Invariants(notice, lines, isDamaged);
        if (isWritten)
        {
            invariants.CheckSchema();
        }

        invariants.CheckAll();
        return invariants._broken;
    }

    private void CheckAll()
    {
        CheckCoverage();
        CheckIds();
        foreach (var task in _notice.Tasks)
        {
            CheckItem(task);
            foreach (var measure in task.Measures)
            {
                CheckItem(measure);
                Expect(measure.Lines.First >= task.Lines.First && measure.Lines.Last <= task.Lines.Last, $"{measure.Id}: stands outside its task's lines");
                Expect(measure.Measures.Count == 0, $"{measure.Id}: a measure has measures");
            }
        }

        foreach (var name in _notice.Recipients.Concat(_notice.CopiedTo))
        {
            Expect(IsPrinted(name), $"“{name}” is an addressee but not printed");
        }
    }

    // Of each line that a task or a heading claims, half of the pairs of neighbouring characters stand in some field, labels aside.
    private void CheckNothingIsHollow(JsonElement json)
    {
        var words = string.Join('\n', Strings(json));
        var claims = _notice.Tasks.Select(task => task.Lines).Concat(_notice.Sections.Select(section => section.Lines));
        foreach (var number in claims.SelectMany(lines => Enumerable.Range(lines.First, Math.Max(0, lines.Last - lines.First + 1))).Distinct().Where(IsHeldByFields))
        {
            var pairs = Scorer.Pairs(_lines[number - 1]).ToList();
            Expect(pairs.Count(pair => words.Contains(pair, StringComparison.Ordinal)) * 2 >= pairs.Count, $"line {number} is claimed, but no field holds it: {_lines[number - 1]}");
        }
    }

    // The header of a table is made of labels, which the model does not repeat; a label may stand on a line alone (序时进度:).
    private bool IsHeldByFields(int number) => number <= _lines.Count && !Squeezed.Of(_lines[number - 1]).Contains("序号", StringComparison.Ordinal)
        && NoticeVocabulary.BuiltIn.Labels.MatchWhole(CharacterFolding.Fold(_lines[number - 1]).Trim(' ', '|')) is null && !IsPageNumber(_lines[number - 1]);

    private static bool IsPageNumber(string line) => Furniture.IsPageNumber(CharacterFolding.Fold(line).Trim());

    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(property => Strings(property.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [Squeezed.Of(value.GetString()!)],
        _ => [],
    };

    private void CheckSchema()
    {
        using var stream = new MemoryStream();
        NoticeConverter.Write(_notice, "json", stream, new WriterOptions());
        using var json = JsonDocument.Parse(stream.ToArray());
        _broken.AddRange(SchemaChecker.Check(Schema, json.RootElement));
        if (!_isDamaged)
        {
            CheckNothingIsHollow(json.RootElement);
        }
    }

    private void CheckCoverage()
    {
        var coverage = _notice.Coverage;
        var sum = coverage.Task + coverage.Heading + coverage.Metadata + coverage.Boilerplate + coverage.Unclassified;
        Expect(coverage.Lines == _lines.Count(IsPrintedLine), $"coverage counts {coverage.Lines} lines, the text has {_lines.Count(IsPrintedLine)}");
        Expect(sum == coverage.Lines, $"the classes sum up to {sum}, not {coverage.Lines}");
        Expect(coverage.UnclassifiedLines.Count == coverage.Unclassified, "unclassifiedLines and unclassified differ");
        Expect(coverage.UnclassifiedLines.SequenceEqual(coverage.UnclassifiedLines.Distinct().Order()), "unclassifiedLines are not in order");
        foreach (var line in coverage.UnclassifiedLines)
        {
            Expect(_notice.Diagnostics.Any(diagnostic => diagnostic.Line == line), $"line {line} is unclassified and no diagnostic says so");
        }
    }

    private void CheckIds()
    {
        var items = _notice.Tasks.SelectMany(task => task.Measures.Prepend(task)).ToList();
        var ids = _notice.Sections.Select(section => section.Id).Concat(items.Select(item => item.Id)).ToList();
        _broken.AddRange(ids.CountBy(id => id).Where(count => count.Value > 1).Select(count => $"{count.Key}: {count.Value} have this id"));
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in _notice.Sections)
        {
            Expect(section.ParentId is null || known.Contains(section.ParentId), $"{section.Id}: no section {section.ParentId} stands before it");
            CheckRange(section.Id, section.Lines);
            known.Add(section.Id);
        }

        foreach (var item in items)
        {
            Expect(item.SectionId is null || known.Contains(item.SectionId), $"{item.Id}: there is no section {item.SectionId}");
        }

        foreach (var diagnostic in _notice.Diagnostics)
        {
            Expect(diagnostic.TaskId is null || items.Exists(item => item.Id == diagnostic.TaskId), $"{diagnostic.Code}: there is no task {diagnostic.TaskId}");
            Expect(diagnostic.Line is null || (diagnostic.Line >= 1 && diagnostic.Line <= _lines.Count), $"{diagnostic.Code}: there is no line {diagnostic.Line}");
        }
    }

    private void CheckItem(WorkItem item)
    {
        Expect(item.Title is null || item.Text.StartsWith(item.Title, StringComparison.Ordinal), $"{item.Id}: the title “{item.Title}” does not start the text");
        if (!CheckRange(item.Id, item.Lines))
        {
            return;
        }

        var own = Squeezed.Of(string.Concat(_lines.Skip(item.Lines.First - 1).Take(item.Lines.Last - item.Lines.First + 1)));
        foreach (var paragraph in item.Text.Split('\n').Select(Squeezed.Of))
        {
            Expect(_isWoven ? IsSpelledBy(own, paragraph) || (_isDamaged && IsMadeOf(own, paragraph)) : own.Contains(paragraph, StringComparison.Ordinal) || IsAroundBracket(own, paragraph), $"{item.Id}: “{paragraph}” is not in lines {item.Lines.First}-{item.Lines.Last}");
        }

        foreach (var name in item.Units.Select(unit => unit.Name).Concat(item.Leaders.Select(leader => leader.Name ?? leader.Title ?? "")))
        {
            Expect(name.Length > 0 && IsPrinted(name), $"{item.Id}: “{name}” is no printed name");
        }

        CheckSchedule(item);
    }

    private void CheckSchedule(WorkItem item)
    {
        // The date of a column that is one date stands in the table's header.
        var schedule = Squeezed.Of(item.Schedule?.Text ?? "");
        var isColumn = item.Schedule?.Basis == ScheduleBasis.Column;
        foreach (var milestone in item.Schedule?.Milestones ?? [])
        {
            var label = Squeezed.Of(milestone.Label);
            Expect(schedule.Contains(label, StringComparison.Ordinal) || (isColumn && _text.Contains(label, StringComparison.Ordinal)), $"{item.Id}: “{milestone.Label}” is not in the schedule");
            Expect(schedule.Contains(Squeezed.Of(milestone.Text ?? ""), StringComparison.Ordinal), $"{item.Id}: “{milestone.Text}” is not in the schedule");
        }
    }

    // | 1 | 建校 | 市教 | above | | 舍 | 育局 |: a cell goes on below other cells, whose characters stand between its own.
    private static bool IsMadeOf(string lines, string text) =>
        lines.ContainsAny('|', '│') && text.CountBy(c => c).All(count => lines.Count(c => c == count.Key) >= count.Value);

    // A line of another kind may stand in the middle of a damaged task: its characters are there in their order all the same.
    private static bool IsSpelledBy(string lines, string text)
    {
        var at = 0;
        foreach (var c in text)
        {
            at = lines.IndexOf(c, at) + 1;
            if (at == 0)
            {
                return false;
            }
        }

        return true;
    }

    // 完成改造（牵头单位：A）。   完成改造，由A负责。 The stop behind the bracket or the clause ends the text before it.
    private static bool IsAroundBracket(string lines, string text) =>
        text is [.., '。' or '；' or ';' or '.' or '，' or ','] && lines.Contains(text[..^1], StringComparison.Ordinal)
        && (ClosingBrackets.Any(close => lines.Contains(close + text[^1], StringComparison.Ordinal)) || Commas.Any(comma => lines.Contains($"{text[..^1]}{comma}由", StringComparison.Ordinal)));

    private bool CheckRange(string id, LineRange lines)
    {
        var holds = lines.First >= 1 && lines.First <= lines.Last && lines.Last <= _lines.Count;
        Expect(holds, $"{id}: lines {lines.First}-{lines.Last} are none");
        return holds;
    }

    private bool IsPrinted(string name) =>
        _isWoven ? IsSpelledBy(_text, Squeezed.Of(name)) : _text.Contains(Squeezed.Of(name), StringComparison.Ordinal);

    // Characters that print nothing make no line.
    private static bool IsPrintedLine(string line) => !string.IsNullOrWhiteSpace(CharacterFolding.Fold(line));

    private void Expect(bool holds, string message)
    {
        if (!holds)
        {
            _broken.Add(message);
        }
    }
}
