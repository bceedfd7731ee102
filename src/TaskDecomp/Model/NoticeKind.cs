using System.Text.Json.Serialization;

namespace TaskDecomp.Model;

/// <summary>What kind of document a notice is.</summary>
public enum NoticeKind
{
    /// <summary>责任分解: tasks with responsible units; also whatever is none of the others.</summary>
    [JsonStringEnumMemberName("decomposition")]
    Decomposition,

    /// <summary>工作清单: a table with a column of measures beside its tasks.</summary>
    [JsonStringEnumMemberName("worklist")]
    Worklist,

    /// <summary>政府工作报告 in prose.</summary>
    [JsonStringEnumMemberName("report")]
    Report,

    /// <summary>工作计划 or 工作要点 in prose.</summary>
    [JsonStringEnumMemberName("plan")]
    Plan,
}
