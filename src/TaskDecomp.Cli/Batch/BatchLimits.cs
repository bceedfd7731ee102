namespace TaskDecomp.Cli.Batch;

/// <summary>What a run may take.</summary>
/// <param name="Workers">How many files are worked on at a time: what is held in memory grows with it, and not with the archive.</param>
/// <param name="Timeout">How long one file may take.</param>
/// <param name="MaxBytes">How large one file may be.</param>
internal sealed record BatchLimits(int Workers, TimeSpan Timeout, long MaxBytes);
