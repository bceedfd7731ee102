using System.Text.Json;
using TaskDecomp.Diagnostics;
using TaskDecomp.Text;

namespace TaskDecomp.Cli.Checking;

/// <summary>SARIF 2.1.0 (OASIS Standard): one run with its rules, results, artifacts and whether all files could be read.</summary>
internal sealed class SarifCheckWriter : ICheckWriter
{
    private const string SchemaUri = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <inheritdoc/>
    public string Name => "sarif";

    /// <inheritdoc/>
    public bool IsTalk => false;

    /// <inheritdoc/>
    public byte[] Write(IReadOnlyList<CheckedFile> files, Texts texts) => JsonBytes.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", SchemaUri);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        WriteRun(json, files, texts);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteRun(Utf8JsonWriter json, IReadOnlyList<CheckedFile> files, Texts texts)
    {
        DiagnosticDescriptor[] rules =
            [.. files.SelectMany(file => file.Findings).Select(finding => finding.Descriptor).DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal)];
        json.WriteStartObject();
        WriteTool(json, rules, texts.Language);
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", files.All(file => file.IsOk));
        json.WriteEndObject();
        json.WriteEndArray();
        WriteBase(json, texts);
        json.WriteStartArray("artifacts");
        foreach (var file in files)
        {
            SarifParts.Artifact(json, file);
        }

        json.WriteEndArray();
        json.WriteString("language", texts.Language == Language.English ? "en-US" : "zh-CN");
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var (index, file) in files.Index())
        {
            var results = new SarifResults(json, file, index, rules, texts);
            results.Write();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, DiagnosticDescriptor[] rules, Language language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "taskdecomp");
        json.WriteString("version", ProgramVersion.Text);
        json.WriteString("semanticVersion", ProgramVersion.Text);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            var explanation = rule.Explain(language);
            json.WriteString("id", rule.Code);
            SarifParts.Text(json, "shortDescription", explanation.Title);
            SarifParts.Text(json, "fullDescription", explanation.Why);
            SarifParts.Text(json, "help", explanation.Action);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" });
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The base of relative addresses is named and not given: where it stands is the reader's business, and differs by machine.</summary>
    private static void WriteBase(Utf8JsonWriter json, Texts texts)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifParts.SourceRoot);
        SarifParts.Text(json, "description", texts.Get(TextKeys.SarifSourceRoot));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
