using TaskDecomp.Cli.Input;
using TaskDecomp.Cli.Tests.EndToEnd;

namespace TaskDecomp.Cli.Tests.Input;

/// <summary>Inputs that are patterns.</summary>
public sealed class InputPatternsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_pattern_means_the_files_of_its_folder_by_name()
    {
        foreach (var name in (string[])["乙.txt", "甲.txt", "10.txt", "2.docx", "below/3.txt"])
        {
            _folder.Write(name, "");
        }

        Assert.Equal([_folder.Of("10.txt"), _folder.Of("乙.txt"), _folder.Of("甲.txt")], InputPatterns.Expand([_folder.Of("*.txt")]));
        Assert.Equal([_folder.Of("2.docx"), "-"], InputPatterns.Expand([_folder.Of("?.docx"), "-"]));
    }

    [Theory]
    [InlineData("none*.txt")]
    [InlineData("nowhere/*.txt")]
    [InlineData("plain.txt")]
    public void What_means_nothing_stays_as_it_is(string input) => Assert.Equal([_folder.Of(input)], InputPatterns.Expand([_folder.Of(input)]));

    /// <summary>As paths are written on Windows, and what the same is elsewhere.</summary>
    [Theory]
    [InlineData(@"D:\notices\*.docx", @"D:\notices\", "*.docx", "")]
    [InlineData("D:/notices/*.docx", "D:/notices/", "*.docx", "D:/notices/")]
    [InlineData(@"D:\notices/2023\?.doc", @"D:\notices/2023\", "?.doc", "D:\\notices/")]
    [InlineData("D:*.docx", "D:", "*.docx", "")]
    [InlineData(@"\\server\通知\*.docx", @"\\server\通知\", "*.docx", "")]
    [InlineData(@"..\*.txt", @"..\", "*.txt", "")]
    [InlineData("*.txt", "", "*.txt", "")]
    public void A_path_is_parted_as_on_its_system(string path, string folder, string name, string elsewhere)
    {
        Assert.Equal((folder, name), InputPatterns.Split(path, isWindows: true));
        Assert.Equal((elsewhere, path[elsewhere.Length..]), InputPatterns.Split(path, isWindows: false));
    }

    [Fact]
    public void A_pattern_of_the_root_or_of_the_current_folder_is_searched()
    {
        _folder.Write("a.txt", "");

        Assert.Equal([_folder.Of(".") + "/a.txt"], InputPatterns.Expand([_folder.Of(".") + "/?.txt"]));
        Assert.Equal([Path.GetPathRoot(_folder.Path) + "?none?.txt"], InputPatterns.Expand([Path.GetPathRoot(_folder.Path) + "?none?.txt"]));
    }

    [Fact]
    public void A_file_may_be_called_like_a_pattern()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        _folder.Write("*.txt", "");
        _folder.Write("b.txt", "");

        Assert.Equal([_folder.Of("*.txt")], InputPatterns.Expand([_folder.Of("*.txt")]));
    }

    [Fact]
    public async Task The_program_takes_patterns()
    {
        foreach (var name in (string[])["a.txt", "b.txt"])
        {
            File.Copy(RealProgram.Sample("leader-headings"), _folder.Of(name));
        }

        var outcome = await RealProgram.RunAsync("convert", _folder.Of("?.txt"), "-t", "json", "-o", _folder.Of("out/"));

        Assert.Equal(ExitCodes.Ok, outcome.ExitCode);
        Assert.Equal(["a.txt", "b.txt", "out/a.json", "out/b.json"], _folder.Files.Order(StringComparer.Ordinal));
        Assert.Equal(ExitCodes.Ok, (await RealProgram.RunAsync("check", _folder.Of("*.txt"))).ExitCode);
    }
}
