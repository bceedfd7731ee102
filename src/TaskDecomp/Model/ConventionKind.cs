using System.Text.Json.Serialization;

namespace TaskDecomp.Model;

/// <summary>What a notice may say about the roles of its units.</summary>
public enum ConventionKind
{
    /// <summary>列第一位的为牵头单位.</summary>
    [JsonStringEnumMemberName("firstUnitLeads")]
    FirstUnitLeads,

    /// <summary>清单中的责任单位为牵头部门.</summary>
    [JsonStringEnumMemberName("allUnitsLead")]
    AllUnitsLead,

    /// <summary>未明确牵头单位的由责任单位牵头.</summary>
    [JsonStringEnumMemberName("responsibleLeads")]
    ResponsibleLeads,

    /// <summary>Another rule.</summary>
    [JsonStringEnumMemberName("other")]
    Other,
}
