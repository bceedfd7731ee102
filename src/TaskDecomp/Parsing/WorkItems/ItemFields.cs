using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Outline;

namespace TaskDecomp.Parsing.WorkItems;

/// <summary>The fields of a task as its own lines print them.</summary>
internal sealed class ItemFields
{
    /// <summary>Its number as printed; empty where it has none.</summary>
    public Passage Label { get; init; } = Passage.Empty;

    /// <summary>The text without label and responsibility.</summary>
    public Passage Text { get; set; } = Passage.Empty;

    /// <summary>The units in printed order.</summary>
    public List<PrintedUnit> Units { get; } = [];

    /// <summary>The ends of lists of units that name not all: 等, 等有关部门.</summary>
    public List<Passage> OpenEnds { get; } = [];

    /// <summary>A list of units ends in 等.</summary>
    public bool IsOpen => OpenEnds.Count > 0;

    /// <summary>The leaders.</summary>
    public List<LeaderName> Leaders { get; } = [];

    /// <summary>The deadline or schedule; empty where none is stated.</summary>
    public Passage Schedule { get; set; } = Passage.Empty;

    /// <summary>Whether the schedule stands in columns, one for each date: another deadline is then a field of its own.</summary>
    public bool HasStages { get; init; }

    /// <summary>Columns of a schedule, one for each date: the date above and what is due then.</summary>
    public List<(Passage Label, Passage Value)> Stages { get; } = [];

    /// <summary>Rules that stand inside the list of units.</summary>
    public List<PrintedRule> Conventions { get; } = [];

    /// <summary>Fields that have none of their own in the model.</summary>
    public List<TailField> Extras { get; } = [];
}
