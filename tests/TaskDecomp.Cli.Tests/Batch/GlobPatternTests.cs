using TaskDecomp.Cli.Batch;

namespace TaskDecomp.Cli.Tests.Batch;

public sealed class GlobPatternTests
{
    [Theory]
    [InlineData("*.doc", "通知.doc", true)]
    [InlineData("*.doc", "2023/通知.DOC", true)]
    [InlineData("*.doc", "通知.docx", false)]
    [InlineData("drafts", "2023/drafts", true)]
    [InlineData("drafts/", "drafts", true)]
    [InlineData("2023/*", "2023/通知.doc", true)]
    [InlineData("2023/*", "2023/a/通知.doc", false)]
    [InlineData("./2023/*", "2023/通知.doc", true)]
    [InlineData("2023/**", "2023/a/b/通知.doc", true)]
    [InlineData("**/a/*", "a/通知.doc", true)]
    [InlineData("**/a/*", "b/a/a/通知.doc", true)]
    [InlineData("**/a/*", "b/a/c/通知.doc", false)]
    [InlineData("a/**/b/**/c", "a/x/b/y/z/c", true)]
    [InlineData("a/**/b/**/c", "a/x/y/z/c", false)]
    [InlineData("20??/*清单*", "2023/重点工作清单.xls", true)]
    [InlineData("20??/*清单*", "20/重点工作清单.xls", false)]
    public void A_pattern_means_a_path(string pattern, string path, bool expected) => Assert.Equal(expected, new GlobPattern(pattern).IsMatch(path));

    /// <summary>As they are written on Windows.</summary>
    [Theory]
    [InlineData(@"2023\*.doc", "2023/通知.doc", true)]
    [InlineData(@".\2023\**\*.doc", "2023/a/通知.doc", true)]
    [InlineData(@"**\drafts\", "2023/drafts", true)]
    [InlineData(@"2023\*.doc", "2024/通知.doc", false)]
    [InlineData(@"2023\a/*.doc", "2023/a/通知.doc", true)]
    [InlineData(@"*\??.doc", "2023/通知.doc", true)]
    [InlineData(@"D:\notices\*.docx", "notices/通知.docx", false)]
    [InlineData(@"D:\notices\*.docx", "D:/notices/通知.docx", true)]
    public void A_backslash_parts_folders_on_Windows(string pattern, string path, bool expected) =>
        Assert.Equal(expected, new GlobPattern(pattern, isWindows: true).IsMatch(path));

    /// <summary>Elsewhere a backslash is a character of a name, and parts nothing.</summary>
    [Theory]
    [InlineData(@"2023\*.doc", "2023/通知.doc", false)]
    [InlineData(@"2023\\a.doc", @"2023\a.doc", true)]
    public void A_backslash_parts_nothing_elsewhere(string pattern, string path, bool expected) =>
        Assert.Equal(expected, new GlobPattern(pattern, isWindows: false).IsMatch(path));

    [Fact]
    public void A_pattern_of_many_folders_ends_soon() =>
        Assert.False(new GlobPattern(string.Concat(Enumerable.Repeat("**/a/", 200)) + "b").IsMatch(string.Concat(Enumerable.Repeat("a/", 2000)) + "c"));
}
