namespace TaskDecomp.Cli.Tests;

public sealed class ProgramFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_folder_that_has_the_program_wins_and_files_that_do_not_run_are_passed_over()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Skipped: on Windows the ending decides whether a file runs.");
        _folder.Write("a/tool", "no program");
        var (first, second) = (Program("b/tool"), Program("c/tool"));

        Assert.Equal(first, new ProgramFinder(Path("a", "b", "c")).Find("tool"));
        Assert.Equal(second, new ProgramFinder(Path("missing", "a", "c")).Find("tool"));
        Assert.Null(new ProgramFinder(Path("a")).Find("tool"));
        Assert.Null(new ProgramFinder("").Find("tool"));
    }

    private string Path(params string[] folders) => string.Join(System.IO.Path.PathSeparator, folders.Select(_folder.Of));

    private string Program(string name)
    {
        var path = _folder.Write(name, "#!/bin/sh\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return path;
    }
}
