using System.Diagnostics;
using TaskDecomp.Cli.Tests.EndToEnd;

namespace TaskDecomp.Cli.Tests.Batch;

public sealed class ResumeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _read;

    public ResumeTests()
    {
        foreach (var name in (string[])["a.txt", "b/b.txt", "c.txt"])
        {
            _folder.Write("in/" + name, $"task {name}\nwarning 甲\n");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_second_run_does_nothing_and_reports_the_same_facts()
    {
        await Convert();
        var before = Outputs();

        var run = await Convert("--strict");

        Assert.Equal((ExitCodes.Warnings, 3), (run.ExitCode, _read));
        Assert.Contains("inputs 3: ok 0, failed 0, skipped 3;", run.Error, StringComparison.Ordinal);
        Assert.Equal(["a.txt skipped", "b/b.txt skipped", "c.txt skipped"], Run.Report(_folder.Of("out/report.json")));
        Assert.Contains("\"tasks\": 1", _folder.Read("out/report.json"), StringComparison.Ordinal);
        Assert.Equal(before, Outputs());
    }

    [Theory]
    [InlineData("input", 1)]
    [InlineData("output", 1)]
    [InlineData("failure", 1)]
    [InlineData("options", 3)]
    [InlineData("formats", 3)]
    [InlineData("torn", 1)]
    [InlineData("manifest", 3)]
    public async Task Only_what_changed_or_failed_is_done_again(string change, int expected)
    {
        _folder.Write("in/a.txt", change == "failure" ? "crash" : "task 甲\n");
        await Convert();
        _read = 0;
        string[] args = [];
        switch (change)
        {
            case "input":
                _folder.Write("in/a.txt", "task 乙\n");
                break;
            case "output":
                File.Delete(_folder.Of("out/a.json"));
                break;
            case "options":
                args = ["--compact"];
                break;
            case "formats":
                args = ["-t", "csv"];
                break;
            case "torn":
                var manifest = _folder.Read("out/.taskdecomp/manifest.jsonl");
                File.WriteAllText(_folder.Of("out/.taskdecomp/manifest.jsonl"), manifest[..^40]);
                break;
            case "manifest":
                File.Delete(_folder.Of("out/.taskdecomp/manifest.jsonl"));
                break;
        }

        await Convert(args);
        Assert.Equal(expected, _read);

        await Convert(args);
        Assert.Equal(change == "failure" ? 2 : expected, _read);
    }

    [Fact]
    public async Task What_a_person_edited_is_kept_and_named()
    {
        await Convert();
        _folder.Write("out/a.json", "mine");

        var unchanged = await Convert();
        Assert.Equal((ExitCodes.Ok, "mine"), (unchanged.ExitCode, _folder.Read("out/a.json")));
        Assert.Contains("out/a.json was edited after it was written, and stays as it is; -f writes it anew.", unchanged.Error.Replace('\\', '/'), StringComparison.Ordinal);

        _folder.Write("in/a.txt", "task 乙\n");
        var changed = await Convert();
        Assert.Equal((ExitCodes.SeveralFailures, "mine"), (changed.ExitCode, _folder.Read("out/a.json")));
        Assert.Contains("out/a.json was edited after it was written, and was kept; add -f to overwrite it.", changed.Error.Replace('\\', '/'), StringComparison.Ordinal);

        var forced = await Convert("-f");
        Assert.Equal(ExitCodes.Ok, forced.ExitCode);
        Assert.Contains("乙", _folder.Read("out/a.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_edited_output_does_not_keep_the_other_from_being_written()
    {
        await Convert("-t", "csv");
        var csv = _folder.Read("out/a.csv");
        _folder.Write("out/a.json", "mine");
        File.Delete(_folder.Of("out/a.csv"));

        var run = await Convert("-t", "csv");

        Assert.Equal((ExitCodes.Ok, "mine", csv), (run.ExitCode, _folder.Read("out/a.json"), _folder.Read("out/a.csv")));
        Assert.Contains("out/a.json was edited", run.Error.Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outputs_inside_the_archive_are_no_part_of_it()
    {
        await Run.Async(Counting(), "convert", _folder.Of("in"), "-r", "-t", "json", "-o", _folder.Of("in/out"), "--include", "*");
        var again = await Run.Async(Counting(), "convert", _folder.Of("in"), "-r", "-t", "json", "-o", _folder.Of("elsewhere"), "--include", "*");

        Assert.Contains("inputs 3: ok 3,", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_runs_do_not_write_to_one_folder()
    {
        using var inside = new SemaphoreSlim(0);
        using var go = new ManualResetEventSlim();
        var slow = new FakeConverter
        {
            OnRead = () =>
            {
                inside.Release();
                go.Wait(TestContext.Current.CancellationToken);
            },
        };
        var first = Run.Async(slow, "convert", _folder.Of("in"), "-t", "json", "-o", _folder.Of("out"));
        await inside.WaitAsync(TestContext.Current.CancellationToken);

        var second = await Convert();
        go.Set();

        Assert.Equal(ExitCodes.CannotWrite, second.ExitCode);
        Assert.Equal(ExitCodes.Ok, (await first).ExitCode);
    }

    /// <summary>The bound is one on the program, not on what else the machine does: the best of a few tries counts.</summary>
    [Fact]
    public async Task An_interruption_ends_the_run_at_once_and_the_next_goes_on()
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 5 && best > TimeSpan.FromMilliseconds(200); i++)
        {
            best = TimeSpan.FromTicks(Math.Min(best.Ticks, (await Interrupt($"out{i}")).Ticks));
        }

        Assert.True(best <= TimeSpan.FromMilliseconds(200), $"{best}");
        await Run.Async(Counting(), "convert", _folder.Of("in"), "-r", "-t", "json", "-o", _folder.Of("out0"));
        Assert.Equal(["out0/a.json", "out0/b/b.json", "out0/c.json", "out0/report.csv", "out0/report.json"], Whole("out0"));
    }

    private async Task<TimeSpan> Interrupt(string output)
    {
        using var inside = new SemaphoreSlim(0);
        using var go = new ManualResetEventSlim();
        using var interruption = new CancellationTokenSource();
        using var error = new StringWriter { NewLine = "\n" };
        var slow = new FakeConverter
        {
            OnRead = () =>
            {
                inside.Release();
                go.Wait(TimeSpan.FromMinutes(1));
            },
        };
        var terminal = new Terminal { Input = Stream.Null, Output = Stream.Null, Error = error, Language = TaskDecomp.Text.Language.English };
        var run = Program.RunAsync(["convert", _folder.Of("in"), "-r", "-t", "json", "-o", _folder.Of(output)], terminal, slow, interruption.Token);
        await inside.WaitAsync(TestContext.Current.CancellationToken);
        var watch = Stopwatch.StartNew();
        await interruption.CancelAsync();

        Assert.Equal(ExitCodes.Interrupted, await run);
        var elapsed = watch.Elapsed;
        go.Set();
        Assert.Contains("Run the same command again: it goes on where it was.", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(Whole(output));
        return elapsed;
    }

    private IEnumerable<string> Whole(string output) =>
        _folder.Files.Where(name => name.StartsWith(output + "/", StringComparison.Ordinal) && !name.Contains(".taskdecomp/", StringComparison.Ordinal));

    private Task<RealProgram.Outcome> Convert(params string[] args) =>
        Run.Async(Counting(), ["convert", _folder.Of("in"), "-r", "-t", "json", "-o", _folder.Of("out"), .. args]);

    private FakeConverter Counting() => new() { OnRead = () => Interlocked.Increment(ref _read) };

    private List<(string Name, DateTime Time, string Content)> Outputs() =>
        [.. Whole("out").Where(name => !name.Contains("report.", StringComparison.Ordinal)).Select(name => (name, File.GetLastWriteTimeUtc(_folder.Of(name)), _folder.Read(name)))];
}
