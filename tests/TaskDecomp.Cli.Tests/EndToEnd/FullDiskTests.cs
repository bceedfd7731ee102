namespace TaskDecomp.Cli.Tests.EndToEnd;

/// <summary>A disk of 64 kilobytes: what does not fit is not begun to be there, and what was there stays.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const string Mount = "mount -t tmpfs -o size=64k tmpfs";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("-f -t json -o disk/notice.json")]
    [InlineData("-f -t json,csv -o disk/")]
    public void A_full_disk_gives_73_and_leaves_the_old_file(string arguments)
    {
        var (exitCode, output, error) = OnSmallDisk($"echo old > disk/notice.json; {Sandbox.Program} convert --lang en notice.txt {arguments}; code=$?; cat disk/notice.json; ls -A disk; exit $code");

        Assert.Equal((ExitCodes.CannotWrite, "old\nnotice.json\n"), (exitCode, output));
        Assert.Contains("notice.json", error, StringComparison.Ordinal);
        Assert.DoesNotContain("internal", error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_archive_on_a_full_disk_fails_and_leaves_no_half_file()
    {
        var (exitCode, output, error) = OnSmallDisk($"mkdir in; cp notice.txt in/; {Sandbox.Program} convert --lang en in -t json -o disk; code=$?; find disk -name '*.json' -size +0 ! -name report.json; find disk -name '*.tmp'; exit $code");

        Assert.Contains(exitCode, new[] { ExitCodes.CannotWrite, ExitCodes.SeveralFailures });
        Assert.Equal("", output);
        Assert.DoesNotContain("internal", error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_full_standard_output_gives_73()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The device is one of Linux.");
        var notice = Notice();

        Assert.Equal(ExitCodes.CannotWrite, Shell($"{Sandbox.Program} convert '{notice}' -t json > /dev/full"));
    }

    [Fact]
    public void A_folder_that_must_not_be_written_gives_73_and_leaves_the_old_file()
    {
        var disk = "mount -t tmpfs tmpfs disk; echo old > disk/notice.json; mount -o remount,ro disk";
        Assert.SkipUnless(Sandbox.Permits("-m", $"mkdir -p '{_folder.Of("try")}' && {Mount} '{_folder.Of("try")}'"), "This system permits no mounts of one's own.");
        Notice();

        var (exitCode, output, _) = Sandbox.Run("-m", $"cd '{_folder.Path}'; mkdir disk; {disk}; {Sandbox.Program} convert notice.txt -f -t json -o disk/notice.json; code=$?; cat disk/notice.json; exit $code");

        Assert.Equal((ExitCodes.CannotWrite, "old\n"), (exitCode, output));
    }

    private (int ExitCode, string Output, string Error) OnSmallDisk(string line)
    {
        Assert.SkipUnless(Sandbox.Permits("-m", $"mkdir -p '{_folder.Of("try")}' && {Mount} '{_folder.Of("try")}'"), "This system permits no mounts of one's own.");
        Notice();
        return Sandbox.Run("-m", $"cd '{_folder.Path}'; mkdir disk; {Mount} disk; {line}");
    }

    private string Notice() =>
        _folder.Write("notice.txt", "重点工作清单\n" + string.Concat(Enumerable.Range(1, 400).Select(i => $"{i}.新建口袋公园{i}处。\n责任单位：市园林局\n")));

    private static int Shell(string line)
    {
        using var process = System.Diagnostics.Process.Start("/bin/sh", ["-c", line + " 2>/dev/null"]);
        process.WaitForExit();
        return process.ExitCode;
    }
}
