using System.Text;
using System.Text.Json;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Writers.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TaskDecomp.Writers.Yaml;

/// <summary>Writes a notice as YAML: the tree of the JSON, token by token, so that the contract is mapped in one place only.</summary>
public sealed class YamlNoticeWriter : INoticeWriter
{
    /// <inheritdoc/>
    public string Format => "yaml";

    /// <inheritdoc/>
    public bool IsText => true;

    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Write(Notice notice, Stream output, WriterOptions options)
    {
        using var json = new MemoryStream();
        var diagnostics = new JsonNoticeWriter().Write(notice, json, options with { Compact = true });
        output.Write(Encoding.UTF8.GetBytes(ToYaml(json.GetBuffer().AsSpan(0, (int)json.Length))));
        return diagnostics;
    }

    private static string ToYaml(ReadOnlySpan<byte> json)
    {
        using var text = new StringWriter();
        var emitter = new Emitter(text, new EmitterSettings().WithBestWidth(int.MaxValue).WithNewLine("\n"));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            emitter.Emit(Event(ref reader));
        }

        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return YamlText.Readable(text.ToString());
    }

    private static ParsingEvent Event(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => new MappingStart(null, null, isImplicit: true, MappingStyle.Block),
        JsonTokenType.EndObject => new MappingEnd(),
        JsonTokenType.StartArray => new SequenceStart(null, null, isImplicit: true, SequenceStyle.Block),
        JsonTokenType.EndArray => new SequenceEnd(),
        JsonTokenType.PropertyName => new Scalar(reader.GetString()!),
        JsonTokenType.String => String(reader.GetString()!),
        _ => new Scalar(Encoding.UTF8.GetString(reader.ValueSpan)),
    };

    private static Scalar String(string text)
    {
        var style = YamlText.StyleOf(text);
        var plain = style == ScalarStyle.Plain;
        return new Scalar(null, null, text, style, isPlainImplicit: plain, isQuotedImplicit: !plain);
    }
}
