namespace TaskDecomp.Model;

/// <summary>A line that the reader handed over, and what the parser took it for.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Text">Whole and verbatim: what ranges are cut from.</param>
/// <param name="Class">What it is.</param>
public sealed record SourceLine(int Number, string Text, LineClass Class);
