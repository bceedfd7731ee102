using System.Text.Json.Serialization;

namespace TaskDecomp.Model;

/// <summary>How grave a diagnostic is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Something is wrong or lost.</summary>
    [JsonStringEnumMemberName("error")]
    Error,

    /// <summary>Something should be checked.</summary>
    [JsonStringEnumMemberName("warning")]
    Warning,

    /// <summary>Good to know.</summary>
    [JsonStringEnumMemberName("info")]
    Info,
}
