using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using TaskDecomp.Model;
using TaskDecomp.Text;

namespace TaskDecomp.Writers.Html;

/// <summary>The notice as the page's script reads it, number for number in this order; texts are places in the source.</summary>
/// <param name="notice">What to write.</param>
/// <param name="lines">The source; none where it is not known.</param>
/// <param name="language">The language of the words.</param>
internal sealed class ReviewData(Notice notice, IReadOnlyList<SourceLine> lines, Language language)
{
    /// <summary>The script's words in <c>Headers.resx</c>.</summary>
    private static readonly string[] Words =
        ["Line", "Label", "Title", "Text", "Lead", "Support", "Responsible", "Leader", "Schedule", "Heading", "Metadata", "Extra", "Shown",
         "Milestones", "Suggestion", "Assist", "Open", "Number", "Task", "Units", "Leaders", "Hints", "NoTasks", "Error", "Warning", "Info"];

    // Hanzi as they are; < > & and all that could end the element, or a line of a script, as escapes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly FieldStream _fields = new(lines);
    private readonly Dictionary<Leader, int> _leaders = [];
    private int _number;

    private NumberStream Numbers => _fields.Numbers;

    /// <summary>The JSON text.</summary>
    public string Build()
    {
        WriteNotice();
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteStartObject("words");
            foreach (var word in Words)
            {
                json.WriteString(char.ToLowerInvariant(word[0]) + word[1..], Headers.Get($"Review.{word}", language));
            }

            json.WriteEndObject();
            json.WriteString("digits", NumberStream.Digits);
            json.WriteNumber("last", NumberStream.Last);
            json.WriteStartArray("strings");
            foreach (var text in _fields.Strings)
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
            json.WriteString("numbers", Numbers.ToString());
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private void WriteNotice()
    {
        // Leaders of a heading hold for many tasks: each stands in the page once.
        foreach (var leader in notice.Sections.SelectMany(section => section.Leaders).Concat(notice.Tasks.SelectMany(task => task.Measures.Prepend(task)).SelectMany(item => item.Leaders)))
        {
            _leaders.TryAdd(leader, _leaders.Count);
        }

        WriteList(_leaders.OrderBy(pair => pair.Value).Select(pair => pair.Key).ToList(), WriteLeader);
        var letter = lines.Count == 0 ? [] : notice.Conventions.Select(rule => rule.Spans).Prepend(notice.Spans).SelectMany(spans => spans?.Values ?? []);
        WriteList([.. letter], _fields.Add);
        WriteList(notice.Sections, WriteSection);
        WriteList(notice.Tasks, task => WriteItem(task, null));
        WriteList(notice.Diagnostics, WriteDiagnostic);
    }

    private void WriteLeader(Leader leader)
    {
        Numbers.Add((int)leader.Role);
        _fields.Add(leader.Name, leader.Spans, "name");
        _fields.Add(leader.Title, leader.Spans, "title");
    }

    private void WriteSection(Section section)
    {
        _fields.AddText(section.Id);
        _fields.MoveTo(section.Lines.First);
        _fields.Add(section.Label, section.Spans, "label");
        _fields.Add(section.Title, section.Spans, "title");
        WriteList(section.Leaders, leader => Numbers.Add(_leaders[leader]));
        WriteList([.. section.Intro.Index()], paragraph => _fields.Add(paragraph.Item, section.Spans, $"intro[{paragraph.Index}]"));
    }

    private void WriteItem(WorkItem item, WorkItem? parent)
    {
        _fields.AddText(item.SectionId);
        WriteId(item.Id, parent?.Id ?? item.SectionId);
        _fields.MoveTo(item.Lines.First);
        Numbers.Add(item.Lines.Last - item.Lines.First);
        _fields.Add(item.Label, item.Spans, "label");
        _fields.Add(item.Text, item.Spans, "text");
        Numbers.Add(item.Title?.Length ?? 0);
        WriteUnits(item);
        WriteList(item.Leaders, leader => Numbers.Add(_leaders[leader]));
        Numbers.Add((item.UnitsOpen ? 1 : 0) | (item.Schedule is null ? 0 : 2) | (item.Extras.Count == 0 ? 0 : 4) | (item.Measures.Count == 0 ? 0 : 8));
        WriteRest(item);
    }

    /// <summary>An id goes on from the last one (<c>1.3.30</c> after <c>1.3.29</c>): as the step between them; any other as a text.</summary>
    private void WriteId(string id, string? above)
    {
        var prefix = above is null ? "" : above + ".";
        var rest = id.StartsWith(prefix, StringComparison.Ordinal) ? id[prefix.Length..] : "";
        if (rest.Length is > 0 and < 9 && rest[0] != '0' && rest.All(char.IsAsciiDigit))
        {
            var number = int.Parse(rest, System.Globalization.CultureInfo.InvariantCulture);
            Numbers.Add(NumberStream.Fold(number - _number) + 1);
            _number = number;
            return;
        }

        Numbers.Add(0);
        _fields.AddText(id);
    }

    /// <summary>The label of a unit is told where it is not that of the unit before.</summary>
    private void WriteUnits(WorkItem item)
    {
        IReadOnlyList<SourceRange> last = [];
        WriteList(item.Units, unit =>
        {
            var label = unit.Spans?.GetValueOrDefault("label") ?? [];
            var isNew = lines.Count > 0 && label.Count > 0 && !label.SequenceEqual(last);
            last = label;
            Numbers.Add((int)unit.Role | (unit.Note is null ? 0 : 4) | (unit.Canonical is null ? 0 : 8) | (isNew ? 16 : 0));
            if (isNew)
            {
                _fields.Add(label);
            }

            _fields.Add(unit.Name, unit.Spans, "name");
            if (unit.Note is not null)
            {
                _fields.Add(unit.Note, unit.Spans, "note");
            }

            if (unit.Canonical is not null)
            {
                _fields.AddText(unit.Canonical);
            }
        });
    }

    private void WriteRest(WorkItem item)
    {
        if (item.Schedule is { } schedule)
        {
            _fields.Add(schedule.Text, schedule.Spans, "text");
            WriteList(schedule.Milestones, milestone =>
            {
                _fields.Add(milestone.Label, milestone.Spans, "label");
                Numbers.Add(milestone.Due is { } due ? (due.Year * 10000) + (due.Month * 100) + due.Day : 0);
            });
        }

        if (item.Extras.Count > 0)
        {
            WriteList(item.Extras, extra =>
            {
                _fields.Add(extra.Label, extra.Spans, "label");
                _fields.Add(extra.Text, extra.Spans, "text");
            });
        }

        if (item.Measures.Count > 0)
        {
            WriteList(item.Measures, measure => WriteItem(measure, item));
        }
    }

    private void WriteDiagnostic(NoticeDiagnostic diagnostic)
    {
        _fields.AddText(diagnostic.Code);
        Numbers.Add((int)diagnostic.Severity);
        _fields.AddText(diagnostic.Message);
        Numbers.Add(diagnostic.Line ?? 0);
        _fields.AddText(diagnostic.TaskId);
        _fields.AddText(diagnostic.Suggestion);
        _fields.Add(diagnostic.Span is { } span && span.FirstLine == span.LastLine && lines.Count > 0 ? [span] : []);
    }

    private void WriteList<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Numbers.Add(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }
}
