namespace TaskDecomp.Cli.Completion;

/// <summary>A command as a shell completes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it does, on one line.</param>
/// <param name="Options">Its options.</param>
/// <param name="Words">The words that may follow; none for files.</param>
internal sealed record CompletedCommand(string Name, string Summary, IReadOnlyList<CompletedOption> Options, IReadOnlyList<string> Words);
