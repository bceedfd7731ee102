using System.Diagnostics;

namespace TaskDecomp.Cli.Batch;

/// <summary>Works on many files at a time, each with its time limit; what is wrong with one does not keep the others from being done.</summary>
/// <param name="worker">Does the work on one file.</param>
/// <param name="store">Writes what came of it.</param>
/// <param name="limits">How many at a time, and how long one may take.</param>
/// <param name="progress">Is told of each file as it begins and ends.</param>
/// <param name="failFast">Whether nothing new is begun after a failure.</param>
internal sealed class BatchRunner(FileWorker worker, FileStore store, BatchLimits limits, IBatchProgress progress, bool failFast)
{
    private volatile bool _stopped;

    /// <summary>Works on all files.</summary>
    /// <param name="plan">The files.</param>
    /// <param name="show">Is told of each outcome, in the order of the plan.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>The outcomes in the order of the plan.</returns>
    /// <exception cref="OperationCanceledException">The run was ended.</exception>
    /// <exception cref="CommandFailure">The command line is to blame, so that no file would fare better.</exception>
    public IReadOnlyList<FileOutcome> Run(IReadOnlyList<BatchItem> plan, Action<FileOutcome> show, CancellationToken cancellationToken)
    {
        var ordered = new OrderedOutcomes(plan.Count, show);
        var options = new ParallelOptions { MaxDegreeOfParallelism = limits.Workers, CancellationToken = cancellationToken };
        Parallel.ForEachAsync(plan, options, async (item, token) =>
        {
            progress.Begin(item);
            var outcome = await RunOne(item, token);
            progress.End(outcome);
            ordered.Add(outcome);
        }).GetAwaiter().GetResult();
        return ordered.All;
    }

    private async Task<FileOutcome> RunOne(BatchItem item, CancellationToken cancellationToken)
    {
        if (_stopped)
        {
            return new FileOutcome(item, Outcome.Skipped);
        }

        var watch = Stopwatch.StartNew();
        try
        {
            var file = await new FileClock(limits.Files).RunAsync(token => worker.Prepare(item, token), cancellationToken);
            store.Write(file, cancellationToken);
            return new FileOutcome(item, file.Entry is null ? Outcome.Skipped : Outcome.Ok) { Facts = file.Facts, Kept = file.Kept, Elapsed = watch.Elapsed };
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !FailureReport.IsUsage(exception))
        {
            _stopped |= failFast;
            return new FileOutcome(item, Outcome.Failed) { Failure = exception, Elapsed = watch.Elapsed };
        }
    }
}
