using TaskDecomp.Model;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Text;

namespace TaskDecomp.Tests;

/// <summary>Cutting the reader's lines by the ranges of a field gives the field, white space apart: what does not hold, a sentence each.</summary>
internal sealed class SpanRule
{
    private readonly Notice _notice;
    private readonly IReadOnlyList<string> _lines;
    private readonly List<string> _broken = [];

    private SpanRule(Notice notice, IReadOnlyList<string> lines) => (_notice, _lines) = (notice, lines);

    /// <summary>What does not hold for a notice.</summary>
    /// <param name="notice">The model, with spans.</param>
    /// <param name="lines">The lines that the reader handed over.</param>
    public static IReadOnlyList<string> Broken(Notice notice, IReadOnlyList<string> lines)
    {
        var rule = new SpanRule(notice, lines);
        rule.CheckFrame();
        foreach (var task in notice.Tasks)
        {
            rule.CheckItem(task, [task.Lines]);
            foreach (var measure in task.Measures)
            {
                rule.CheckItem(measure, [measure.Lines, task.Lines]);
            }
        }

        return rule._broken;
    }

    private void CheckFrame()
    {
        Check("notice", _notice.Spans, [
            ("title", _notice.Title), ("documentNumber", _notice.DocumentNumber), ("issuer", _notice.Issuer), ("issuedOn", IssuedOn()),
            .. Items("recipients", _notice.Recipients), .. Items("copiedTo", _notice.CopiedTo)]);
        foreach (var convention in _notice.Conventions)
        {
            Check("convention", convention.Spans, ("text", convention.Text));
        }

        foreach (var section in _notice.Sections)
        {
            Check(section.Id, section.Spans, [("label", section.Label), ("title", section.Title), .. Items("intro", section.Intro)]);
            CheckLeaders(section.Id, section.Leaders);
        }
    }

    // A date has no printed value of its own in the model: what is printed there must read as it.
    private string? IssuedOn()
    {
        var printed = _notice.Spans?.GetValueOrDefault("issuedOn") is { } ranges ? string.Concat(ranges.Select(Cut)) : null;
        var digits = string.Concat((printed ?? "").Where(char.IsAsciiDigit));
        var read = printed is null ? null : DateReader.AtEnd(CharacterFolding.Fold(printed))?.Date
            ?? (DateOnly.TryParse(CharacterFolding.Fold(printed), System.Globalization.CultureInfo.InvariantCulture, out var day) ? day : null);
        Expect(read == _notice.IssuedOn, $"notice: “{printed}” ({digits}) does not read as {_notice.IssuedOn}");
        return printed;
    }

    private void CheckLeaders(string id, IEnumerable<Leader> leaders)
    {
        foreach (var leader in leaders)
        {
            Check($"{id} leader", leader.Spans, ("name", leader.Name), ("title", leader.Title));
        }
    }

    private void CheckItem(WorkItem item, IReadOnlyList<LineRange> own)
    {
        Check(item.Id, item.Spans, ("label", item.Label), ("title", item.Title), ("text", item.Text));
        Expect(IsInside(item.Spans?.GetValueOrDefault("title"), item.Spans?.GetValueOrDefault("text")), $"{item.Id}: the title stands outside the text");
        CheckLeaders(item.Id, item.Leaders);
        foreach (var unit in item.Units)
        {
            Check($"{item.Id} unit", unit.Spans, ("name", unit.Name), ("note", unit.Note), ("label", unit.Label));
            foreach (var range in unit.Spans?.Values.SelectMany(ranges => ranges) ?? [])
            {
                Expect(IsNear(range.FirstLine, unit, own), $"{item.Id}: the unit {unit.Name} stands in line {range.FirstLine}");
            }
        }

        Check($"{item.Id} schedule", item.Schedule?.Spans, ("text", item.Schedule?.Text));
        foreach (var milestone in item.Schedule?.Milestones ?? [])
        {
            Check($"{item.Id} milestone", milestone.Spans, ("label", milestone.Label), ("text", milestone.Text));
            // The date of a column that is one date stands in the table's header.
            var inside = item.Schedule!.Basis == ScheduleBasis.Column ? milestone.Spans?.Where(field => field.Key != "label") : milestone.Spans;
            Expect(IsInside(inside?.SelectMany(field => field.Value), item.Schedule.Spans?.GetValueOrDefault("text")), $"{item.Id}: the milestone {milestone.Label} stands outside its schedule");
        }

        foreach (var extra in item.Extras)
        {
            Check($"{item.Id} extra", extra.Spans, ("label", extra.Label), ("text", extra.Text));
        }

        CheckApart(item);
    }

