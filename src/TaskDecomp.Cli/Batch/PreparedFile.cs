using TaskDecomp.Cli.Output;

namespace TaskDecomp.Cli.Batch;

/// <summary>A file whose outputs are made and not yet written.</summary>
/// <param name="Facts">What was read.</param>
/// <param name="Kept">Outputs that a person has changed, and that stay as they are.</param>
internal sealed record PreparedFile(NoticeFacts Facts, IReadOnlyList<string> Kept)
{
    /// <summary>What is to be written down before the outputs are written; null where nothing was to be done.</summary>
    public ManifestEntry? Entry { get; init; }

    /// <summary>The outputs to write with their bytes.</summary>
    public IReadOnlyList<(PlannedOutput Output, MemoryStream Content)> Outputs { get; init; } = [];
}
