using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TaskDecomp.Tests;

namespace TaskDecomp.Cli.Tests;

public sealed class ProgramTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_interruption_gives_130_and_leaves_no_file(bool whileReading)
    {
        var notice = _folder.Write("notice.txt", "task 新建学校");
        using var source = new CancellationTokenSource();
        using var error = new StringWriter();
        var converter = whileReading
            ? new FakeConverter { OnRead = source.Cancel }
            : new FakeConverter { OnWrite = _ => source.Cancel() };

        var exitCode = await Program.RunAsync([notice, "-t", "xlsx,json"], Terminals.Silent(error), converter, source.Token);

        Assert.Equal(ExitCodes.Interrupted, exitCode);
        Assert.Equal(["notice.txt"], _folder.Files);
        Assert.Equal("taskdecomp: error: 已中断；没有留下写了一半的文件。", error.ToString().TrimEnd());
    }

    /// <summary>The folder is a link within a folder, so that the path of the output has another look than the input's.</summary>
    [Theory]
    [InlineData("convert", "-o")]
    [InlineData("check", "--fix")]
    public async Task An_output_that_is_the_input_by_way_of_a_linked_folder_is_refused(string command, string option)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making a link takes a privilege on Windows.");
        var notice = _folder.Write("n.csv", "task 新建学校");
        Directory.CreateDirectory(_folder.Of("dl"));
        Directory.CreateSymbolicLink(_folder.Of("dl/up"), "..");

        var exitCode = await Program.RunAsync([command, notice, option, _folder.Of("dl/up/n.csv"), "-f"], Terminals.Silent(), new FakeConverter(), TestContext.Current.CancellationToken);

        Assert.Equal((ExitCodes.Usage, "task 新建学校"), (exitCode, _folder.Read("n.csv")));
    }

    [Fact]
    public async Task An_interruption_puts_nothing_on_standard_output()
    {
        var notice = _folder.Write("notice.txt", "task 新建学校");
        using var source = new CancellationTokenSource();
        using var output = new MemoryStream();
        var converter = new FakeConverter { OnWrite = _ => source.Cancel() };

        var exitCode = await Program.RunAsync([notice, "-t", "json"], Terminals.Silent() with { Output = output }, converter, source.Token);

        Assert.Equal((ExitCodes.Interrupted, 0), (exitCode, output.Length));
    }

    [Fact]
    public async Task An_interruption_does_not_wait_for_a_stage_that_goes_on_and_on()
    {
        var notice = _folder.Write("notice.txt", "task 新建学校");
        using var source = new CancellationTokenSource();
        using var end = new ManualResetEventSlim();
        var converter = new FakeConverter
        {
            OnRead = () =>
            {
                source.Cancel();
                end.Wait(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
            },
        };

        var run = Program.RunAsync([notice], Terminals.Silent(), converter, source.Token);
        var exitCode = await run.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        end.Set();

        Assert.Equal(ExitCodes.Interrupted, exitCode);
    }

    [Fact]
    public async Task A_writer_that_fails_half_way_leaves_the_old_file()
    {
        var notice = _folder.Write("notice.txt", "task 新建学校");
        _folder.Write("notice.xlsx", "old");
        var converter = new FakeConverter { OnWrite = _ => throw new InvalidOperationException("half way") };

        var exitCode = await Program.RunAsync([notice, "-f"], Terminals.Silent(), converter, CancellationToken.None);

        Assert.Equal(ExitCodes.InternalError, exitCode);
        Assert.Equal("old", _folder.Read("notice.xlsx"));
        Assert.Equal(["notice.txt", "notice.xlsx"], _folder.Files);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_internal_error_shows_where_it_happened_in_debug_mode_only(bool debug)
    {
        var notice = _folder.Write("notice.txt", "crash no such thing");
        using var error = new StringWriter();

        await Program.RunAsync([notice], Terminals.Silent(error, debug), new FakeConverter(), CancellationToken.None);

        Assert.Contains("InvalidOperationException：no such thing", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(debug, error.ToString().Contains("   at TaskDecomp.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_standard_error_that_takes_nothing_changes_nothing()
    {
        var notice = _folder.Write("notice.txt", "task 新建学校\nwarning 单位名称可能有误");
        await using var full = new StreamWriter(new FullStream()) { AutoFlush = true };

        var exitCode = await Program.RunAsync([notice], Terminals.Silent(full), new FakeConverter(), CancellationToken.None);

        Assert.Equal(ExitCodes.Ok, exitCode);
        Assert.Equal(["notice.txt", "notice.xlsx"], _folder.Files);
    }

    [Theory]
    [InlineData("schema")]
    [InlineData("inspect", "notice.txt")]
    [InlineData("convert", "notice.txt", "-t", "json")]
    [InlineData("convert", "--help")]
    public async Task A_standard_output_that_takes_nothing_gives_73(params string[] args)
    {
        var notice = _folder.Write("notice.txt", "task 新建学校");
        using var error = new StringWriter();
        var terminal = Terminals.Silent(error) with { Output = new FullStream() };

        var exitCode = await Program.RunAsync(
            [.. args.Select(arg => arg == "notice.txt" ? notice : arg)], terminal, new FakeConverter(), CancellationToken.None);

        Assert.Equal(ExitCodes.CannotWrite, exitCode);
        Assert.Contains("无法写到标准输出（No space left on device.）。", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_argument_the_help_is_shown_as_a_mistake()
    {
        using var error = new StringWriter();

        var exitCode = await Program.RunAsync([], Terminals.Silent(error), new FakeConverter(), CancellationToken.None);

        Assert.Equal(ExitCodes.Usage, exitCode);
        Assert.Contains("taskdecomp help COMMAND", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(12, error.ToString().TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task The_version_is_the_one_property_and_names_the_commit_of_a_checkout()
    {
        using var output = new MemoryStream();
        var version = XDocument.Load(Path.Combine(Checkout.Root, "Directory.Build.props")).Descendants("Version").Single().Value;
        var commit = Path.Exists(Path.Combine(Checkout.Root, ".git")) ? @"\+[0-9a-f]{40}" : "";

        var exitCode = await Program.RunAsync(
            ["--version"], Terminals.Silent() with { Output = output }, new FakeConverter(), CancellationToken.None);

        Assert.Equal(ExitCodes.Ok, exitCode);
        Assert.Matches($"^{Regex.Escape(version)}{commit}\n$", Encoding.UTF8.GetString(output.ToArray()));
    }
}
