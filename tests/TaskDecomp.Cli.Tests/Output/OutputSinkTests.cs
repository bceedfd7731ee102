using TaskDecomp.Cli.Output;

namespace TaskDecomp.Cli.Tests.Output;

public sealed class OutputSinkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_that_must_not_be_written_gives_73()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "On Linux nobody, not even root, makes files in /sys.");

        Assert.Equal((TextKeys.OutputDenied, ExitCodes.CannotWrite), Fail("/sys/a.csv"));
    }

    [Fact]
    public void A_file_in_place_of_the_folder_gives_73()
    {
        var (textKey, exitCode) = Fail(Path.Combine(_folder.Write("notice.txt", "x"), "a.csv"));

        Assert.Contains(textKey, new[] { TextKeys.OutputFolderMissing, TextKeys.OutputFailed });
        Assert.Equal(ExitCodes.CannotWrite, exitCode);
    }

    [Fact]
    public void A_file_that_came_up_after_the_check_is_kept()
    {
        Assert.Equal((TextKeys.OutputExists, ExitCodes.CannotWrite), Fail(_folder.Write("a.csv", "old")));
        Assert.Equal(("old", 1), (_folder.Read("a.csv"), _folder.Files.Count));
    }

    [Fact]
    public void A_standard_output_that_fails_gives_73()
    {
        Assert.Equal((TextKeys.StandardOutputFailed, ExitCodes.CannotWrite), Fail(null, new FullStream()));
    }

    [Fact]
    public void A_device_that_fails_is_not_said_to_exist()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The device is one of Linux.");

        Assert.Equal((TextKeys.OutputFailed, ExitCodes.CannotWrite), Fail("/dev/full"));
    }

    [Fact]
    public void A_device_is_always_free() => new OutputSink(Terminals.Silent(), overwrite: false).CheckFree(new PlannedOutput("csv", "/dev/null"));

    [Theory]
    [InlineData("CON", true)]
    [InlineData("nul.xlsx", true)]
    [InlineData("Com1.tar.gz", true)]
    [InlineData("lpt9", true)]
    [InlineData("aux .csv", true)]
    [InlineData("com0.csv", false)]
    [InlineData("com10.csv", false)]
    [InlineData("console.csv", false)]
    [InlineData("任务.con", false)]
    public void Knows_reserved_names(string name, bool expected) => Assert.Equal(expected, ReservedNames.Contains(name));

    private static (string TextKey, int ExitCode) Fail(string? path, Stream? standardOutput = null)
    {
        var sink = new OutputSink(Terminals.Silent() with { Output = standardOutput ?? Stream.Null }, overwrite: false);
        using var content = new MemoryStream();
        content.Write([1, 2, 3]);
        var failure = Assert.Throws<CommandFailure>(() => sink.Write(new PlannedOutput("csv", path), content, CancellationToken.None));
        return (failure.TextKey, failure.ExitCode);
    }
}
