using TaskDecomp.Cli.Output;

namespace TaskDecomp.Cli.Batch;

/// <summary>A file of an archive and what becomes of it.</summary>
/// <param name="Index">Its place in the plan, from 0.</param>
/// <param name="Name">Its name in the archive.</param>
/// <param name="Input">The file with its outputs.</param>
internal sealed record BatchItem(int Index, string Name, PlannedInput Input);
