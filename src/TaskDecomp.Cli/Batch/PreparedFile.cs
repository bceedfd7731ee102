using TaskDecomp.Cli.Output;

namespace TaskDecomp.Cli.Batch;

/// <summary>A file whose outputs are made and not yet written.</summary>
/// <param name="Facts">What was read.</param>
/// <param name="Outputs">The outputs with their bytes.</param>
internal sealed record PreparedFile(NoticeFacts Facts, IReadOnlyList<(PlannedOutput Output, MemoryStream Content)> Outputs);
