using TaskDecomp.Model;

namespace TaskDecomp.Tests.Generators;

/// <summary>A generated task or measure.</summary>
internal sealed record TaskModel
{
    /// <summary>Its number.</summary>
    public int? Number { get; init; }

    /// <summary>Its number as printed; null for none.</summary>
    public string? Label { get; init; }

    /// <summary>What its text sets off as a name.</summary>
    public string? Title { get; init; }

    /// <summary>Its whole text.</summary>
    public required string Text { get; init; }

    /// <summary>Its leaders.</summary>
    public IReadOnlyList<LeaderListModel> Leaders { get; init; } = [];

    /// <summary>Its units.</summary>
    public IReadOnlyList<UnitListModel> Lists { get; init; } = [];

    /// <summary>The label of its deadline; empty for none.</summary>
    public string ScheduleLabel { get; init; } = "";

    /// <summary>Its deadline.</summary>
    public Schedule? Schedule { get; init; }

    /// <summary>Fields that the model has none for.</summary>
    public IReadOnlyList<Extra> Extras { get; init; } = [];

    /// <summary>Its measures.</summary>
    public IReadOnlyList<TaskModel> Measures { get; init; } = [];
}
