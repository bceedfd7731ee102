using TaskDecomp.Cli.Batch;
using TaskDecomp.Cli.Output;
using TaskDecomp.Text;

namespace TaskDecomp.Cli.Tests.Batch;

public sealed class ProgressTests : IDisposable
{
    private const string Escape = "\u001b[";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_state_is_told_in_words()
    {
        var count = new ProgressCount(3);
        count.Begin(Item(0));
        count.End(new FileOutcome(Item(0), Outcome.Ok));
        count.Begin(Item(1));
        count.End(new FileOutcome(Item(1), Outcome.Failed));

        Assert.Matches(@"^2 of 3, [0-9.]+/s, 0:00:00 left, failed 1, file1$", count.Describe(new Texts(Language.English)));
    }

    [Fact]
    public async Task Plain_lines_come_at_intervals_and_end_with_the_run()
    {
        using var error = new StringWriter { NewLine = "\n" };
        using (var progress = new PlainProgress(error, new Texts(Language.English), 3, TimeSpan.FromMilliseconds(20)))
        {
            progress.Begin(Item(0));
            await Task.Delay(300, TestContext.Current.CancellationToken);
        }

        var shown = error.ToString();
        await Task.Delay(100, TestContext.Current.CancellationToken);

        Assert.Equal(shown, error.ToString());
        Assert.InRange(shown.TrimEnd().Split('\n').Length, 2, 15);
        Assert.All(shown.TrimEnd().Split('\n'), line => Assert.StartsWith("0 of 3, ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_screen_shows_a_bar_with_messages_above_it()
    {
        var screen = await OnScreen(new Terminal { Input = Stream.Null, Output = Stream.Null, Error = TextWriter.Null, ErrorIsScreen = true });

        Assert.Contains("━", screen, StringComparison.Ordinal);
        Assert.Contains("2 of 3, ", screen, StringComparison.Ordinal);
        Assert.Contains("file1: error: 坏文件", screen, StringComparison.Ordinal);
        Assert.Contains(Escape, screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unwelcome_colours_are_left_out()
    {
        var screen = await OnScreen(new Terminal { Input = Stream.Null, Output = Stream.Null, Error = TextWriter.Null, ErrorIsScreen = true, NoColor = true });

        Assert.Contains("2 of 3, ", screen, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\u001b\[[0-9;]*m", screen);
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(false, false, false)]
    [InlineData(true, true, false)]
    public async Task A_screen_is_used_where_there_is_one_and_words_are_wanted(bool isScreen, bool isQuiet, bool expected)
    {
        _folder.Write("in/a.txt", "task 甲");
        using var error = new StringWriter();
        var terminal = new Terminal { Input = Stream.Null, Output = Stream.Null, Error = error, ErrorIsScreen = isScreen };
        string[] args = ["convert", _folder.Of("in"), "-o", _folder.Of("out"), .. isQuiet ? ["-q"] : Array.Empty<string>()];

        Assert.Equal(ExitCodes.Ok, await Program.RunAsync(args, terminal, new FakeConverter(), TestContext.Current.CancellationToken));
        Assert.Equal(expected, error.ToString().Contains(Escape, StringComparison.Ordinal));
        Assert.Equal(isQuiet, error.ToString().Length == 0);
    }

    private static async Task<string> OnScreen(Terminal terminal)
    {
        using var error = new StringWriter { NewLine = "\n" };
        using (var progress = new LiveProgress(terminal with { Error = error }, new Texts(Language.English), 3))
        {
            progress.Begin(Item(0));
            progress.End(new FileOutcome(Item(0), Outcome.Ok));
            progress.End(new FileOutcome(Item(1), Outcome.Failed));
            await Task.Delay(400, TestContext.Current.CancellationToken);
            new DiagnosticPrinter(progress.Messages, new Texts(Language.English), quiet: false).Error("file1", "坏文件");
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        return error.ToString();
    }

    private static BatchItem Item(int index) => new(index, $"file{index}", new PlannedInput($"in/file{index}", []));

    [Theory]
    [InlineData(false, "xterm-256color", true)]
    [InlineData(false, null, true)] // Windows sets none
    [InlineData(false, "dumb", false)]
    [InlineData(true, "xterm-256color", false)]
    public void A_dumb_terminal_gets_plain_lines(bool isRedirected, string? terminal, bool expected) => Assert.Equal(expected, Terminal.CanShowAgain(isRedirected, terminal));
}
