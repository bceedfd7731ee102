using System.Text.Json.Serialization;

namespace TaskDecomp.Model;

/// <summary>Where a schedule was read.</summary>
public enum ScheduleBasis
{
    /// <summary>In the task's own lines.</summary>
    [JsonStringEnumMemberName("printed")]
    Printed,

    /// <summary>In a column of the table.</summary>
    [JsonStringEnumMemberName("column")]
    Column,

    /// <summary>Once, for the whole notice.</summary>
    [JsonStringEnumMemberName("notice")]
    Notice,
}
