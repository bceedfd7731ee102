using TaskDecomp.Cli.Batch;

namespace TaskDecomp.Cli.Tests.Batch;

public sealed class ArchiveFinderTests : IDisposable
{
    private static readonly InputFormat[] Formats = [new("text", ["txt"]), new("html", ["html", "htm"])];

    private readonly TemporaryFolder _folder = new();

    public ArchiveFinderTests()
    {
        foreach (var name in (string[])["a.txt", "B.HTM", "b/a.txt", "b/~$a.txt", "b/.txt", "b/.git/x.txt", "b/drafts/c.txt", "b/notes.md", "out/old.txt"])
        {
            _folder.Write($"archive/{name}", "");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false, "", "", "B.HTM a.txt", 0)]
    [InlineData(true, "", "", "B.HTM a.txt b/a.txt b/drafts/c.txt", 1)]
    [InlineData(true, "", "drafts", "B.HTM a.txt b/a.txt", 1)]
    [InlineData(true, "", "b/*.txt", "B.HTM a.txt b/drafts/c.txt", 1)]
    [InlineData(true, "*.md b/**", "", "b/a.txt b/drafts/c.txt b/notes.md", 2)]
    public void Files_are_found_in_order(bool recursive, string include, string exclude, string expected, int leftOut)
    {
        var archive = Find(recursive, include, exclude, "archive");

        Assert.Equal((expected, leftOut), (string.Join(' ', archive.Files.Select(file => file.Name)), archive.LeftOut));
        Assert.All(archive.Files, file => Assert.Equal(_folder.Of("archive/" + file.Name), file.Path));
    }

    [Fact]
    public void Several_folders_keep_their_names_and_a_file_is_taken_once()
    {
        var archive = Find(true, "", "drafts", "archive/b", "archive", "archive/a.txt");

        Assert.Equal(["archive/B.HTM", "archive/a.txt", "b/a.txt"], archive.Files.Select(file => file.Name));
    }

    [Fact]
    public void A_link_to_a_folder_above_is_no_endless_way()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        Directory.CreateSymbolicLink(_folder.Of("archive/b/up"), _folder.Of("archive"));

        Assert.Equal("B.HTM a.txt b/a.txt b/drafts/c.txt", string.Join(' ', Find(true, "", "", "archive").Files.Select(file => file.Name)));
    }

    /// <summary>Each folder has links to all others, which lead in rings: along all ways there would be more files than can be counted.</summary>
    [Fact]
    public void Links_that_lead_in_rings_are_followed_once()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        var names = Enumerable.Range(0, 13).Select(i => $"d{i:00}").ToList();
        foreach (var name in names)
        {
            _folder.Write($"rings/{name}/{name}.txt", "");
            foreach (var other in names.Where(other => other != name))
            {
                Directory.CreateSymbolicLink(_folder.Of($"rings/{name}/to-{other}"), $"../{other}");
            }
        }

        var archive = Find(true, "", "", "rings");

        Assert.Equal(names.Select(name => name + ".txt"), archive.Files.Select(file => Path.GetFileName(file.Name)).Order());
        Assert.Empty(archive.Outside);
    }

    /// <summary>By way of a linked folder the outputs would lie in the archive itself.</summary>
    [Fact]
    public void An_output_folder_that_a_link_makes_the_archive_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        Directory.CreateSymbolicLink(_folder.Of("archive/out/up"), "../..");

        var finder = new ArchiveFinder(new FileSelection(Formats, [], []), recursive: true, _folder.Of("archive/out/up/archive"));

        Assert.Equal(TextKeys.ArchiveIsOutput, Assert.Throws<CommandFailure>(() => finder.Find([_folder.Of("archive")])).TextKey);
    }

    /// <summary>A link out of the tree is not followed, not by way of another link either; one within the tree is, and one that the command line names.</summary>
    [Fact]
    public void Links_that_lead_out_are_not_followed_and_are_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        _folder.Write("secret/s.txt", "");
        Directory.CreateSymbolicLink(_folder.Of("archive/b/out1"), _folder.Of("secret"));
        File.CreateSymbolicLink(_folder.Of("archive/b/out2.txt"), "../../secret/s.txt");
        File.CreateSymbolicLink(_folder.Of("archive/b/out3.txt"), "out1/s.txt");
        Directory.CreateDirectory(_folder.Of("archive-beside"));
        Directory.CreateSymbolicLink(_folder.Of("archive/b/out4"), _folder.Of("archive-beside"));
        File.CreateSymbolicLink(_folder.Of("archive/b/within.txt"), "../a.txt");
        Directory.CreateSymbolicLink(_folder.Of("named"), _folder.Of("archive/b"));

        var archive = Find(true, "", "drafts", "archive");

        Assert.Equal("B.HTM a.txt b/a.txt", string.Join(' ', archive.Files.Select(file => file.Name)));
        Assert.Equal(["out1", "out2.txt", "out3.txt", "out4"], archive.Outside.Select(Path.GetFileName));
        Assert.Equal("a.txt", string.Join(' ', Find(false, "a.txt", "", "named").Files.Select(file => file.Name)));
    }

    [Theory]
    [InlineData("nowhere", TextKeys.InputMissing)]
    [InlineData("archive/b/.git", TextKeys.ArchiveEmpty)]
    [InlineData("archive/out", TextKeys.ArchiveIsOutput)]
    public void What_is_no_archive_is_refused(string input, string textKey)
    {
        File.Delete(_folder.Of("archive/b/.git/x.txt"));

        Assert.Equal(textKey, Assert.Throws<CommandFailure>(() => Find(true, "", "", input)).TextKey);
    }

    private Archive Find(bool recursive, string include, string exclude, params string[] inputs) =>
        new ArchiveFinder(
            new FileSelection(Formats, include.Split(' ', StringSplitOptions.RemoveEmptyEntries), exclude.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            recursive,
            _folder.Of("archive/out"))
            .Find([.. inputs.Select(_folder.Of)]);
}
