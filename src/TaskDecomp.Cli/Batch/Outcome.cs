namespace TaskDecomp.Cli.Batch;

/// <summary>What became of a file of an archive.</summary>
internal enum Outcome
{
    /// <summary>It could not be converted; first, since a report begins with the worst.</summary>
    Failed,

    /// <summary>It was converted.</summary>
    Ok,

    /// <summary>Nothing was done, since nothing had to be, or since the run ended before.</summary>
    Skipped,
}
