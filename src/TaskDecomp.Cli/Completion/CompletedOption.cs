namespace TaskDecomp.Cli.Completion;

/// <summary>An option as a shell completes it.</summary>
/// <param name="Names">Its names with their dashes, the long one last.</param>
/// <param name="Summary">What it does, on one line.</param>
/// <param name="TakesValue">Whether a value follows.</param>
/// <param name="Values">The values there are; none for a file or anything else.</param>
internal sealed record CompletedOption(IReadOnlyList<string> Names, string Summary, bool TakesValue, IReadOnlyList<string> Values);
