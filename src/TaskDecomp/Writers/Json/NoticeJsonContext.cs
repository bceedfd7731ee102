using System.Text.Json.Serialization;
using TaskDecomp.Model;

namespace TaskDecomp.Writers.Json;

/// <summary>How the model becomes JSON: keys in camelCase, in the order of the records, none left out.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Notice))]
internal sealed partial class NoticeJsonContext : JsonSerializerContext;
