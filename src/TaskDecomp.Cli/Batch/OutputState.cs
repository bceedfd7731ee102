namespace TaskDecomp.Cli.Batch;

/// <summary>What stands where an output belongs.</summary>
internal enum OutputState
{
    /// <summary>Nothing.</summary>
    Missing,

    /// <summary>The output as it would be written again.</summary>
    Done,

    /// <summary>What a run wrote from another input, or with other options.</summary>
    Old,

    /// <summary>What no run wrote: a person's work, to be kept.</summary>
    Foreign,
}
