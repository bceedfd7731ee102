using System.Diagnostics;
using System.Text.Json.Nodes;
using TaskDecomp.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;
using YamlDotNet.Serialization;

namespace TaskDecomp.Tests.Writers;

public sealed class YamlNoticeWriterTests
{
    private const string Python = "/usr/bin/python3";

    /// <summary>Strings that some reader of YAML takes for something else, or breaks at.</summary>
    public static readonly string[] Traps =
    [
        "no", "No", "yes", "on", "OFF", "y", "N", "true", "False", "null", "Null", "~", "", "nan", ".nan", ".inf", "-.INF",
        "1", "-1", "+1", "0", "012", "0o17", "0x1F", "0b11", "1_000", "1.10", "1e3", "1.", ".5", "12e03", "190:20:30", "1.3.30", "2024-02-08", "2024-02-08 10:00:00",
        "'", "\"", "''", "'a'", "\"a\"", "a'b", "it's: so", "\\", "\\n", "a\\Ub", "\\U0002CB4E一", "C:\\U0002CB4E",
        " a", "a ", "  ", "\u3000甲", "甲\u3000", "\u00A0甲", "a\nb", "\n", "甲\n", "\n甲", "甲\n\n乙", "甲 \n 乙", "a\rb", "a\r\nb", "a\tb", "\t", "甲\t",
        "\u0085", "甲\u0085乙", "\u2028甲", "甲\u2029", "\uFEFF甲", "甲\uFEFF", "\u0000", "\u0001\u001B", "\u007F", "\u0090", "\uFFFE", "\uE000甲",
        "a: b", "甲: 乙", "甲:", ": 甲", "甲 #乙", "#甲", "- 甲", "-甲", "-", "--- 甲", "...", "? 甲", "?", "=", "<<", "&a", "*a", "!a", "!!int 1", "|", ">", "%甲", "@甲", "`甲",
        "[]", "{}", "[甲]", "{甲: 乙}", "甲, 乙", "甲,", "（一）甲：乙；丙", "许𬭎", "𠀀: 乙", "😀", "甲\\𬭎\n", "6月底前", "第1项", "〔2031〕5号", "utf-8", "text",
        "12345e6789012345", "１２３", "٣", "一", "〇", "a" + new string('b', 300) + " 甲 " + new string('乙', 300),
    ];

    [Fact]
    public void Every_string_reads_back_as_that_string()
    {
        var yaml = Output.Text("yaml", Trapped());
        Assert.Equal(Traps, Texts(Read(yaml)));
    }

    [Fact]
    public void No_string_is_taken_for_a_number_a_date_or_a_boolean()
    {
        var deserializer = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build();
        var root = (Dictionary<object, object>)deserializer.Deserialize<object>(Output.Text("yaml", Trapped()))!;
        var tasks = (List<object>)root["tasks"];
        Assert.Equal<object?>(Traps, tasks.Select(task => ((Dictionary<object, object>)task)["text"]));
    }

    [Fact]
    public void Random_strings_read_back()
    {
        const string Alphabet = " \t\n\r:#-?,[]{}&*!|>'\"%@`\\~=<.0123456789eExXUuNno甲𬭎\u0085\u2028\u3000\uFEFF";
        var runes = Alphabet.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
        var random = new Random(20310218);
        var texts = Enumerable.Range(0, 3000)
            .Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => runes[random.Next(runes.Length)])))
            .ToArray();
        var yaml = Output.Text("yaml", Sample.Notice([.. texts.Select(text => Sample.Task("1", text))]));
        Assert.Equal(texts, Texts(Read(yaml)));
    }

    [Fact]
    public void It_is_the_same_tree_as_JSON()
    {
        var json = JsonNode.Parse(Output.Bytes("json", Sample.Full()));
        Assert.True(JsonNode.DeepEquals(json, ToJson(Read(Output.Text("yaml", Sample.Full())))));
    }

    [Fact]
    public void Printed_text_stays_readable()
    {
        var yaml = Output.Text("yaml", Sample.Full());
        Assert.Contains("\ntitle: 澜港市2031年重点工作责任分解\n", yaml, StringComparison.Ordinal);
        Assert.Contains("name: \"许𬭎\"\n", yaml, StringComparison.Ordinal);
        Assert.Contains("documentNumber: 澜政办发〔2031〕5号\n", yaml, StringComparison.Ordinal);
        Assert.Contains("issuedOn: '2031-02-18'\n", yaml, StringComparison.Ordinal);
        Assert.Contains("kind: decomposition\n", yaml, StringComparison.Ordinal);
        Assert.Contains("parentId: null\n", yaml, StringComparison.Ordinal);
        Assert.Contains("measures: []\n", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', yaml);
    }

    /// <summary>PyYAML follows YAML 1.1, where <c>no</c>, <c>012</c> and <c>190:20:30</c> are no strings.</summary>
    [Fact]
    public void A_reader_of_YAML_1_1_reads_the_same()
    {
        Assert.SkipUnless(HasPythonYaml(), $"{Python} with the module yaml (Debian: python3-yaml) is not there.");
        var read = RunPython("import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin.buffer.read().decode('utf-8')), sys.stdout)", Output.Bytes("yaml", Trapped()));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Output.Bytes("json", Trapped())), JsonNode.Parse(read)), read);
    }

    private static Notice Trapped() => Sample.Notice([.. Traps.Select(text => Sample.Task("1", text))]);

    private static YamlNode Read(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents.Single().RootNode;
    }

    private static IEnumerable<string?> Texts(YamlNode root) =>
        ((YamlSequenceNode)root["tasks"]).Select(task => ((YamlScalarNode)task["text"]).Value);

    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, ToJson(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Select(ToJson)]),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar when IsJsonLiteral(scalar.Value!) => JsonNode.Parse(scalar.Value!),
        _ => JsonValue.Create(((YamlScalarNode)node).Value),
    };

    private static bool IsJsonLiteral(string text) => text is "null" or "true" or "false" || text.All(char.IsAsciiDigit);

    private static bool HasPythonYaml() => File.Exists(Python) && RunPython("import importlib.util; print(importlib.util.find_spec('yaml') is not None)", []).Trim() == "True";

    private static string RunPython(string code, byte[] input)
    {
        var start = new ProcessStartInfo(Python, ["-c", code]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
