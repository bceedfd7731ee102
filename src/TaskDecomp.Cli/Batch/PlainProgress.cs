namespace TaskDecomp.Cli.Batch;

/// <summary>Shows a line every few seconds: for a log file, and for a terminal that cannot go back.</summary>
internal sealed class PlainProgress : IBatchProgress
{
    private readonly ProgressCount _count;
    private readonly Timer _timer;

    /// <summary>Begins to show.</summary>
    /// <param name="messages">Standard error; its lines are written as wholes.</param>
    /// <param name="texts">The words.</param>
    /// <param name="total">How many files there are.</param>
    /// <param name="interval">The time between two lines.</param>
    public PlainProgress(TextWriter messages, Texts texts, int total, TimeSpan interval)
    {
        Messages = TextWriter.Synchronized(messages);
        _count = new ProgressCount(total);
        var printer = new DiagnosticPrinter(Messages, texts, quiet: false);
        _timer = new Timer(_ => printer.Talk(_count.Describe(texts)), null, interval, interval);
    }

    /// <inheritdoc/>
    public TextWriter Messages { get; }

    /// <inheritdoc/>
    public void Begin(BatchItem item) => _count.Begin(item);

    /// <inheritdoc/>
    public void End(FileOutcome outcome) => _count.End(outcome);

    /// <inheritdoc/>
    public void Dispose()
    {
        using var ended = new ManualResetEvent(false);
        if (_timer.Dispose(ended))
        {
            ended.WaitOne();
        }
    }
}
