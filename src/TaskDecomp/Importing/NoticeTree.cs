using System.Text.Json;
using System.Text.Json.Serialization;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;

namespace TaskDecomp.Importing;

/// <summary>Turns the contract's tree in JSON back into the model. Keys that the contract lacks are passed over: it may have grown.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, GenerationMode = JsonSourceGenerationMode.Metadata,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Notice))]
internal sealed partial class NoticeTree : JsonSerializerContext
{
    /// <summary>The notice of a tree.</summary>
    /// <param name="json">The tree in JSON, without a byte order mark.</param>
    /// <param name="format">The format that it came in, for messages.</param>
    /// <exception cref="NoticeReadException">It is no JSON, or not the contract's.</exception>
    public static Notice Read(ReadOnlySpan<byte> json, string format)
    {
        try
        {
            return JsonSerializer.Deserialize(json, Default.Notice) ?? throw new JsonException("null");
        }
        catch (JsonException exception)
        {
            var line = exception.LineNumber is { } number ? (int)number + 1 : (int?)null;
            throw new NoticeReadException(new Diagnostic(
                DiagnosticCatalog.NotOurs, format == "json" ? line : null, [format, exception.Path is { Length: > 0 } path ? path : "$"]));
        }
    }
}
