namespace TaskDecomp.Cli.Batch;

/// <summary>What became of one file.</summary>
/// <param name="Item">The file.</param>
/// <param name="Outcome">How it ended.</param>
internal sealed record FileOutcome(BatchItem Item, Outcome Outcome)
{
    /// <summary>Why it failed; null where it did not.</summary>
    public Exception? Failure { get; init; }

    /// <summary>What was read; null where nothing was.</summary>
    public NoticeFacts? Facts { get; init; }

    /// <summary>Outputs that a person has changed, and that were kept.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; init; }
}
