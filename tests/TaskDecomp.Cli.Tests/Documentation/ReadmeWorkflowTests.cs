using System.CommandLine.Parsing;
using TaskDecomp.Cli.Tests.EndToEnd;
using TaskDecomp.Tests.Documentation;

namespace TaskDecomp.Cli.Tests.Documentation;

/// <summary>The steps of the README's workflows for GitHub and GitLab that call the program are run, over a folder of notices.</summary>
public sealed class ReadmeWorkflowTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _before = Environment.CurrentDirectory;

    public ReadmeWorkflowTests()
    {
        _folder.Write("notices/2026.txt", File.ReadAllText(RealProgram.Sample("leader-headings")));
        _folder.Write("notices/2027.txt", File.ReadAllText(RealProgram.Sample("practical-matters")));
        Environment.CurrentDirectory = _folder.Path;
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        _folder.Dispose();
    }

    [Theory]
    [InlineData("yaml github", "workbooks/")]
    [InlineData("yaml gitlab", "workbooks/")]
    public async Task Notices_are_checked_and_workbooks_published(string kind, string published)
    {
        var lines = Assert.Single(Readme.Blocks(kind));
        var commands = lines.Select(line => line.Split("taskdecomp ", 2)).Where(parts => parts.Length > 1 && !parts[0].Contains("install", StringComparison.Ordinal)).Select(parts => parts[1]).ToList();

        Assert.Equal(["check", "convert"], commands.Select(command => command.Split(' ')[0]));
        foreach (var command in commands)
        {
            var args = CommandLineParser.SplitCommandLine(command).SelectMany<string, string>(word => word.Contains('*') ? Directory.GetFiles(_folder.Path, word).Order(StringComparer.Ordinal) : [word]);
            Assert.Equal(ExitCodes.Ok, (await RealProgram.RunAsync([.. args])).ExitCode);
        }

        Assert.Equal(2, Directory.GetFiles(_folder.Of(published), "*.xlsx").Length);
        Assert.Contains(lines, line => line.Contains($"{published}", StringComparison.Ordinal) && !line.Contains("taskdecomp", StringComparison.Ordinal));
    }
}
