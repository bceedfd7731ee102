using System.Text.RegularExpressions;

namespace TaskDecomp.Cli.Tests.Batch;

public sealed partial class BatchRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_bad_file_is_reported_and_the_rest_goes_on()
    {
        Write(("a.txt", "task 新建学校"), ("b/bad.txt", "undecodable"), ("b/crash.txt", "crash"), ("c.txt", "task 改造管网\nunplaced 甲\nwarning 乙"));

        var run = await Convert(new FakeConverter(), "-r", "-t", "json,csv");

        Assert.Equal(ExitCodes.SeveralFailures, run.ExitCode);
        Assert.Contains("bad.txt(2): error TD1", run.Error, StringComparison.Ordinal);
        Assert.Contains("crash.txt: error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("inputs 4: ok 2, failed 2, skipped 0;", run.Error, StringComparison.Ordinal);
        Assert.Equal(["b/bad.txt failed TD1002", "b/crash.txt failed TD4012", "c.txt ok", "a.txt ok"], Run.Report(_folder.Of("out/report.json")).Select(line => line));
        Assert.Equal(["out/a.csv", "out/a.json", "out/c.csv", "out/c.json", "out/report.csv", "out/report.json"], Outputs());
        Assert.Equal(5, _folder.Read("out/report.csv").TrimEnd().Split('\n').Length);
    }

    /// <summary>A report is opened in a spreadsheet, and anybody may have chosen the name of a file.</summary>
    [Fact]
    public async Task The_report_holds_back_names_that_are_formulas()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No file of Windows may have such a name.");
        Write(("=1+1.txt", "task 新建学校"), ("@SUM(A1).txt", "crash"), ("＝2.txt", "task 甲"), ("=b/1.txt", "task 乙"));

        await Convert(new FakeConverter(), "-r", "-t", "json");

        Assert.Equal(
            ["'=1+1.txt", "'=b/1.txt", "'@SUM(A1).txt", "'＝2.txt"],
            _folder.Read("out/report.csv").TrimStart('\uFEFF').TrimEnd().Split('\n').Skip(1).Select(row => row.Split(',')[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("task 甲\nwarning 乙\nunplaced 丙", ExitCodes.LowCoverage)]
    [InlineData("task 甲\nwarning 乙", ExitCodes.Warnings)]
    [InlineData("task 甲", ExitCodes.Ok)]
    [InlineData("task 甲\nwarning 乙\nunplaced 丙", ExitCodes.SeveralFailures, "crash")]
    public async Task The_worst_gives_the_exit_code(string notice, int exitCode, string other = "task 丁")
    {
        Write(("a.txt", notice), ("b.txt", other));

        var run = await Convert(new FakeConverter(), "-t", "json", "--strict", "--min-coverage", "90");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains("out/a.json", Outputs());
    }

    [Fact]
    public async Task Files_whose_safe_names_are_one_are_all_converted_and_keep_their_names()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No file has such a name there.");
        Write(("x?.txt", "task 甲"), ("x_.txt", "task 乙"), ("A:/n.txt", "task 丙"), ("A?/n.txt", "task 丁"));

        var dry = await Convert(new FakeConverter(), "-r", "-t", "json", "-n");
        var first = await Convert(new FakeConverter(), "-r", "-t", "json");
        var second = await Convert(new FakeConverter(), "-r", "-t", "json");

        Assert.Equal((ExitCodes.Ok, ExitCodes.Ok), (first.ExitCode, second.ExitCode));
        Assert.Contains("inputs 4: ok 0, failed 0, skipped 4;", second.Error, StringComparison.Ordinal);
        foreach (var (input, output) in ((string, string)[])[("x_.txt", "x_.json"), ("x?.txt", "x_-2.json"), ("A:/n.txt", "A_/n.json"), ("A?/n.txt", "A_/n-2.json")])
        {
            Assert.Contains($"{_folder.Of("in/" + input)} -> {_folder.Of("out/" + output)}\n", dry.OutputText, StringComparison.Ordinal);
            Assert.Equal(output.Contains('-', StringComparison.Ordinal), first.Error.Contains($"{_folder.Of("in/" + input)}: made safe, its name is that of another file, so its output has a number: {_folder.Of("out/" + output)}.", StringComparison.Ordinal));
        }

        Assert.Contains("json of x?.txt:", _folder.Read("out/x_-2.json"), StringComparison.Ordinal);
        Assert.Contains("json of x_.txt:", _folder.Read("out/x_.json"), StringComparison.Ordinal);
    }

    /// <summary>.NET opens no file whose name is not UTF-8; the shell makes what it cannot.</summary>
    [Fact]
    public async Task Names_that_are_not_UTF8_are_reported_and_the_rest_goes_on()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems have no such names.");
        Write(("a.txt", "task 甲"), ("有\uFFFD.txt", "task 乙"));
        var made = await Tools.RunAsync("bash", "-c", $"cd '{_folder.Of("in")}' && echo > $'bad\\xff\\xfe.txt' && mkdir $'dir\\xff' && echo > $'dir\\xff/b.txt'");
        Assert.Equal((0, ""), made);

        var run = await Convert(new FakeConverter(), "-r", "-t", "json");
        await Tools.RunAsync("rm", "-r", _folder.Of("in"));

        Assert.Equal(ExitCodes.SeveralFailures, run.ExitCode);
        Assert.Equal(["bad\uFFFD\uFFFD.txt failed TD4010", "dir\uFFFD failed TD4010", "a.txt ok", "有\uFFFD.txt ok"], Run.Report(_folder.Of("out/report.json")));
        Assert.Equal(2, run.Error.Split("its name is not UTF-8, so that it cannot be opened; rename it.").Length - 1);
    }

    [Fact]
    public async Task A_file_of_options_is_no_notice()
    {
        Write(("taskdecomp.yaml", "year: 2026\n"), ("b/taskdecomp.yaml", "year: 2027\n"), ("a.txt", "task 甲"), ("b/b.yaml", "task 乙"));

        var run = await Convert(new FakeConverter(), "-r", "-t", "json", "--include", "*.txt", "--include", "*.yaml");

        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Equal(["a.txt ok", "b/b.yaml ok"], Run.Report(_folder.Of("out/report.json")).Order());
    }

    [Fact]
    public async Task Nothing_depends_on_the_number_of_workers()
    {
        Write([.. Enumerable.Range(0, 60).Select(i => ($"{i % 7}/{i}.txt", i % 5 == 0 ? "crash" : $"task 第{i}项\nwarning 乙"))]);
        var random = new Random(7);
        var seen = new List<string>();
        foreach (var jobs in (string[])["1", "2", "16"])
        {
            var converter = new FakeConverter { OnRead = () => Thread.Sleep(random.Next(3)) };
            var run = await Convert(converter, "-r", "-t", "json,csv", "-j", jobs);
            File.Delete(_folder.Of("out/.taskdecomp/manifest.jsonl"));
            seen.Add(run.Error + string.Concat(Outputs().Select(name => name + Seconds().Replace(_folder.Read(name), "0"))));
        }

        Assert.Equal(2 * 48 + 2, Outputs().Count());
        Assert.Equal((seen[0], seen[0]), (seen[1], seen[2]));
    }

    [Fact]
    public async Task No_more_are_worked_on_than_was_asked()
    {
        Write([.. Enumerable.Range(0, 40).Select(i => ($"{i}.txt", "task 甲"))]);
        var (now, most) = (0, 0);
        var converter = new FakeConverter
        {
            OnRead = () =>
            {
                InterlockedMax(ref most, Interlocked.Increment(ref now));
                Thread.Sleep(2);
                Interlocked.Decrement(ref now);
            },
        };

        await Convert(converter, "-t", "json", "-j", "3");

        Assert.InRange(most, 2, 3);
    }

    [Fact]
    public async Task A_file_that_takes_too_long_is_given_up_and_writes_nothing()
    {
        Write(("a.txt", "task 甲"), ("b.txt", "task 乙"));
        using var end = new ManualResetEventSlim();
        var first = 0;
        var converter = new FakeConverter { OnRead = () => _ = Interlocked.Increment(ref first) == 1 && end.Wait(TimeSpan.FromMinutes(1)) };

        var run = await Convert(converter, "-t", "json", "-j", "1", "--timeout", "0.3");
        end.Set();
        await Task.Delay(100, TestContext.Current.CancellationToken);

        Assert.Equal(ExitCodes.SeveralFailures, run.ExitCode);
        Assert.Contains("a.txt: error TD1099: The file took longer than 0.3 seconds and was given up.", run.Error, StringComparison.Ordinal);
        Assert.Equal(["out/b.json", "out/report.csv", "out/report.json"], Outputs());
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_not_read()
    {
        Write(("a.txt", "task " + new string('甲', 1000)), ("b.txt", "task 乙"));

        var run = await Convert(new FakeConverter(), "-t", "json", "--max-size", "0.002");

        Assert.Equal(["a.txt failed TD1090", "b.txt ok"], Run.Report(_folder.Of("out/report.json")));
        Assert.Equal(ExitCodes.SeveralFailures, run.ExitCode);
    }

    [Fact]
    public async Task After_a_failure_nothing_is_begun_where_that_is_wanted()
    {
        Write(("a.txt", "task 甲"), ("b.txt", "crash"), ("c.txt", "task 乙"));

        var run = await Convert(new FakeConverter(), "-t", "json", "-j", "1", "--fail-fast");

        Assert.Equal(["b.txt failed TD4012", "a.txt ok", "c.txt skipped"], Run.Report(_folder.Of("out/report.json")));
        Assert.Equal(ExitCodes.SeveralFailures, run.ExitCode);
    }

    [Fact]
    public async Task A_wrong_option_ends_the_run_and_no_report_is_written()
    {
        Write(("a.txt", "task 甲"), ("b.txt", "task 乙"));

        var run = await Convert(new FakeConverter(), "-t", "json", "--encoding", "klingon");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Empty(Outputs());
    }

    private Task<EndToEnd.RealProgram.Outcome> Convert(IConverter converter, params string[] args) =>
        Run.Async(converter, ["convert", _folder.Of("in"), "-o", _folder.Of("out"), .. args]);

    private IEnumerable<string> Outputs() => _folder.Files.Where(name => name.StartsWith("out/", StringComparison.Ordinal) && !name.StartsWith("out/.taskdecomp/", StringComparison.Ordinal));

    private void Write(params (string Name, string Content)[] files)
    {
        foreach (var (name, content) in files)
        {
            _folder.Write("in/" + name, content);
        }
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = most; value > seen; seen = most)
        {
            Interlocked.CompareExchange(ref most, value, seen);
        }
    }

    [GeneratedRegex(@"\d+(\.\d+)?(?=\r?\n)")]
    private static partial Regex Seconds();
}
