using System.Diagnostics;
using System.Globalization;
using TaskDecomp.Cli.Tests.EndToEnd;

namespace TaskDecomp.Cli.Tests.Batch;

/// <summary>
/// Kills the program at random points of a run (<c>TASKDECOMP_KILLS</c> of them; 20 when not given): what it leaves are whole outputs, and the next run
/// completes them to the bytes of one that nobody disturbed.
/// </summary>
public sealed class KillTests : IDisposable
{
    private const int Copies = 3;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_killed_run_leaves_whole_outputs_and_the_next_completes_them()
    {
        var kills = int.Parse(Environment.GetEnvironmentVariable("TASKDECOMP_KILLS") ?? "20", CultureInfo.InvariantCulture);
        var random = new Random(20);
        foreach (var (index, sample) in Enumerable.Repeat(RealProgram.Samples, Copies).SelectMany(samples => samples).Index())
        {
            _folder.Write($"in/{index % 4}/{index}.txt", "");
            File.Copy(RealProgram.Sample(sample), _folder.Of($"in/{index % 4}/{index}.txt"), overwrite: true);
        }

        var (duration, _) = await Start("whole", null);
        var expected = Outputs("whole");
        var broken = 0;
        for (var i = 0; i < kills; i++)
        {
            var (_, wasKilled) = await Start($"out{i}", duration * random.NextDouble());
            broken += wasKilled ? 1 : 0;
            Assert.All(Outputs($"out{i}"), output => Assert.Equal(expected[output.Key], output.Value));

            var run = await RealProgram.RunAsync(Arguments($"out{i}"));
            Assert.Equal(ExitCodes.Ok, run.ExitCode);
            Assert.Equal(expected, Outputs($"out{i}"));
            Assert.Empty(Directory.GetFiles(_folder.Of($"out{i}/.taskdecomp/tmp")));
            Directory.Delete(_folder.Of($"out{i}"), recursive: true);
        }

        Assert.True(broken > kills / 2, $"only {broken} runs of {kills} were still at work");
    }

    /// <summary>Runs the program as a process, and kills it some time after it has begun to write.</summary>
    private async Task<(TimeSpan Duration, bool WasKilled)> Start(string output, TimeSpan? killAfter)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "taskdecomp.dll"), .. Arguments(output)]);
        using var process = Process.Start(start)!;
        while (!File.Exists(_folder.Of($"{output}/.taskdecomp/manifest.jsonl")) && !process.HasExited)
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        var watch = Stopwatch.StartNew();
        if (killAfter is { } time)
        {
            await Task.Delay(time, TestContext.Current.CancellationToken);
            process.Kill();
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (watch.Elapsed, process.ExitCode != ExitCodes.Ok);
    }

    private string[] Arguments(string output) => ["convert", _folder.Of("in"), "-r", "-t", "json,csv,yaml", "-o", _folder.Of(output), "-j", "2", "-q"];

    /// <summary>Each output by its name, with its bytes; the report has the seconds of its run.</summary>
    private Dictionary<string, string> Outputs(string folder) => Directory.Exists(_folder.Of(folder))
        ? Directory.EnumerateFiles(_folder.Of(folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder.Of(folder), file).Replace('\\', '/'))
            .Where(name => !name.StartsWith(".taskdecomp/", StringComparison.Ordinal) && !name.StartsWith("report.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToDictionary(name => name, name => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(_folder.Of($"{folder}/{name}")))))
        : [];
}
