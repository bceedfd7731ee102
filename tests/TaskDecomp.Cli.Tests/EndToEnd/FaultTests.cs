using TaskDecomp.Text;

namespace TaskDecomp.Cli.Tests.EndToEnd;

/// <summary>Bad luck: inputs that come in drops or break off, runs that are ended, a full disk, files from another century.</summary>
public sealed class FaultTests : IDisposable
{
    private const string Name = "leader-headings";
    private const string AllFormats = "json,jsonl,csv,yaml,html,xlsx";
    private const int Runs = 16;
    private const int LongestRun = 300;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Samples => [Name, "word-numbering", "workbook", "ofd-pages", "portal-with-facts"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Short_reads_give_the_same(string sample)
    {
        var content = File.ReadAllBytes(RealProgram.Sample(sample));
        using var whole = new MemoryStream(content);
        using var drops = new FaultyStream(content);

        var expected = await RealProgram.RunAsync(whole, "-", "-t", "json", "-q");
        var actual = await RealProgram.RunAsync(drops, "-", "-t", "json", "-q");

        Assert.Equal((ExitCodes.Ok, expected.OutputText), (actual.ExitCode, actual.OutputText));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_stream_that_fails_gives_66_and_no_output(string sample)
    {
        var content = File.ReadAllBytes(RealProgram.Sample(sample));
        foreach (var failsAt in (int[])[0, 1, content.Length / 2, content.Length - 1])
        {
            await FailAt(failsAt, content);
        }
    }

    private static async Task FailAt(int failsAt, byte[] content)
    {
        using var input = new FaultyStream(content, failsAt);

        var outcome = await RealProgram.RunAsync(input, "-", "-t", "json");

        Assert.Equal((ExitCodes.NoInput, 0), (outcome.ExitCode, outcome.Output.Length));
        Assert.Contains("The connection was reset.", outcome.Error, StringComparison.Ordinal);
    }

    /// <summary>Whenever a run is ended, an output is there whole or not at all, and nothing else is.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_run_that_is_ended_anywhere_leaves_whole_files_or_none(string sample)
    {
        await RealProgram.RunAsync(RealProgram.Sample(sample), "-o", _folder.Of("expected/"), "-t", AllFormats);
        var random = new Random(20310208);
        for (var i = 0; i < Runs; i++)
        {
            var folder = _folder.Of($"run-{i}/");
            using var end = new CancellationTokenSource(TimeSpan.FromMilliseconds(random.Next(LongestRun)));
            using var output = new MemoryStream();
            using var error = new StringWriter();
            var terminal = new Terminal { Input = Stream.Null, Output = output, Error = error, Language = Language.English };
            var exitCode = await Program.RunAsync([RealProgram.Sample(sample), "-o", folder, "-t", AllFormats], terminal, new LibraryConverter(), end.Token);

            Assert.True(exitCode is ExitCodes.Ok or ExitCodes.Interrupted, $"{exitCode}: {error}");
            var files = Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
            Assert.All(files, file => Assert.Equal(File.ReadAllBytes(_folder.Of("expected/" + Path.GetFileName(file))), File.ReadAllBytes(file)));
            Assert.True(exitCode != ExitCodes.Ok || files.Length == AllFormats.Split(',').Length);
        }
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("yaml")]
    [InlineData("xlsx")]
    [InlineData("html")]
    [InlineData("jsonl")]
    public async Task A_full_disk_gives_73(string format)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full here.");

        var outcome = await RealProgram.RunAsync(RealProgram.Sample(Name), "-t", format, "-o", "/dev/full", "-f");

        Assert.Equal(ExitCodes.CannotWrite, outcome.ExitCode);
    }

    [Fact]
    public async Task A_file_of_1999_is_read_like_any_other()
    {
        var old = _folder.Write("input.txt", File.ReadAllText(RealProgram.Sample(Name)));
        File.SetLastWriteTimeUtc(old, new DateTime(1999, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        await RealProgram.RunAsync(old, "-o", _folder.Of("old/"), "-t", "xlsx,json");
        File.SetLastWriteTimeUtc(old, new DateTime(2031, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await RealProgram.RunAsync(old, "-o", _folder.Of("new/"), "-t", "xlsx,json");

        Assert.Equal(File.ReadAllBytes(_folder.Of("old/input.xlsx")), File.ReadAllBytes(_folder.Of("new/input.xlsx")));
        Assert.Equal(File.ReadAllBytes(_folder.Of("old/input.json")), File.ReadAllBytes(_folder.Of("new/input.json")));
    }

    /// <summary>A machine whose clock lost its battery: the same bytes, and no file is given up for its time.</summary>
    [Fact]
    public async Task A_clock_set_to_1999_changes_nothing()
    {
        Assert.SkipUnless(Tools.Has("faketime"), "faketime is not installed.");
        string[] line = [typeof(Program).Assembly.Location, RealProgram.Sample(Name), "-t", AllFormats, "-o"];

        var then = await Tools.RunAsync("faketime", ["1999-01-01 00:00:00", "dotnet", .. line, _folder.Of("then/")]);
        var now = await Tools.RunAsync("dotnet", [.. line, _folder.Of("now/")]);

        Assert.Equal((0, 0), (then.ExitCode, now.ExitCode));
        Assert.Equal(6, Directory.GetFiles(_folder.Of("now")).Length);
        Assert.All(Directory.GetFiles(_folder.Of("now")), file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(_folder.Of("then/" + Path.GetFileName(file)))));
    }
}
