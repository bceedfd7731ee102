using System.Text.Json;
using System.Text.RegularExpressions;

namespace TaskDecomp.Tests.Writers;

/// <summary>Checks JSON against a schema made of the few keywords that ours use; an unknown keyword throws.</summary>
internal sealed class SchemaChecker(JsonElement root)
{
    private readonly List<string> _errors = [];

    public static IReadOnlyList<string> Check(JsonElement schema, JsonElement value)
    {
        var checker = new SchemaChecker(schema);
        checker.Check(schema, value, "$");
        return checker._errors;
    }

    /// <summary>The schema that a reference names, or the schema itself.</summary>
    public static JsonElement Resolve(JsonElement root, JsonElement schema) =>
        schema.TryGetProperty("$ref", out var reference)
            ? root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..])
            : schema;

    private void Check(JsonElement schema, JsonElement value, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            Check(keyword, schema, value, path);
        }
    }

    private void Check(JsonProperty keyword, JsonElement schema, JsonElement value, string path)
    {
        var rule = keyword.Value;
        switch (keyword.Name)
        {
            case "$schema" or "$id" or "$defs" or "title" or "description":
                break;
            case "$ref":
                Check(Resolve(root, schema), value, path);
                break;
            case "type":
                Expect(Names(rule).Contains(TypeOf(value)) || (TypeOf(value) == "integer" && Names(rule).Contains("number")), path, keyword);
                break;
            case "enum":
                Expect(rule.EnumerateArray().Any(item => JsonElement.DeepEquals(item, value)), path, keyword);
                break;
            case "const":
                Expect(JsonElement.DeepEquals(rule, value), path, keyword);
                break;
            case "pattern":
                Expect(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!), path, keyword);
                break;
            case "minimum":
                Expect(value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.GetDouble(), path, keyword);
                break;
            case "minItems":
                Expect(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32(), path, keyword);
                break;
            case "maxItems":
                Expect(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= rule.GetInt32(), path, keyword);
                break;
            case "uniqueItems":
                Expect(value.ValueKind != JsonValueKind.Array || AllDiffer([.. value.EnumerateArray()]), path, keyword);
                break;
            case "format":
                Expect(value.ValueKind != JsonValueKind.String || IsAddress(value.GetString()!, rule.GetString()!), path, keyword);
                break;
            case "required":
                Expect(value.ValueKind != JsonValueKind.Object || rule.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)), path, keyword);
                break;
            case "properties":
                CheckProperties(rule, value, path);
                break;
            case "additionalProperties":
                CheckOthers(rule, schema, value, path);
                break;
            case "items":
                CheckItems(rule, value, path);
                break;
            default:
                throw new NotSupportedException($"The schema uses the keyword \"{keyword.Name}\", which this checker does not know.");
        }
    }

    private void CheckProperties(JsonElement properties, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var property in value.EnumerateObject())
        {
            if (properties.TryGetProperty(property.Name, out var schema))
            {
                Check(schema, property.Value, $"{path}.{property.Name}");
            }
        }
    }

    private void CheckOthers(JsonElement rule, JsonElement schema, JsonElement value, string path)
    {
        foreach (var property in value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : default)
        {
            if (schema.TryGetProperty("properties", out var known) && known.TryGetProperty(property.Name, out _))
            {
                continue;
            }

            if (rule.ValueKind == JsonValueKind.False)
            {
                _errors.Add($"{path}: additionalProperties {property.Name}");
            }
            else
            {
                Check(rule, property.Value, $"{path}.{property.Name}");
            }
        }
    }

    private void CheckItems(JsonElement schema, JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            var i = 0;
            foreach (var item in value.EnumerateArray())
            {
                Check(schema, item, $"{path}[{i++}]");
            }
        }
    }

    private static bool AllDiffer(List<JsonElement> items) =>
        items.Index().All(item => !items.Take(item.Index).Any(before => JsonElement.DeepEquals(before, item.Item)));

    private static bool IsAddress(string text, string format) => Uri.IsWellFormedUriString(text, format switch
    {
        "uri" => UriKind.Absolute,
        "uri-reference" => UriKind.RelativeOrAbsolute,
        _ => throw new NotSupportedException($"The schema uses the format \"{format}\", which this checker does not know."),
    });

    private void Expect(bool holds, string path, JsonProperty keyword)
    {
        if (!holds)
        {
            _errors.Add($"{path}: {keyword.Name} {keyword.Value.GetRawText()}");
        }
    }

    private static IEnumerable<string> Names(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(name => name.GetString()!) : [type.GetString()!];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Null => "null",
        _ => value.TryGetInt64(out _) ? "integer" : "number",
    };
}
