using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using TaskDecomp.Model;
using TaskDecomp.Text;

namespace TaskDecomp.Writers.Html;

/// <summary>
/// The notice as the page's script reads it: short lists in a fixed order, texts as places in the source. A place is line, column, length; its
/// line counts from the first line of the task.
/// </summary>
/// <param name="notice">What to write.</param>
/// <param name="lines">The source; none where it is not known.</param>
/// <param name="language">The language of the words.</param>
internal sealed class ReviewData(Notice notice, IReadOnlyList<SourceLine> lines, Language language)
{
    /// <summary>The script's words in <c>Headers.resx</c>.</summary>
    private static readonly string[] Words =
        ["Source", "Line", "Label", "Title", "Text", "Lead", "Support", "Responsible", "Leader", "Schedule", "Heading", "Metadata", "Extra",
         "Unclassified", "Shown", "Milestones", "Suggestion", "Assist", "Open", "Number", "Task", "Units", "Leaders", "Hints", "NoTasks", "All", "Error", "Warning", "Info"];

    // Hanzi as they are; < > & and all that could end the element, or a line of a script, as escapes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly FieldText _fields = new(lines);
    private readonly Dictionary<Leader, int> _leaders = [];

    /// <summary>The JSON text.</summary>
    public string Build()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            WriteWords(json);
            WriteFrame(json);
            WriteSections(json);
            WriteList(json, "tasks", notice.Tasks, WriteItem);
            WriteLeaders(json);
            WriteDiagnostics(json);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private void WriteWords(Utf8JsonWriter json)
    {
        json.WriteStartObject("words");
        foreach (var word in Words)
        {
            json.WriteString(char.ToLowerInvariant(word[0]) + word[1..], Headers.Get($"Review.{word}", language));
        }

        json.WriteEndObject();
    }

    /// <summary>Where the facts of the letter and the rules of the notice are printed.</summary>
    private void WriteFrame(Utf8JsonWriter json)
    {
        var spans = notice.Conventions.Select(rule => rule.Spans).Prepend(notice.Spans).SelectMany(spans => spans?.Values ?? []);
        WriteList(json, "frame", spans, (writer, ranges) => WritePieces(writer, FieldText.Runs(ranges), 0));
    }

    private void WriteSections(Utf8JsonWriter json) => WriteList(json, "sections", notice.Sections, (writer, section) =>
    {
        writer.WriteStartArray();
        writer.WriteStringValue(section.Id);
        writer.WriteNumberValue(section.Lines.First);
        WriteField(writer, section.Label, section.Spans, "label", 0);
        WriteField(writer, section.Title, section.Spans, "title", 0);
        WriteLeaderNumbers(writer, section.Leaders);
        writer.WriteStartArray();
        for (var i = 0; i < section.Intro.Count; i++)
        {
            WriteField(writer, section.Intro[i], section.Spans, $"intro[{i}]", 0);
        }

        writer.WriteEndArray();
        writer.WriteEndArray();
    });

    private void WriteItem(Utf8JsonWriter json, WorkItem item)
    {
        var origin = item.Lines.First;
        json.WriteStartArray();
        json.WriteStringValue(item.Id);
        json.WriteStringValue(item.SectionId);
        json.WriteNumberValue(origin);
        json.WriteNumberValue(item.Lines.Last - origin);
        WriteField(json, item.Label, item.Spans, "label", origin);
        WriteField(json, item.Text, item.Spans, "text", origin);
        WriteUnits(json, item, origin);
        WriteLeaderNumbers(json, item.Leaders);
        WriteRest(json, item, origin);
        json.WriteEndArray();
    }

