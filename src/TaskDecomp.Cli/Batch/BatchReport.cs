using System.Globalization;
using System.Text.Json;
using TaskDecomp.Cli.Output;
using TaskDecomp.Diagnostics;
using TaskDecomp.Text;
using TaskDecomp.Writers.Csv;

namespace TaskDecomp.Cli.Batch;

/// <summary>Writes what became of each file, the worst first: <c>report.json</c> for scripts, <c>report.csv</c> for a spreadsheet.</summary>
/// <param name="folder">The output folder.</param>
/// <param name="temporary">Where files are made before they are moved.</param>
/// <param name="language">The language of what went wrong.</param>
internal sealed class BatchReport(string folder, string temporary, Language language)
{
    private static readonly string[] Columns = ["file", "outcome", "code", "error", "kind", "tasks", "coverage", "warnings", "seconds"];

    /// <summary>The report as JSON.</summary>
    public string JsonPath => Path.Combine(folder, "report.json");

    /// <summary>The report as CSV.</summary>
    public string CsvPath => Path.Combine(folder, "report.csv");

    /// <summary>Writes both.</summary>
    /// <exception cref="CommandFailure">They cannot be written.</exception>
    public void Write(BatchSummary summary, IEnumerable<FileOutcome> outcomes, CancellationToken cancellationToken)
    {
        var worst = outcomes
            .OrderBy(outcome => outcome.Outcome)
            .ThenBy(outcome => outcome.Facts?.Coverage ?? 0)
            .ThenByDescending(outcome => outcome.Facts?.Warnings ?? 0)
            .ThenBy(outcome => outcome.Item.Index)
            .ToList();
        Save(JsonPath, stream => JsonBytes.WriteTo(stream, json => WriteJson(json, summary, worst)), cancellationToken);
        Save(CsvPath, stream => WriteCsv(stream, worst), cancellationToken);
    }

    private void Save(string path, Action<Stream> write, CancellationToken cancellationToken)
    {
        try
        {
            AtomicFile.Write(path, overwrite: true, write, cancellationToken, temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.CannotWrite(TextKeys.OutputFailed, path, exception.Message);
        }
    }

    private void WriteJson(Utf8JsonWriter json, BatchSummary summary, List<FileOutcome> worst)
    {
        json.WriteStartObject();
        json.WriteNumber("inputs", summary.Inputs);
        json.WriteNumber("ok", summary.Ok);
        json.WriteNumber("failed", summary.Failed);
        json.WriteNumber("skipped", summary.Skipped);
        json.WriteStartArray("files");
        foreach (var outcome in worst)
        {
            WriteFile(json, outcome);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteFile(Utf8JsonWriter json, FileOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("file", outcome.Item.Name);
        json.WriteString("outcome", NameOf(outcome));
        if (ErrorOf(outcome) is { } error)
        {
            json.WriteStartObject("error");
            json.WriteString("code", error.Descriptor.Code);
            json.WriteString("message", error.Message(language));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("error");
        }

        json.WritePropertyName("kind");
        json.WriteStringValue(outcome.Facts?.Kind);
        WriteNumber(json, "tasks", outcome.Facts?.Tasks);
        WriteNumber(json, "coverage", outcome.Facts is { } facts ? Rounded(facts.Coverage) : null);
        WriteNumber(json, "warnings", outcome.Facts?.Warnings);
        WriteNumber(json, "seconds", Seconds(outcome));
        json.WriteEndObject();
    }

    private void WriteCsv(Stream stream, List<FileOutcome> worst)
    {
        using var table = new CsvTable(stream, toFile: true);
        table.Write(Columns);
        foreach (var outcome in worst)
        {
            var error = ErrorOf(outcome);
            table.Write([
                outcome.Item.Name, NameOf(outcome), error?.Descriptor.Code, error?.Message(language), outcome.Facts?.Kind, Text(outcome.Facts?.Tasks),
                Text(outcome.Facts is { } facts ? Rounded(facts.Coverage) : null), Text(outcome.Facts?.Warnings), Text(Seconds(outcome))]);
        }
    }

    private Diagnostic? ErrorOf(FileOutcome outcome) => outcome.Failure is { } failure ? FailureReport.Classify(failure, language).Diagnostic : null;

    private static string NameOf(FileOutcome outcome) => outcome.Outcome.ToString().ToLowerInvariant();

    /// <summary>Rounded down: 100 stands only where every line was placed.</summary>
    private static decimal Rounded(double percent) => Math.Floor((decimal)percent * 10) / 10;

    private static decimal Seconds(FileOutcome outcome) => Math.Round((decimal)outcome.Elapsed.TotalSeconds, 3);

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? value)
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

    private static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
