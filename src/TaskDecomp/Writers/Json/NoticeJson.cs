using System.Text.Json;
using TaskDecomp.Model;
using TaskDecomp.Text;

namespace TaskDecomp.Writers.Json;

/// <summary>
/// Writes the model as JSON, key by key in the order of the contract. The platform's serializer does the same from the records, and a
/// test holds this to it; but what it sets up to write one notice takes longer than reading and parsing one.
/// </summary>
/// <param name="json">Where to.</param>
internal sealed class NoticeJson(Utf8JsonWriter json)
{
    // The names of the members, in their order.
    private static readonly string[] NoticeKinds = ["decomposition", "worklist", "report", "plan"];
    private static readonly string[] ConventionKinds = ["firstUnitLeads", "allUnitsLead", "responsibleLeads", "other"];
    private static readonly string[] SectionKinds = ["part", "leader", "topic", "review"];
    private static readonly string[] LeaderRoles = ["lead", "assist"];
    private static readonly string[] LeaderBases = ["printed", "heading", "column"];
    private static readonly string[] UnitRoles = ["lead", "support", "responsible"];
    private static readonly string[] UnitBases = ["printed", "convention", "heading", "column", "none"];
    private static readonly string[] ScheduleBases = ["printed", "column", "notice"];
    private static readonly string[] Severities = ["error", "warning", "info"];

    /// <summary>Writes a notice.</summary>
    public void Write(Notice notice)
    {
        json.WriteStartObject();
        json.WriteString("schemaVersion", notice.SchemaVersion);
        WriteSource(notice.Source);
        json.WriteString("kind", NoticeKinds[(int)notice.Kind]);
        json.WriteString("title", notice.Title);
        json.WriteString("documentNumber", notice.DocumentNumber);
        json.WriteString("issuer", notice.Issuer);
        WriteDay("issuedOn", notice.IssuedOn);
        WriteNumber("year", notice.Year);
        WriteTexts("recipients", notice.Recipients);
        WriteTexts("copiedTo", notice.CopiedTo);
        WriteList("conventions", notice.Conventions, WriteConvention);
        WriteList("sections", notice.Sections, WriteSection);
        WriteList("tasks", notice.Tasks, WriteItem);
        WriteList("diagnostics", notice.Diagnostics, WriteDiagnostic);
        WriteCoverage(notice.Coverage);
        WriteSpans(notice.Spans);
        json.WriteEndObject();
    }

    private void WriteSource(Source source)
    {
        json.WriteStartObject("source");
        json.WriteString("file", source.File);
        json.WriteString("format", source.Format);
        json.WriteString("encoding", source.Encoding);
        json.WriteString("sha256", source.Sha256);
        json.WriteEndObject();
    }

    private void WriteConvention(Convention convention)
    {
        json.WriteStartObject();
        json.WriteString("kind", ConventionKinds[(int)convention.Kind]);
        json.WriteString("text", convention.Text);
        json.WriteNumber("line", convention.Line);
        WriteSpans(convention.Spans);
        json.WriteEndObject();
    }

    private void WriteSection(Section section)
    {
        json.WriteStartObject();
        json.WriteString("id", section.Id);
        json.WriteString("parentId", section.ParentId);
        json.WriteString("kind", SectionKinds[(int)section.Kind]);
        json.WriteString("label", section.Label);
        WriteNumber("number", section.Number);
        json.WriteString("title", section.Title);
        WriteList("leaders", section.Leaders, WriteLeader);
        WriteTexts("intro", section.Intro);
        WriteLines(section.Lines);
        WriteSpans(section.Spans);
        json.WriteEndObject();
    }

    private void WriteItem(WorkItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("sectionId", item.SectionId);
        WriteList("leaders", item.Leaders, WriteLeader);
        WriteNumber("number", item.Number);
        json.WriteString("label", item.Label);
        json.WriteString("title", item.Title);
        json.WriteString("text", item.Text);
        WriteList("units", item.Units, WriteUnit);
        json.WriteBoolean("unitsOpen", item.UnitsOpen);
        WriteSchedule(item.Schedule);
        WriteList("extras", item.Extras, WriteExtra);
        WriteList("measures", item.Measures, WriteItem);
        WriteLines(item.Lines);
        WriteSpans(item.Spans);
        json.WriteEndObject();
    }

