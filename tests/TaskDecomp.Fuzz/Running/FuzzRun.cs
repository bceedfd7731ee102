using System.Collections.Concurrent;
using System.Diagnostics;
using TaskDecomp.Fuzz.Checking;

namespace TaskDecomp.Fuzz.Running;

/// <summary>Makes files and looks at what is read from them.</summary>
/// <param name="options">What is asked for.</param>
/// <param name="check">Looks at a file.</param>
internal sealed class FuzzRun(FuzzOptions options, InputCheck check)
{
    // A file that takes so long does not end; what is merely slow is a fault long before.
    private static readonly TimeSpan HangGuard = TimeSpan.FromSeconds(60);

    /// <summary>Runs; a worker that hangs is left behind, and its file is a finding.</summary>
    public FuzzReport Execute()
    {
        var watch = Stopwatch.StartNew();
        var starts = Seeds.Of(options.Format);
        var findings = new ConcurrentDictionary<string, Finding>(StringComparer.Ordinal);
        var workers = Enumerable.Range(0, options.Workers).Select(i => new FuzzWorker(options, i, starts, check, findings)).ToList();
        var threads = workers.ConvertAll(worker => new Thread(worker.Run) { IsBackground = true });
        threads.ForEach(thread => thread.Start());
        for (var i = 0; i < threads.Count; i++)
        {
            while (!threads[i].Join(TimeSpan.FromSeconds(1)))
            {
                if (workers[i].Current is var (input, started) && Stopwatch.GetElapsedTime(started) > HangGuard)
                {
                    findings[Finding.Hang] = new Finding(Finding.Hang, $"not done after {HangGuard.TotalSeconds} s", input);
                    break;
                }
            }
        }

        return new FuzzReport(
            options,
            workers.Sum(worker => worker.Read),
            workers.Sum(worker => worker.Refused),
            workers.Sum(worker => worker.Kept),
            workers.Max(worker => worker.Features),
            workers.Max(worker => worker.Slowest),
            workers.Max(worker => worker.Largest),
            watch.Elapsed,
            [.. findings.OrderBy(finding => finding.Key, StringComparer.Ordinal).Select(finding => finding.Value)]);
    }
}
