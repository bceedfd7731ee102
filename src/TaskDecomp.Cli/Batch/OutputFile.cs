using TaskDecomp.Cli.Output;

namespace TaskDecomp.Cli.Batch;

/// <summary>What stands where an output belongs.</summary>
/// <param name="Output">The output.</param>
/// <param name="State">Whose it is.</param>
/// <param name="Sha256">The hash of its bytes; null where nothing is there.</param>
internal sealed record OutputFile(PlannedOutput Output, OutputState State, string? Sha256);
