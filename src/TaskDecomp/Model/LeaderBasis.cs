using System.Text.Json.Serialization;

namespace TaskDecomp.Model;

/// <summary>Where a leader was read.</summary>
public enum LeaderBasis
{
    /// <summary>In the task's own lines.</summary>
    [JsonStringEnumMemberName("printed")]
    Printed,

    /// <summary>In a heading above.</summary>
    [JsonStringEnumMemberName("heading")]
    Heading,

    /// <summary>In a cell that spans the task's row.</summary>
    [JsonStringEnumMemberName("column")]
    Column,
}
