using System.Text.Json.Serialization;

namespace TaskDecomp.Model;

/// <summary>What a unit does for a task.</summary>
public enum UnitRole
{
    /// <summary>牵头, 主办.</summary>
    [JsonStringEnumMemberName("lead")]
    Lead,

    /// <summary>配合, 协办, 协同, 参与.</summary>
    [JsonStringEnumMemberName("support")]
    Support,

    /// <summary>The notice does not tell.</summary>
    [JsonStringEnumMemberName("responsible")]
    Responsible,
}
