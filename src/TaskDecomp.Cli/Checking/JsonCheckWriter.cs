using System.Text.Json;

namespace TaskDecomp.Cli.Checking;

/// <summary>All that was found as JSON, in the shape that the README documents.</summary>
internal sealed class JsonCheckWriter : ICheckWriter
{
    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public bool IsTalk => false;

    /// <inheritdoc/>
    public byte[] Write(IReadOnlyList<CheckedFile> files, Texts texts) => JsonBytes.Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            WriteFile(json, file, texts);
        }

        json.WriteEndArray();
        var summary = CheckSummary.Of(files);
        json.WriteStartObject("summary");
        json.WriteNumber("files", summary.Files);
        json.WriteNumber("failed", summary.Failed);
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("warnings", summary.Warnings);
        json.WriteNumber("infos", summary.Infos);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WriteFile(Utf8JsonWriter json, CheckedFile file, Texts texts)
    {
        json.WriteStartObject();
        json.WriteString("file", file.Name);
        json.WriteBoolean("ok", file.IsOk);
        json.WriteString("error", file.IsOk ? null : file.Findings[0].Diagnostic.Message);
        json.WriteStartArray("diagnostics");
        foreach (var finding in file.Findings)
        {
            WriteFinding(json, finding, texts);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding, Texts texts)
    {
        var diagnostic = finding.Diagnostic;
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", SeverityNames.Of(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        json.WriteString("place", finding.Place is { } place ? PlaceText.Of(place, texts) : null);
        WriteNumber(json, "line", diagnostic.Line);
        if (finding.Region is { } span)
        {
            json.WriteStartArray("span");
            foreach (var number in (int[])[span.FirstLine, span.FirstColumn, span.LastLine, span.LastColumn])
            {
                json.WriteNumberValue(number);
            }

            json.WriteEndArray();
        }
        else
        {
            json.WriteNull("span");
        }

        json.WriteString("taskId", diagnostic.TaskId);
        json.WriteString("suggestion", diagnostic.Suggestion);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
