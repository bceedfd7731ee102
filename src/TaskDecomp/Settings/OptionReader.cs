using TaskDecomp.Diagnostics;
using TaskDecomp.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TaskDecomp.Settings;

/// <summary>Reads a file of options: long names, each with a value or a list of values.</summary>
internal sealed class OptionReader
{
    private const string Example = "year: 2026";
    private const string ListExample = "[json, xlsx]";

    private readonly SettingsFile _file;
    private readonly YamlEvents _events;
    private readonly IReadOnlyCollection<string> _known;

    private OptionReader(string name, ReadOnlySpan<byte> content, IReadOnlyCollection<string> known)
    {
        _file = new SettingsFile(name);
        _events = new YamlEvents(_file, _file.Decode(content));
        _known = known;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="name">The file as the user is told of it.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="known">The names that there are.</param>
    /// <exception cref="SettingsException">It cannot be followed.</exception>
    public static IReadOnlyList<OptionSetting> Read(string name, ReadOnlySpan<byte> content, IReadOnlyCollection<string> known) =>
        new OptionReader(name, content, known).Read();

    private List<OptionSetting> Read()
    {
        var settings = new List<OptionSetting>();
        _events.Next();
        if (_events.Next() is StreamEnd)
        {
            return settings;
        }

        var root = _events.Next();
        if (root is MappingStart)
        {
            while (_events.Next() is var key && key is not MappingEnd)
            {
                settings.Add(ReadOne(key, settings));
            }
        }
        else if (root is not Scalar { Value: "", Style: ScalarStyle.Plain })
        {
            throw Misshapen(root, Example);
        }

        _events.Next();
        return _events.Next() is StreamEnd ? settings : throw Misshapen(_events.Next(), Example);
    }

    private OptionSetting ReadOne(ParsingEvent start, List<OptionSetting> before)
    {
        var line = YamlEvents.LineOf(start);
        if (start is not Scalar key || !_known.Contains(key.Value))
        {
            var name = (start as Scalar)?.Value ?? "…";
            throw _file.Refusal(DiagnosticCatalog.OptionUnknown, line, name, Spelling.Nearest(name, _known));
        }

        return before.Find(setting => setting.Name == key.Value) is { } first
            ? throw _file.Refusal(DiagnosticCatalog.VocabularyTwice, line, key.Value, first.Line)
            : new OptionSetting(key.Value, Values(key.Value), line);
    }

    private List<string> Values(string key)
    {
        var value = _events.Next();
        if (value is Scalar scalar)
        {
            return [scalar.Value];
        }

        var values = new List<string>();
        if (value is not SequenceStart)
        {
            throw Misshapen(value, $"{key}: {ListExample}");
        }

        while (_events.Next() is var item && item is not SequenceEnd)
        {
            values.Add(item is Scalar text ? text.Value : throw Misshapen(item, $"{key}: {ListExample}"));
        }

        return values;
    }

    private SettingsException Misshapen(ParsingEvent value, string example) =>
        _file.Refusal(DiagnosticCatalog.VocabularyShape, YamlEvents.LineOf(value), example);
}
