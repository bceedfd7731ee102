using TaskDecomp.Cli.Dropping;
using TaskDecomp.Text;

namespace TaskDecomp.Cli.Tests.Dropping;

public sealed class DroppedFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public void Dispose()
    {
        _folder.Dispose();
        _error.Dispose();
    }

    [Fact]
    public async Task Files_are_converted_beside_themselves_and_the_window_stays()
    {
        var window = new FakeWindow();
        string[] dropped = [_folder.Write("一/notice.txt", "task 新建学校"), _folder.Write("二/list.xlsx", "task 修桥")];

        var exitCode = await Run(window, dropped);

        Assert.Equal((ExitCodes.Ok, 1), (exitCode, window.Waits));
        Assert.Equal(
            ["一/notice.review.html", "一/notice.txt", "一/notice.xlsx", "二/list-任务清单.xlsx", "二/list.review.html", "二/list.xlsx"],
            _folder.Files.Order(StringComparer.Ordinal));
        Assert.EndsWith("按任意键关闭窗口。\n", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_converted_with_those_below_and_not_what_an_earlier_drop_wrote()
    {
        var notice = _folder.Write("a.txt", "task 新建学校");
        _folder.Write("2024/b.txt", "task 修桥");
        await Run(new FakeWindow(), notice);

        var exitCode = await Run(new FakeWindow(), _folder.Path);

        // What is there may hold somebody's notes.
        Assert.Equal(ExitCodes.CannotWrite, exitCode);
        Assert.Equal(["2024/b.review.html", "2024/b.txt", "2024/b.xlsx", "a.review.html", "a.txt", "a.xlsx"], _folder.Files);
        Assert.Contains("有的文件没有转换，原因见上。", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_notices_says_so()
    {
        _folder.Write("picture.png", "");

        await Run(new FakeWindow(), _folder.Path);

        Assert.Contains("没有可以转换的文件", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_double_click_shows_the_help_and_waits()
    {
        var window = new FakeWindow();

        Assert.Equal((ExitCodes.Usage, 1), (await Run(window), window.Waits));
        Assert.Contains("拖到 taskdecomp.exe 的图标上", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_prompt_a_word_that_is_no_path_and_another_system_are_no_drop()
    {
        var notice = _folder.Write("notice.txt", "task 新建学校");

        Assert.True(DroppedFiles.AreMeant([notice], new FakeWindow()));
        Assert.False(DroppedFiles.AreMeant([notice], new FakeWindow { IsOwn = false }));
        Assert.False(DroppedFiles.AreMeant([notice, "-f"], new FakeWindow()));
        Assert.False(DroppedFiles.AreMeant(["notice.txt"], new FakeWindow()));
        Assert.False(DroppedFiles.AreMeant([_folder.Of("gone.txt")], new FakeWindow()));
        Assert.False(DroppedFiles.AreMeant([notice], null));
    }

    private Task<int> Run(FakeWindow window, params string[] dropped) => Program.RunAsync(
        dropped, Terminals.Silent(_error) with { Window = window, Language = Language.Chinese }, new FakeConverter(), TestContext.Current.CancellationToken);

    private sealed class FakeWindow : IConsoleWindow
    {
        public bool IsOwn { get; init; } = true;

        public int Waits { get; private set; }

        public void WaitForKey() => Waits++;
    }
}
