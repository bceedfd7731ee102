using System.Text.Json.Serialization;

namespace TaskDecomp.Model;

/// <summary>What a leader does for a task.</summary>
public enum LeaderRole
{
    /// <summary>主抓, 牵头, 领衔, 负责, 责任, 分管, 主管, 包抓, 领办.</summary>
    [JsonStringEnumMemberName("lead")]
    Lead,

    /// <summary>协助, 配合, 协同.</summary>
    [JsonStringEnumMemberName("assist")]
    Assist,
}
