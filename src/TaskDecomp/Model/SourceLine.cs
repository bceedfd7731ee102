namespace TaskDecomp.Model;

/// <summary>A line that the reader handed over, and what the parser took it for.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Text">Whole and verbatim: what ranges are cut from.</param>
/// <param name="Class">What it is.</param>
public sealed record SourceLine(int Number, string Text, LineClass Class)
{
    /// <summary>The short, stable name of the rule that decided (<c>unit label</c>, <c>task text</c>); null where none did.</summary>
    public string? Rule { get; init; }

    /// <summary>The id of the task, measure or section that it is part of; null where it is part of none.</summary>
    public string? OwnerId { get; init; }
}
