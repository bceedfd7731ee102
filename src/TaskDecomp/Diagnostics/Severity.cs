namespace TaskDecomp.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>Something is wrong or lost.</summary>
    Error,

    /// <summary>Something should be checked.</summary>
    Warning,

    /// <summary>Good to know.</summary>
    Info,
}
