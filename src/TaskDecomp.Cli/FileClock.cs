using System.Diagnostics;
using System.Runtime.ExceptionServices;
using TaskDecomp.Limits;

namespace TaskDecomp.Cli;

/// <summary>Counts the time that one file may take, over all steps that are run under it.</summary>
/// <param name="limits">How long that is.</param>
internal sealed class FileClock(ReadLimits limits)
{
    /// <summary>How long a reader has to end its external program before the file is given up; a person who interrupts does not wait so long.</summary>
    private static readonly TimeSpan GracePeriod = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan ShortGracePeriod = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _watch = Stopwatch.StartNew();

    /// <summary>Runs a step. What is given up goes on in the background until its next safe place, and nobody takes what comes of it.</summary>
    /// <exception cref="Diagnostics.NoticeReadException">The time is over.</exception>
    /// <exception cref="OperationCanceledException">The run was ended.</exception>
    public T Run<T>(Func<CancellationToken, T> step, CancellationToken cancellationToken)
    {
        var left = Left();
        var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var token = limit.Token;
        var (result, failure, done) = (default(T), default(ExceptionDispatchInfo), new ManualResetEventSlim());

        // A thread of its own starts sooner than the pool and what waits for it.
        new Thread(Work) { IsBackground = true }.Start();
        try
        {
            if (!done.Wait(left, cancellationToken))
            {
                limit.Cancel();
                done.Wait(GracePeriod, cancellationToken);
                throw limits.TooSlow();
            }
        }
        catch (OperationCanceledException)
        {
            done.Wait(ShortGracePeriod, CancellationToken.None);
            throw;
        }

        // Not where work was given up: it still asks.
        limit.Dispose();
        failure?.Throw();
        return result!;

        void Work()
        {
            try
            {
                result = step(token);
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }

            done.Set();
        }
    }

    /// <summary>The same without a thread that waits.</summary>
    /// <exception cref="Diagnostics.NoticeReadException">The time is over.</exception>
    /// <exception cref="OperationCanceledException">The run was ended.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, T> step, CancellationToken cancellationToken)
    {
        var left = Left();
        var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(left);

        // Asked for now: short work has ended, and the source with it, before this thread gets to wait.
        var token = limit.Token;
        var work = Task.Run(() => step(token), CancellationToken.None);
        _ = work.ContinueWith(_ => limit.Dispose(), TaskScheduler.Default);
        try
        {
            return await work.WaitAsync(token);
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAny(work, Task.Delay(cancellationToken.IsCancellationRequested ? ShortGracePeriod : GracePeriod, CancellationToken.None));
            cancellationToken.ThrowIfCancellationRequested();
            throw limits.TooSlow();
        }
    }

    private TimeSpan Left() => limits.Time - _watch.Elapsed is var left && left > TimeSpan.Zero ? left : throw limits.TooSlow();
}