    private static bool IsInside(IEnumerable<SourceRange>? parts, IReadOnlyList<SourceRange>? whole) =>
        (parts ?? []).All(part => whole?.Any(range => range.FirstLine == part.FirstLine && range.FirstColumn <= part.FirstColumn && part.LastColumn <= range.LastColumn) == true);

    // A label may stand in the header of the table, a cell that spans rows in a row above, units that hold for all tasks below the title.
    private bool IsNear(int line, Unit unit, IReadOnlyList<LineRange> own) =>
        own.Any(lines => line >= lines.First && line <= lines.Last) || _notice.Sections.Any(section => line >= section.Lines.First && line <= section.Lines.Last)
        || (line < own[0].First && (unit.Basis is not UnitBasis.Heading || _notice.Sections.All(section => line < section.Lines.First)));

    // Units under one label share it, as leaders may share an office.
    private void CheckApart(WorkItem item)
    {
        var claims = new Dictionary<(int Line, int Column), string>();
        var claimed = new HashSet<SourceRange>();
        Claim("text", item.Spans?.GetValueOrDefault("text"));
        Claim("label", item.Spans?.GetValueOrDefault("label"));
        Claim("schedule", item.Schedule?.Spans?.GetValueOrDefault("text"));
        foreach (var (field, ranges) in item.Units.Select(unit => unit.Spans).Concat(item.Leaders.Select(leader => leader.Spans)).Concat(item.Extras.Select(extra => extra.Spans)).SelectMany(spans => spans ?? Enumerable.Empty<KeyValuePair<string, IReadOnlyList<SourceRange>>>()))
        {
            Claim(field, ranges);
        }

        void Claim(string field, IReadOnlyList<SourceRange>? ranges)
        {
            foreach (var range in (ranges ?? []).Where(range => field == "text" || claimed.Add(range)))
            {
                for (var column = range.FirstColumn; column < range.LastColumn; column++)
                {
                    Expect(claims.TryAdd((range.FirstLine, column), field), $"{item.Id}: {field} and {claims[(range.FirstLine, column)]} both claim {range.FirstLine},{column}");
                }
            }
        }
    }

    private void Check(string owner, SpanDictionary? spans, params IReadOnlyList<(string Field, string? Value)> fields)
    {
        var expected = fields.Where(field => !string.IsNullOrEmpty(field.Value)).ToList();
        Expect(expected.Select(field => field.Field).SequenceEqual(spans?.Keys ?? []), $"{owner}: fields {string.Join(' ', expected)}, places {string.Join(' ', spans?.Keys ?? [])}");
        foreach (var (field, value) in expected)
        {
            var ranges = spans?.GetValueOrDefault(field) ?? [];
            var cut = Squeezed.Of(string.Concat(ranges.Select(Cut)));
            Expect(cut == Squeezed.Of(value!), $"{owner}: {field} is “{value}”, its place holds “{cut}”");
        }
    }

    private string Cut(SourceRange range)
    {
        var isThere = range.FirstLine >= 1 && range.LastLine == range.FirstLine && range.LastLine <= _lines.Count
            && range.FirstColumn >= 1 && range.LastColumn > range.FirstColumn && range.LastColumn <= _lines[range.LastLine - 1].Length + 1;
        Expect(isThere, $"{range} is no place");
        return isThere ? _lines[range.FirstLine - 1][(range.FirstColumn - 1)..(range.LastColumn - 1)] : "";
    }

    private static IEnumerable<(string Field, string? Value)> Items(string field, IEnumerable<string> items) =>
        items.Select((item, i) => ($"{field}[{i}]", (string?)item));

    private void Expect(bool holds, string message)
    {
        if (!holds)
        {
            _broken.Add(message);
        }
    }
}
