namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>What a printed label announces, on a line, in a bracket or above a column.</summary>
internal enum FieldKind
{
    /// <summary>Units that lead.</summary>
    LeadUnits,

    /// <summary>Units that support.</summary>
    SupportUnits,

    /// <summary>Units whose part the label does not tell.</summary>
    ResponsibleUnits,

    /// <summary>Leaders who answer.</summary>
    LeadLeaders,

    /// <summary>Leaders who assist.</summary>
    AssistLeaders,

    /// <summary>One date.</summary>
    Deadline,

    /// <summary>Several dates, each with what is due.</summary>
    Schedule,

    /// <summary>A fact that the model has no field for.</summary>
    Extra,

    /// <summary>Column of row numbers.</summary>
    Number,

    /// <summary>Column of tasks.</summary>
    Task,

    /// <summary>Column of measures.</summary>
    Measure,

    /// <summary>Column that groups rows.</summary>
    Group,
}
