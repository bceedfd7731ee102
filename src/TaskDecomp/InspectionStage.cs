namespace TaskDecomp;

/// <summary>A stage whose result can be looked at.</summary>
public enum InspectionStage
{
    /// <summary>Each line and what it was named.</summary>
    Lines,

    /// <summary>The tree of headings, tasks and measures.</summary>
    Outline,

    /// <summary>The tasks with their fields.</summary>
    Tasks,
}
