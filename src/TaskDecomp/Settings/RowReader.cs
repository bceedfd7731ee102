using TaskDecomp.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TaskDecomp.Settings;

/// <summary>Reads the rows of a file of settings: parts, in each a list of rows, in each a few keys with a text or a list of texts.</summary>
/// <param name="file">The file, for refusals.</param>
/// <param name="text">Its text.</param>
internal sealed class RowReader(SettingsFile file, string text)
{
    private const string Whole = "labels: [{label: 牵头股室, field: units, role: lead}]";

    private readonly YamlEvents _events = new(file, text);

    /// <summary>The rows of each part, by the part's key.</summary>
    /// <exception cref="SettingsException">The text is no YAML or of another shape.</exception>
    public Dictionary<string, List<SettingRow>> Read(IReadOnlyList<RowShape> shapes)
    {
        var parts = shapes.ToDictionary(shape => shape.Part, _ => new List<SettingRow>(), StringComparer.Ordinal);
        _events.Next();
        if (_events.Next() is StreamEnd)
        {
            return parts;
        }

        var root = _events.Next();
        if (root is MappingStart)
        {
            ReadParts(shapes, parts);
        }
        else if (!IsNothing(root))
        {
            throw Misshapen(root, Whole);
        }

        _events.Next();
        return _events.Next() is StreamEnd ? parts : throw Misshapen(_events.Next(), Whole);
    }

    private void ReadParts(IReadOnlyList<RowShape> shapes, Dictionary<string, List<SettingRow>> parts)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (NextKey(seen, string.Join(", ", shapes.Select(shape => shape.Part)), shapes.Select(shape => shape.Part)) is { } key)
        {
            var shape = shapes.First(candidate => candidate.Part == key.Text);
            var example = $"{shape.Part}: [{shape.Example}]";
            foreach (var start in Items(example))
            {
                parts[key.Text].Add(start is MappingStart ? ReadRow(shape, YamlEvents.LineOf(start)) : throw Misshapen(start, shape.Example));
            }
        }
    }

    private SettingRow ReadRow(RowShape shape, int line)
    {
        var row = new SettingRow(line);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (NextKey(seen, shape.Keys, shape.Texts.Concat(shape.Lists)) is { } key)
        {
            if (shape.Lists.Contains(key.Text))
            {
                row.Lists[key.Text] = [.. Items($"{key.Text}: [甲, 乙]").Select(item => TextOf(item) ?? throw Misshapen(item, $"{key.Text}: [甲, 乙]"))];
            }
            else if (_events.Next() is var value && TextOf(value) is { } single)
            {
                row.Texts[key.Text] = single;
            }
            else if (!IsNothing(value))
            {
                throw Misshapen(value, shape.Example);
            }
        }

        return row;
    }

    // The next key of a mapping; null at its end.
    private SettingText? NextKey(Dictionary<string, int> seen, string known, IEnumerable<string> keys)
    {
        var start = _events.Next();
        if (start is MappingEnd)
        {
            return null;
        }

        if (start is not Scalar key || !keys.Contains(key.Value))
        {
            throw file.Refusal(DiagnosticCatalog.VocabularyUnknownKey, YamlEvents.LineOf(start), (start as Scalar)?.Value ?? "…", known);
        }

        return seen.TryAdd(key.Value, YamlEvents.LineOf(key))
            ? new SettingText(key.Value, YamlEvents.LineOf(key))
            : throw file.Refusal(DiagnosticCatalog.VocabularyTwice, YamlEvents.LineOf(key), key.Value, seen[key.Value]);
    }

    // The items of a list; none where nothing follows its key.
    private IEnumerable<ParsingEvent> Items(string example)
    {
        var start = _events.Next();
        if (IsNothing(start))
        {
            yield break;
        }

        if (start is not SequenceStart)
        {
            throw Misshapen(start, example);
        }

        while (_events.Next() is var item && item is not SequenceEnd)
        {
            yield return item;
        }
    }

    private static SettingText? TextOf(ParsingEvent value) =>
        value is Scalar scalar && !IsNothing(value) ? new SettingText(scalar.Value, YamlEvents.LineOf(scalar)) : null;

    private static bool IsNothing(ParsingEvent value) => value is Scalar { Style: ScalarStyle.Plain, Value: "" or "~" or "null" };

    private SettingsException Misshapen(ParsingEvent value, string example) =>
        file.Refusal(DiagnosticCatalog.VocabularyShape, YamlEvents.LineOf(value), example);
}
