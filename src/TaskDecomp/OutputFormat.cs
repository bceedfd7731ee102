namespace TaskDecomp;

/// <summary>A format that a notice can be written in.</summary>
/// <param name="Name">Its name, which is also the ending of its files.</param>
/// <param name="IsText">Whether it may go to a terminal or a pipe by default.</param>
public sealed record OutputFormat(string Name, bool IsText);
