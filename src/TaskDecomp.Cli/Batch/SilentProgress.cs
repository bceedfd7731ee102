namespace TaskDecomp.Cli.Batch;

/// <summary>Shows nothing: only errors are wanted.</summary>
/// <param name="messages">Standard error.</param>
internal sealed class SilentProgress(TextWriter messages) : IBatchProgress
{
    /// <inheritdoc/>
    public TextWriter Messages => messages;

    /// <inheritdoc/>
    public void Begin(BatchItem item)
    {
    }

    /// <inheritdoc/>
    public void End(FileOutcome outcome)
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
