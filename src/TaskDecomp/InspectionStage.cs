namespace TaskDecomp;

/// <summary>A stage whose result can be looked at.</summary>
public enum InspectionStage
{
    /// <summary>The lines that the reader handed over, whole: what <c>spans</c> are cut from.</summary>
    Lines,

    /// <summary>Each line with print: its look, its class, the rule that decided, and whose it is.</summary>
    Ledger,

    /// <summary>The tree of headings, tasks and measures.</summary>
    Outline,

    /// <summary>The tasks with their fields.</summary>
    Tasks,
}