    private void WriteLeader(Leader leader)
    {
        json.WriteStartObject();
        json.WriteString("name", leader.Name);
        json.WriteString("title", leader.Title);
        json.WriteString("role", LeaderRoles[(int)leader.Role]);
        json.WriteString("basis", LeaderBases[(int)leader.Basis]);
        WriteSpans(leader.Spans);
        json.WriteEndObject();
    }

    private void WriteUnit(Unit unit)
    {
        json.WriteStartObject();
        json.WriteString("name", unit.Name);
        json.WriteString("note", unit.Note);
        json.WriteString("role", UnitRoles[(int)unit.Role]);
        json.WriteString("label", unit.Label);
        json.WriteString("basis", UnitBases[(int)unit.Basis]);
        json.WriteString("canonical", unit.Canonical);
        WriteSpans(unit.Spans);
        json.WriteEndObject();
    }

    private void WriteSchedule(Schedule? schedule)
    {
        if (schedule is null)
        {
            json.WriteNull("schedule");
            return;
        }

        json.WriteStartObject("schedule");
        json.WriteString("text", schedule.Text);
        json.WriteString("basis", ScheduleBases[(int)schedule.Basis]);
        WriteList("milestones", schedule.Milestones, WriteMilestone);
        WriteSpans(schedule.Spans);
        json.WriteEndObject();
    }

    private void WriteMilestone(Milestone milestone)
    {
        json.WriteStartObject();
        json.WriteString("label", milestone.Label);
        WriteDay("start", milestone.Start);
        WriteDay("due", milestone.Due);
        json.WriteString("text", milestone.Text);
        WriteSpans(milestone.Spans);
        json.WriteEndObject();
    }

    private void WriteExtra(Extra extra)
    {
        json.WriteStartObject();
        json.WriteString("label", extra.Label);
        json.WriteString("text", extra.Text);
        WriteSpans(extra.Spans);
        json.WriteEndObject();
    }

    private void WriteDiagnostic(NoticeDiagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", Severities[(int)diagnostic.Severity]);
        json.WriteString("message", diagnostic.Message);
        WriteNumber("line", diagnostic.Line);
        json.WriteString("taskId", diagnostic.TaskId);
        json.WriteString("suggestion", diagnostic.Suggestion);
        if (diagnostic.Span is { } span)
        {
            json.WritePropertyName("span");
            WriteRange(span);
        }
        else
        {
            json.WriteNull("span");
        }

        json.WriteEndObject();
    }

    private void WriteCoverage(Coverage coverage)
    {
        json.WriteStartObject("coverage");
        json.WriteNumber("lines", coverage.Lines);
        json.WriteNumber("task", coverage.Task);
        json.WriteNumber("heading", coverage.Heading);
        json.WriteNumber("metadata", coverage.Metadata);
        json.WriteNumber("boilerplate", coverage.Boilerplate);
        json.WriteNumber("unclassified", coverage.Unclassified);
        json.WriteStartArray("unclassifiedLines");
        foreach (var line in coverage.UnclassifiedLines)
        {
            json.WriteNumberValue(line);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteLines(LineRange lines)
    {
        json.WriteStartArray("lines");
        json.WriteNumberValue(lines.First);
        json.WriteNumberValue(lines.Last);
        json.WriteEndArray();
    }

    // Left out where they were not asked for.
    private void WriteSpans(SpanDictionary? spans)
    {
        if (spans is null)
        {
            return;
        }

        json.WriteStartObject("spans");
        foreach (var (field, ranges) in spans)
        {
            json.WriteStartArray(field);
            foreach (var range in ranges)
            {
                WriteRange(range);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteRange(SourceRange range)
    {
        json.WriteStartArray();
        json.WriteNumberValue(range.FirstLine);
        json.WriteNumberValue(range.FirstColumn);
        json.WriteNumberValue(range.LastLine);
        json.WriteNumberValue(range.LastColumn);
        json.WriteEndArray();
    }

    private void WriteDay(string key, DateOnly? day)
    {
        if (day is { } value)
        {
            Span<char> text = stackalloc char[10];
            value.TryFormat(text, out var length, "O", System.Globalization.CultureInfo.InvariantCulture);
            json.WriteString(key, text[..length]);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    private void WriteNumber(string key, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(key, value);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    private void WriteTexts(string key, IReadOnlyList<string> texts) => WriteList(key, texts, json.WriteStringValue);

    private void WriteList<T>(string key, IReadOnlyList<T> items, Action<T> write)
        where T : class
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
