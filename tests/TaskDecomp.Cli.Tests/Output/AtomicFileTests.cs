using TaskDecomp.Cli.Output;

namespace TaskDecomp.Cli.Tests.Output;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Writes_a_file_and_leaves_nothing_else()
    {
        Write("a.csv", overwrite: false, "new");

        Assert.Equal("new", _folder.Read("a.csv"));
        Assert.Equal(["a.csv"], _folder.Files);
    }

    [Fact]
    public void Takes_the_longest_name_that_a_folder_takes()
    {
        var name = string.Concat(Enumerable.Repeat("责任分解", 20)) + ".xlsx";

        Write(name, overwrite: false, "new");

        Assert.Equal([name], _folder.Files);
    }

    [Fact]
    public void Replaces_a_file_only_when_told()
    {
        _folder.Write("a.csv", "old");

        Assert.Throws<IOException>(() => Write("a.csv", overwrite: false, "new"));
        Assert.Equal(("old", 1), (_folder.Read("a.csv"), _folder.Files.Count));

        Write("a.csv", overwrite: true, "new");
        Assert.Equal(("new", 1), (_folder.Read("a.csv"), _folder.Files.Count));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_failure_half_way_keeps_the_old_file_and_leaves_nothing(bool there)
    {
        if (there)
        {
            _folder.Write("a.csv", "old");
        }

        Assert.Throws<IOException>(() => AtomicFile.Write(_folder.Of("a.csv"), true, FailHalfWay, CancellationToken.None));

        Assert.Equal(there ? ["a.csv"] : [], _folder.Files);
        Assert.True(!there || _folder.Read("a.csv") == "old");
    }

    [Fact]
    public void An_interruption_half_way_keeps_the_old_file_and_leaves_nothing()
    {
        _folder.Write("a.csv", "old");
        using var source = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => AtomicFile.Write(
            _folder.Of("a.csv"),
            true,
            stream =>
            {
                stream.Write("half"u8);
                source.Cancel();
            },
            source.Token));

        Assert.Equal(("old", 1), (_folder.Read("a.csv"), _folder.Files.Count));
    }

    [Fact]
    public void Writes_the_target_of_a_link_and_keeps_the_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making a link takes a privilege on Windows.");
        _folder.Write("real/a.csv", "old");
        File.CreateSymbolicLink(_folder.Of("first"), "real/a.csv");
        File.CreateSymbolicLink(_folder.Of("second"), "first");

        Write("second", overwrite: true, "new");

        Assert.Equal("new", _folder.Read("real/a.csv"));
        Assert.Equal("first", new FileInfo(_folder.Of("second")).LinkTarget);
        Assert.Equal(["first", "real/a.csv", "second"], _folder.Files);
    }

    [Fact]
    public void Writes_what_a_link_means_that_leads_nowhere_yet()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making a link takes a privilege on Windows.");
        File.CreateSymbolicLink(_folder.Of("link"), "a.csv");

        Write("link", overwrite: false, "new");

        Assert.Equal("new", _folder.Read("a.csv"));
        Assert.Equal("a.csv", new FileInfo(_folder.Of("link")).LinkTarget);
    }

    /// <summary>The link lies in a linked folder, and leads up from where that really is: <c>shared/link</c> is <c>deep/real/link</c>, and so means <c>deep/a.csv</c>.</summary>
    [Fact]
    public void Writes_what_a_link_in_a_linked_folder_means()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making a link takes a privilege on Windows.");
        _folder.Write("deep/a.csv", "old");
        _folder.Write("a.csv", "another");
        Directory.CreateDirectory(_folder.Of("deep/real"));
        File.CreateSymbolicLink(_folder.Of("deep/real/link"), "../a.csv");
        Directory.CreateSymbolicLink(_folder.Of("shared"), "deep/real");

        Write("shared/link", overwrite: true, "new");

        Assert.Equal(("new", "another"), (_folder.Read("deep/a.csv"), _folder.Read("a.csv")));
    }

    [Fact]
    public void A_ring_of_links_means_itself()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making a link takes a privilege on Windows.");
        File.CreateSymbolicLink(_folder.Of("a"), "b");
        File.CreateSymbolicLink(_folder.Of("b"), "a");

        Assert.Equal(_folder.Of("a"), Links.Real(_folder.Of("a")));
    }

    [Fact]
    public void Keeps_the_permissions_of_the_file_it_replaces()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such permissions.");
            return;
        }

        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        File.SetUnixFileMode(_folder.Write("a.csv", "old"), Mode);

        Write("a.csv", overwrite: true, "new");

        Assert.Equal(Mode, File.GetUnixFileMode(_folder.Of("a.csv")));
    }

    [Fact]
    public void A_device_is_written_and_stays_a_device()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The device is one of Linux.");

        AtomicFile.Write("/dev/null", false, stream => stream.Write("new"u8), CancellationToken.None);

        Assert.True(Devices.Contains("/dev/null"));
        using var device = File.OpenRead("/dev/null");
        Assert.Equal(-1, device.ReadByte());
    }

    [Fact]
    public void A_link_to_a_device_is_written_as_the_device()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The device is one of Linux.");
        File.CreateSymbolicLink(_folder.Of("nothing.csv"), "/dev/null");

        Write("nothing.csv", overwrite: true, "new");

        Assert.Equal("/dev/null", new FileInfo(_folder.Of("nothing.csv")).LinkTarget);
        using var device = File.OpenRead("/dev/null");
        Assert.Equal(-1, device.ReadByte());
    }

    [Fact]
    public async Task A_pipe_that_somebody_reads_is_written_and_stays_a_pipe()
    {
        await MakePipe("pipe.csv");
        using (var reader = new FileStream(_folder.Of("pipe.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
        {
            Write("pipe.csv", overwrite: true, "new");

            var read = new byte[3];
            reader.ReadExactly(read);
            Assert.Equal("new"u8.ToArray(), read);
        }

        Assert.Equal(0, (await Tools.RunAsync("test", "-p", _folder.Of("pipe.csv"))).ExitCode);
        Assert.Equal(["pipe.csv"], _folder.Files);
    }

    [Fact]
    public async Task A_pipe_that_nobody_reads_is_not_waited_for_and_stays_a_pipe()
    {
        await MakePipe("pipe.csv");

        Assert.Throws<IOException>(() => Write("pipe.csv", overwrite: true, "new"));
        Assert.Throws<IOException>(() => Write("pipe.csv", overwrite: false, "new"));

        Assert.Equal(0, (await Tools.RunAsync("test", "-p", _folder.Of("pipe.csv"))).ExitCode);
        Assert.Equal(["pipe.csv"], _folder.Files);
    }

    [Theory]
    [InlineData("/dev/stdout", true)]
    [InlineData("/dev/../dev/null", true)]
    [InlineData("/dev/shm/a.csv", false)]
    [InlineData("/device/a.csv", false)]
    public void Knows_devices(string path, bool expected) =>
        Assert.Equal(expected && !OperatingSystem.IsWindows(), Devices.Contains(path));

    private async Task MakePipe(string name)
    {
        Assert.SkipUnless(Tools.Has("mkfifo"), "mkfifo is not there.");
        Assert.Equal(0, (await Tools.RunAsync("mkfifo", _folder.Of(name))).ExitCode);
    }

    private static void FailHalfWay(Stream stream)
    {
        stream.Write("half"u8);
        stream.Flush();
        throw new IOException("The disk is full.");
    }

    private void Write(string name, bool overwrite, string content) =>
        AtomicFile.Write(_folder.Of(name), overwrite, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(content)), CancellationToken.None);
}
