namespace TaskDecomp.Model;

/// <summary>A line of the source with what it was taken for.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Text">As read.</param>
/// <param name="Class">What it is.</param>
public sealed record SourceLine(int Number, string Text, LineClass Class);
