using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TaskDecomp.Diagnostics;

namespace TaskDecomp.Cli.Checking;

/// <summary>
/// The results of one file. Where lines are not those of a text an editor shows (a Word file, a workbook, a PDF), the place is a
/// logical location with the words that a person finds it by, and the number stands in the property <c>line</c>.
/// </summary>
internal sealed class SarifResults(Utf8JsonWriter json, CheckedFile file, int index, DiagnosticDescriptor[] rules, Texts texts)
{
    /// <summary>Enough of the hash to be the only one.</summary>
    private const int FingerprintLength = 32;

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>Writes them.</summary>
    public void Write()
    {
        foreach (var finding in file.Findings)
        {
            WriteResult(finding);
        }
    }

    private void WriteResult(Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Diagnostic.Code);
        json.WriteNumber("ruleIndex", Array.FindIndex(rules, rule => rule.Code == finding.Diagnostic.Code));
        json.WriteString("level", SeverityNames.Of(finding.Diagnostic.Severity, "note"));
        SarifParts.Text(json, "message", finding.Diagnostic.Message);
        WriteLocation(finding);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("taskdecompLineText/v1", Fingerprint(finding));
        json.WriteEndObject();
        if (finding is { IsInText: true, Edit: { } edit })
        {
            WriteFix(edit, finding.Diagnostic.Suggestion!);
        }

        WriteProperties(finding);
        json.WriteEndObject();
    }

    private void WriteLocation(Finding finding)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        SarifParts.Location(json, "artifactLocation", file.Name, index);
        if (finding is { IsInText: true, Region: { } region })
        {
            SarifParts.Region(json, "region", region);
        }
        else if (finding.TextLine is { } line)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", line);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (finding is { Place: { } place, IsInText: false })
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", PlaceText.Of(place, texts));
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteFix(SuggestedEdit edit, string suggestion)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        SarifParts.Text(json, "description", texts.Get(TextKeys.CheckSuggestion, suggestion));
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        SarifParts.Location(json, "artifactLocation", file.Name, index);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        SarifParts.Region(json, "deletedRegion", edit.Range);
        SarifParts.Text(json, "insertedContent", edit.Replacement);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteProperties(Finding finding)
    {
        json.WriteStartObject("properties");
        if (finding.Diagnostic.Line is { } line)
        {
            json.WriteNumber("line", line);
        }

        if (finding.Diagnostic.TaskId is { } task)
        {
            json.WriteString("taskId", task);
        }

        if (finding.Diagnostic.Suggestion is { } suggestion)
        {
            json.WriteString("suggestion", suggestion);
        }

        json.WriteEndObject();
    }

    /// <summary>What stays the same where lines are put in above: the rule, the line's text without blanks, and how often that was there before.</summary>
    private string Fingerprint(Finding finding)
    {
        var text = string.Concat(finding.LineText.Where(c => !char.IsWhiteSpace(c)));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.Diagnostic.Code}\n{text}")))[..FingerprintLength];
        var count = _seen[hash] = _seen.GetValueOrDefault(hash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{count}");
    }
}
