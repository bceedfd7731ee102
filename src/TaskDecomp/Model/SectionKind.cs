using System.Text.Json.Serialization;

namespace TaskDecomp.Model;

/// <summary>What a heading is.</summary>
public enum SectionKind
{
    /// <summary>An attachment or a titled half of the notice.</summary>
    [JsonStringEnumMemberName("part")]
    Part,

    /// <summary>It names who answers for the tasks below: a person or a department.</summary>
    [JsonStringEnumMemberName("leader")]
    Leader,

    /// <summary>Any other heading.</summary>
    [JsonStringEnumMemberName("topic")]
    Topic,

    /// <summary>The look back at past work in a report; it has no tasks.</summary>
    [JsonStringEnumMemberName("review")]
    Review,
}
