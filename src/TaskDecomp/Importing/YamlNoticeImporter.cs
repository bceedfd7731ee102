using System.Globalization;
using System.Text;
using System.Text.Json;
using TaskDecomp.Diagnostics;
using TaskDecomp.Limits;
using TaskDecomp.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TaskDecomp.Importing;

/// <summary>Reads the YAML of this program back, event by event as the tree of the JSON.</summary>
internal sealed class YamlNoticeImporter : INoticeImporter
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Formats { get; } = ["yaml"];

    /// <inheritdoc/>
    public bool IsShared => false;

    /// <inheritdoc/>
    public bool Recognises(ReadOnlyMemory<byte> content, ReadLimits limits) =>
        (content.Span.StartsWith("\uFEFF"u8) ? content.Span[3..] : content.Span).TrimStart("- \t\r\n"u8).StartsWith("schemaVersion:"u8);

    /// <inheritdoc/>
    public Notice Read(ReadOnlyMemory<byte> content, ImportContext context)
    {
        NoticeTree.CheckLines(content.Span, context.Limits);
        try
        {
            return NoticeTree.Read(ToJson(new Parser(new StreamReader(new MemoryStream(content.ToArray()), Encoding.UTF8)), context.Limits), Formats[0]);
        }
        catch (YamlException exception)
        {
            throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.NotOurs, (int)exception.Start.Line, [Formats[0], "$"]));
        }
        catch (InvalidOperationException)
        {
            // A second document, or a damaged plain text that the library's scanner fails on.
            throw new NoticeReadException(new Diagnostic(DiagnosticCatalog.NotOurs, null, [Formats[0], "$"]));
        }
    }

    private static byte[] ToJson(Parser parser, ReadLimits limits)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { MaxDepth = ReadLimits.TreeDepth }))
        {
            var containers = new Stack<Container>();
            while (parser.MoveNext())
            {
                if (parser.Current is Scalar scalar)
                {
                    limits.CheckLine((int)scalar.Start.Line, scalar.Value.Length);
                }

                Write(json, parser.Current!, containers);
            }
        }

        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, ParsingEvent current, Stack<Container> containers)
    {
        switch (current)
        {
            case MappingStart or SequenceStart when containers.Count >= ReadLimits.TreeDepth:
            case AnchorAlias:
                throw new YamlException(current.Start, current.End, "No notice nests so deep or refers back.");
            case MappingStart:
                Open(json, containers, isMapping: true, current);
                break;
            case SequenceStart:
                Open(json, containers, isMapping: false, current);
                break;
            case MappingEnd:
                containers.Pop();
                json.WriteEndObject();
                break;
            case SequenceEnd:
                containers.Pop();
                json.WriteEndArray();
                break;
            case Scalar scalar when containers.TryPeek(out var container) && container.TakesKey():
                json.WritePropertyName(scalar.Value);
                break;
            case Scalar scalar:
                WriteValue(json, scalar);
                break;
        }
    }

    private static void Open(Utf8JsonWriter json, Stack<Container> containers, bool isMapping, ParsingEvent at)
    {
        if (containers.TryPeek(out var above) && above.TakesKey())
        {
            throw new YamlException(at.Start, at.End, "A key is a text.");
        }

        containers.Push(new Container(isMapping));
        if (isMapping)
        {
            json.WriteStartObject();
        }
        else
        {
            json.WriteStartArray();
        }
    }

    // Only plain words are null, true, false and numbers; whatever stands in quotes is a text.
    private static void WriteValue(Utf8JsonWriter json, Scalar scalar)
    {
        if (scalar.Style == ScalarStyle.Plain && scalar.Value is "null" or "~" or "")
        {
            json.WriteNullValue();
        }
        else if (scalar.Style == ScalarStyle.Plain && scalar.Value is "true" or "false")
        {
            json.WriteBooleanValue(scalar.Value == "true");
        }
        else if (scalar.Style == ScalarStyle.Plain && int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteStringValue(scalar.Value);
        }
    }

    /// <summary>A mapping takes keys and values in turn.</summary>
    private sealed class Container(bool isMapping)
    {
        private bool _isKeyNext;

        /// <summary>Whether the node that follows is a key; asked once for each node.</summary>
        public bool TakesKey()
        {
            _isKeyNext = isMapping && !_isKeyNext;
            return _isKeyNext;
        }
    }
}
