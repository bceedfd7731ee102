using TaskDecomp.Limits;

namespace TaskDecomp.Cli.Batch;

/// <summary>What a run may take.</summary>
/// <param name="Workers">How many files are worked on at a time: what is held in memory grows with it, and not with the archive.</param>
/// <param name="Files">What one file may ask for.</param>
internal sealed record BatchLimits(int Workers, ReadLimits Files);
