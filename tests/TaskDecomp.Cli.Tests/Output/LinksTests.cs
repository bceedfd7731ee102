using TaskDecomp.Cli.Output;

namespace TaskDecomp.Cli.Tests.Output;

public sealed class LinksTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LinksTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege here.");

    public void Dispose() => _folder.Dispose();

    /// <summary>A link to a folder on the way counts, one that leads from link to link, and one that goes up.</summary>
    [Theory]
    [InlineData("a/b.txt", "a/b.txt")]
    [InlineData("folder/b.txt", "a/b.txt")]
    [InlineData("chain/b.txt", "a/b.txt")]
    [InlineData("a/up/a/b.txt", "a/b.txt")]
    [InlineData("a/up/chain/none/../b.txt", "a/b.txt")]
    [InlineData("file", "a/b.txt")]
    [InlineData("broken", "a/none.txt")]
    [InlineData("a/c/beside/d.txt", "a/d.txt")]
    [InlineData("jump/beside/d.txt", "a/d.txt")]
    [InlineData("jump/out/b.txt", "a/b.txt")]
    public void A_path_is_followed_to_its_end(string path, string real)
    {
        _folder.Write("a/b.txt", "");
        Directory.CreateSymbolicLink(_folder.Of("folder"), "a");
        Directory.CreateSymbolicLink(_folder.Of("chain"), _folder.Of("folder"));
        Directory.CreateSymbolicLink(_folder.Of("a/up"), "..");
        File.CreateSymbolicLink(_folder.Of("file"), "folder/b.txt");
        File.CreateSymbolicLink(_folder.Of("broken"), "a/none.txt");
        Directory.CreateDirectory(_folder.Of("a/c"));
        Directory.CreateSymbolicLink(_folder.Of("jump"), "folder/c");
        Directory.CreateSymbolicLink(_folder.Of("a/c/beside"), "..");
        Directory.CreateSymbolicLink(_folder.Of("a/c/out"), "../../jump/../../folder");

        Assert.Equal(Path.Combine(Links.Real(_folder.Path), real), Links.Real(_folder.Of(path)));
    }

    [Fact]
    public void A_ring_of_links_ends()
    {
        File.CreateSymbolicLink(_folder.Of("a"), "b");
        File.CreateSymbolicLink(_folder.Of("b"), "a");

        Assert.Equal(_folder.Of("a"), Links.Real(_folder.Of("a")));
        Assert.Equal(_folder.Of("b/x"), Links.Real(_folder.Of("b/x")));
    }
}
