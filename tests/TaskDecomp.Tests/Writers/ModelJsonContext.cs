using System.Text.Json.Serialization;
using TaskDecomp.Model;

namespace TaskDecomp.Tests.Writers;

/// <summary>What <c>NoticeJsonContext</c> leaves out, because the program only writes: how the model is read, and what each record's keys are.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Notice))]
internal sealed partial class ModelJsonContext : JsonSerializerContext;
