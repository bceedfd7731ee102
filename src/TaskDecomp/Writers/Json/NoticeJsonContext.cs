using System.Text.Json.Serialization;
using TaskDecomp.Model;

namespace TaskDecomp.Writers.Json;

/// <summary>
/// How the model becomes JSON: keys in camelCase, in the order of the records, none left out. Only writing is generated: the
/// description of every key that reading needs takes longer to set up than a notice to write.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(Notice))]
internal sealed partial class NoticeJsonContext : JsonSerializerContext;
