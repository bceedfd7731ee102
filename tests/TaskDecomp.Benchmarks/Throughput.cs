using System.Diagnostics;
using TaskDecomp.Diagnostics;

namespace TaskDecomp.Benchmarks;

/// <summary>
/// Holds the parser to its goals in one warm process: bytes a second, time in step with length, no text that it is slow on. Ratios within
/// one run can be compared between machines, times cannot.
/// </summary>
internal static class Throughput
{
    private const double GoalMegabytesPerSecond = 50;
    private const double GoalRatio = 2.2;
    private static readonly TimeSpan GoalHostile = TimeSpan.FromSeconds(1);
    private static readonly int[] Megabytes = [1, 2, 4, 8, 16, 32, 64];

    /// <summary>Measures, prints, and gives the exit code: 0 where every goal is met, else 1.</summary>
    public static int Run()
    {
        var missed = MeasureSizes() + MeasureHostile();
        Console.WriteLine(missed == 0 ? "every goal is met" : $"goals missed: {missed}");
        return missed == 0 ? 0 : 1;
    }

    private static int MeasureSizes()
    {
        Console.WriteLine($"{"MB",4} {"ms",8} {"MB/s",7} {"MB/s of CPU",12} {"time(n)/time(n/2)",18} {"allocated/input",16}");
        var missed = 0;
        var before = TimeSpan.Zero;
        WarmUp();
        foreach (var size in Megabytes)
        {
            var text = NoticeText.OfSize(size << 20);
            var run = Median(text, repetitions: size <= 4 ? 15 : size <= 16 ? 7 : 5);
            var (speed, ratio) = (text.Length / 1e6 / run.Elapsed.TotalSeconds, before > TimeSpan.Zero ? run.Elapsed / before : 0);
            var isMissed = speed < GoalMegabytesPerSecond || ratio > GoalRatio;
            missed += isMissed ? 1 : 0;
            Console.WriteLine(
                $"{size,4} {run.Elapsed.TotalMilliseconds,8:F1} {speed,7:F1} {text.Length / 1e6 / run.Processor.TotalSeconds,12:F1} {(ratio > 0 ? $"{ratio:F2}" : ""),18} {(double)run.Allocated / text.Length,16:F1}{(isMissed ? "  missed" : "")}");
            before = run.Elapsed;
        }

        return missed;
    }

    private static int MeasureHostile()
    {
        var runs = new List<(string Name, TimeSpan Elapsed)>();
        foreach (var (name, text) in HostileText.All)
        {
            runs.Add((name, MeasureOrRefuse(text)));
        }

        var missed = runs.Where(run => run.Elapsed >= GoalHostile).ToList();
        Console.WriteLine($"{runs.Count} hostile texts of a million characters; the slowest:");
        foreach (var (name, elapsed) in runs.OrderByDescending(run => run.Elapsed).Take(Math.Max(5, missed.Count)))
        {
            Console.WriteLine($"{elapsed.TotalMilliseconds,9:F0} ms  {name}{(elapsed >= GoalHostile ? "  missed" : "")}");
        }

        return missed.Count;
    }

    // A text of blanks alone is refused, which is an answer too; any other exception is a fault and ends the run.
    private static TimeSpan MeasureOrRefuse(byte[] text)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            return Measure(text).Elapsed;
        }
        catch (NoticeReadException)
        {
            return watch.Elapsed;
        }
    }

    // Until the code is compiled for good, which takes thirty calls and a while.
    private static void WarmUp()
    {
        var text = NoticeText.OfSize(1 << 20);
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(3);)
        {
            Measure(text);
        }
    }

    private static Sample Median(byte[] text, int repetitions)
    {
        Measure(text);
        var runs = Enumerable.Range(0, repetitions).Select(_ => Measure(text)).OrderBy(run => run.Elapsed).ToList();
        return runs[runs.Count / 2];
    }

    private static Sample Measure(byte[] text)
    {
        GC.Collect();
        var (processor, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        var watch = Stopwatch.StartNew();
        var result = NoticeConverter.Read("notice.txt", text, new ConversionOptions());
        var elapsed = watch.Elapsed;
        GC.KeepAlive(result);
        return new Sample(elapsed, Environment.CpuUsage.TotalTime - processor, GC.GetTotalAllocatedBytes() - allocated);
    }

    private readonly record struct Sample(TimeSpan Elapsed, TimeSpan Processor, long Allocated);
}
