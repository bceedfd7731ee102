using System.Text.Json;
using TaskDecomp.Cli.Tests.EndToEnd;

namespace TaskDecomp.Cli.Tests.Batch;

public sealed class MergeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _read;

    public MergeTests()
    {
        _folder.Write("in/b/2.txt", "task 乙\ntask 丙");
        _folder.Write("in/a.txt", "task 甲");
        _folder.Write("in/bad.txt", "crash");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task All_tasks_stand_in_one_list_in_the_order_of_the_files()
    {
        var run = await Convert("all.jsonl");

        Assert.Equal(ExitCodes.SeveralFailures, run.ExitCode);
        Assert.Equal(["a.txt 甲", "b/2.txt 乙", "b/2.txt 丙"], Tasks("all.jsonl"));
        Assert.Equal(["all.jsonl", "out/a.json", "out/b/2.json", "out/report.csv", "out/report.json"], _folder.Files.Where(name => !name.StartsWith("in/", StringComparison.Ordinal) && !name.Contains(".taskdecomp/", StringComparison.Ordinal)));
    }

    /// <summary>Names as long as they can be, and a folder that is called as a file beside it would be with one more ending.</summary>
    [Fact]
    public async Task No_name_is_too_long_for_the_list()
    {
        var name = new string('任', 82);
        _folder.Write($"in/{name}甲.txt", "task 丁");
        _folder.Write($"in/{name}乙.txt", "task 戊");
        _folder.Write("in/a.txt.jsonl/3.txt", "task 己");

        var run = await Convert("all.jsonl");

        Assert.Contains("ok 5, failed 1,", run.Error, StringComparison.Ordinal);
        Assert.Equal(["a.txt 甲", "a.txt.jsonl/3.txt 己", "b/2.txt 乙", "b/2.txt 丙", $"{name}乙.txt 戊", $"{name}甲.txt 丁"], Tasks("all.jsonl"));
    }

    [Theory]
    [InlineData("all.xlsx")]
    [InlineData("all.csv")]
    public async Task A_second_run_reads_only_what_changed_and_writes_what_one_run_would(string name)
    {
        await Convert(name);
        _folder.Write("in/a.txt", "task 丁");
        _read = 0;
        await Convert(name);
        Assert.Equal(2, _read);

        await Run.Async(new FakeConverter(), "convert", _folder.Of("in"), "-r", "-t", "json", "-o", _folder.Of("other"), "--merge", _folder.Of("other/" + name));
        Assert.Equal(File.ReadAllBytes(_folder.Of("other/" + name)), File.ReadAllBytes(_folder.Of(name)));
    }

    [Fact]
    public async Task A_list_that_somebody_edited_is_kept()
    {
        await Convert("all.csv");
        _folder.Write("all.csv", "mine");

        var kept = await Convert("all.csv");
        Assert.Equal((ExitCodes.CannotWrite, "mine"), (kept.ExitCode, _folder.Read("all.csv")));
        Assert.Contains("all.csv was edited after it was written", kept.Error, StringComparison.Ordinal);

        await Convert("all.csv", "-f");
        Assert.Contains("甲", _folder.Read("all.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_inside_the_archive_is_no_part_of_it()
    {
        await Convert("in/all.jsonl", "--include", "*");
        var again = await Convert("in/all.jsonl", "--include", "*");

        Assert.Contains("inputs 3: ", again.Error, StringComparison.Ordinal);
        Assert.Equal(3, Tasks("in/all.jsonl").Count());
    }

    [Fact]
    public async Task A_name_without_a_format_is_refused()
    {
        var run = await Convert("all.json");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("end its name in one of: xlsx, csv, jsonl.", run.Error, StringComparison.Ordinal);
    }

    private Task<RealProgram.Outcome> Convert(string merged, params string[] args) => Run.Async(
        new FakeConverter { OnRead = () => Interlocked.Increment(ref _read) },
        ["convert", _folder.Of("in"), "-r", "-t", "json", "-o", _folder.Of("out"), "--merge", _folder.Of(merged), .. args]);

    private IEnumerable<string> Tasks(string name) =>
        [.. File.ReadLines(_folder.Of(name)).Select(line => JsonDocument.Parse(line).RootElement).Select(row => $"{row.GetProperty("file")} {row.GetProperty("text")}")];
}
