using TaskDecomp.Model;

namespace TaskDecomp.Tests.Generators;

/// <summary>A generated heading with what stands below it.</summary>
internal sealed record SectionModel
{
    /// <summary>What it is; null for the body itself, which prints no heading.</summary>
    public SectionKind? Kind { get; init; }

    /// <summary>Its number.</summary>
    public int? Number { get; init; }

    /// <summary>Its number as printed; null for none.</summary>
    public string? Label { get; init; }

    /// <summary>Its title.</summary>
    public string Title { get; init; } = "";

    /// <summary>The leaders it names.</summary>
    public IReadOnlyList<Leader> Leaders { get; init; } = [];

    /// <summary>The departments it names, with the word behind them.</summary>
    public UnitListModel? Departments { get; init; }

    /// <summary>The headings below.</summary>
    public IReadOnlyList<SectionModel> Sections { get; init; } = [];

    /// <summary>The tasks below.</summary>
    public IReadOnlyList<TaskModel> Tasks { get; init; } = [];
}
