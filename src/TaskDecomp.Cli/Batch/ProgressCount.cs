using System.Diagnostics;
using System.Globalization;

namespace TaskDecomp.Cli.Batch;

/// <summary>How far a run is. Many threads may tell it and ask it.</summary>
/// <param name="total">How many files there are.</param>
internal sealed class ProgressCount(int total)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _done;
    private int _failed;
    private volatile string _current = "";

    /// <summary>How many files there are.</summary>
    public int Total => total;

    /// <summary>How many have come to an end.</summary>
    public int Done => _done;

    /// <summary>A file was begun.</summary>
    public void Begin(BatchItem item) => _current = item.Name;

    /// <summary>A file has come to an end.</summary>
    public void End(FileOutcome outcome)
    {
        Interlocked.Increment(ref _done);
        if (outcome.Outcome == Outcome.Failed)
        {
            Interlocked.Increment(ref _failed);
        }
    }

    /// <summary>The state in words: files done, rate, time left, failures, current file.</summary>
    public string Describe(Texts texts)
    {
        var seconds = _watch.Elapsed.TotalSeconds;
        var rate = seconds > 0 ? _done / seconds : 0;
        var left = rate > 0 ? Duration((total - _done) / rate) : "?";
        return texts.Get(TextKeys.Progress, _done, total, Math.Round(rate, 1), left, _failed, _current);
    }

    private static string Duration(double seconds) =>
        string.Create(CultureInfo.InvariantCulture, $"{(long)seconds / 3600}:{(long)seconds / 60 % 60:00}:{(long)seconds % 60:00}");
}
