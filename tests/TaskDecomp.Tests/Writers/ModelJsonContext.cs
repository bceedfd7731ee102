using System.Text.Json.Serialization;
using TaskDecomp.Model;

namespace TaskDecomp.Tests.Writers;

/// <summary>What the platform makes of the records: how the model is read and written, and what each record's keys are.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Notice))]
internal sealed partial class ModelJsonContext : JsonSerializerContext;
