namespace TaskDecomp.Cli.Batch;

/// <summary>Shows how far a run is, until it is disposed. Many threads may tell it.</summary>
internal interface IBatchProgress : IDisposable
{
    /// <summary>Where messages go in the meantime, so that the two do not run into each other.</summary>
    TextWriter Messages { get; }

    /// <summary>A file was begun.</summary>
    void Begin(BatchItem item);

    /// <summary>A file has come to an end.</summary>
    void End(FileOutcome outcome);
}