    /// <summary>Role, name, bracket, full name, and the label where it is not that of the unit before.</summary>
    private void WriteUnits(Utf8JsonWriter json, WorkItem item, int origin)
    {
        json.WriteStartArray();
        IReadOnlyList<SourceRange>? last = null;
        foreach (var unit in item.Units)
        {
            var label = unit.Spans?.GetValueOrDefault("label");
            var isNew = label is not null && (last is null || !label.SequenceEqual(last));
            last = label;
            json.WriteStartArray();
            json.WriteNumberValue((int)unit.Role);
            WriteField(json, unit.Name, unit.Spans, "name", origin);
            if (isNew || unit.Note is not null || unit.Canonical is not null)
            {
                WriteField(json, unit.Note, unit.Spans, "note", origin);
                json.WriteStringValue(unit.Canonical);
                WritePieces(json, isNew ? FieldText.Runs(label!) : [], origin);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private void WriteRest(Utf8JsonWriter json, WorkItem item, int origin)
    {
        if (item is { Title: null, Schedule: null, UnitsOpen: false, Extras.Count: 0, Measures.Count: 0 })
        {
            return;
        }

        json.WriteStartObject();
        if (item.Title is not null)
        {
            json.WriteNumber("title", item.Title.Length);
        }

        if (item.UnitsOpen)
        {
            json.WriteNumber("open", 1);
        }

        if (item.Schedule is { } schedule)
        {
            json.WritePropertyName("due");
            WriteSchedule(json, schedule, origin);
        }

        if (item.Extras.Count > 0)
        {
            WriteList(json, "extras", item.Extras, (writer, extra) =>
            {
                writer.WriteStartArray();
                WriteField(writer, extra.Label, extra.Spans, "label", origin);
                WriteField(writer, extra.Text, extra.Spans, "text", origin);
                writer.WriteEndArray();
            });
        }

        if (item.Measures.Count > 0)
        {
            WriteList(json, "measures", item.Measures, WriteItem);
        }

        json.WriteEndObject();
    }

    /// <summary>The text, then of each milestone its label and last day.</summary>
    private void WriteSchedule(Utf8JsonWriter json, Schedule schedule, int origin)
    {
        json.WriteStartArray();
        WriteField(json, schedule.Text, schedule.Spans, "text", origin);
        foreach (var milestone in schedule.Milestones)
        {
            WriteField(json, milestone.Label, milestone.Spans, "label", origin);
            json.WriteNumberValue(milestone.Due is { } due ? (due.Year * 10000) + (due.Month * 100) + due.Day : 0);
        }

        json.WriteEndArray();
    }

    /// <summary>Leaders of a heading hold for many tasks: each stands in the page once.</summary>
    private void WriteLeaderNumbers(Utf8JsonWriter json, IReadOnlyList<Leader> leaders)
    {
        json.WriteStartArray();
        foreach (var leader in leaders)
        {
            _leaders.TryAdd(leader, _leaders.Count);
            json.WriteNumberValue(_leaders[leader]);
        }

        json.WriteEndArray();
    }

    private void WriteLeaders(Utf8JsonWriter json) => WriteList(json, "leaders", _leaders.OrderBy(pair => pair.Value).Select(pair => pair.Key), (writer, leader) =>
    {
        writer.WriteStartArray();
        writer.WriteNumberValue((int)leader.Role);
        WriteField(writer, leader.Name, leader.Spans, "name", 0);
        WriteField(writer, leader.Title, leader.Spans, "title", 0);
        writer.WriteEndArray();
    });

    /// <summary>Messages that many diagnostics share stand in the page once.</summary>
    private void WriteDiagnostics(Utf8JsonWriter json)
    {
        var messages = notice.Diagnostics.Select(diagnostic => diagnostic.Message).Distinct().ToList();
        var numbers = messages.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        WriteList(json, "messages", messages, (writer, message) => writer.WriteStringValue(message));
        WriteList(json, "diagnostics", notice.Diagnostics, (writer, diagnostic) =>
        {
            writer.WriteStartArray();
            writer.WriteStringValue(diagnostic.Code);
            writer.WriteNumberValue((int)diagnostic.Severity);
            writer.WriteNumberValue(numbers[diagnostic.Message]);
            writer.WriteNumberValue(diagnostic.Line ?? 0);
            writer.WriteStringValue(diagnostic.TaskId);
            writer.WriteStringValue(diagnostic.Suggestion);
            WritePieces(writer, diagnostic.Span is { } span && span.FirstLine == span.LastLine && lines.Count > 0 ? FieldText.Runs([span]) : [], 0);
            writer.WriteEndArray();
        });
    }

    private void WriteField(Utf8JsonWriter json, string? value, SpanDictionary? spans, string key, int origin)
    {
        if (value is null)
        {
            json.WriteNumberValue(0);
            return;
        }

        WritePieces(json, _fields.Split(value, lines.Count > 0 ? spans?.GetValueOrDefault(key) : null), origin);
    }

    private static void WritePieces(Utf8JsonWriter json, IReadOnlyList<FieldPiece> pieces, int origin)
    {
        json.WriteStartArray();
        foreach (var piece in pieces)
        {
            if (piece.Text is not null)
            {
                json.WriteStringValue(piece.Text);
                continue;
            }

            json.WriteNumberValue(piece.Line - origin);
            json.WriteNumberValue(piece.Column);
            json.WriteNumberValue(piece.Length);
        }

        json.WriteEndArray();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }
}
