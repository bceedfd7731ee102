using System.Text.RegularExpressions;
using TaskDecomp.Cli.Help;
using TaskDecomp.Cli.Tests.EndToEnd;
using TaskDecomp.Text;

namespace TaskDecomp.Cli.Tests.Help;

public sealed partial class ManPageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task It_is_rendered_without_a_warning_and_has_every_command_and_option(Language language)
    {
        Assert.SkipUnless(Tools.Has("groff"), "groff is not installed.");
        var root = new CommandLine(Terminals.Silent(), new FakeConverter()).Root;
        var page = _folder.Write("taskdecomp.1", new ManPage(root, new Texts(language)).ToString());

        var (exitCode, shown) = await Tools.RunAsync("groff", "-man", "-Kutf8", "-Tutf8", "-ww", "-P-c", "-rLL=300n", page);

        var text = Blank().Replace(Overstrike().Replace(shown, ""), " ");
        Assert.Equal(0, exitCode);
        Assert.DoesNotContain("warning:", text, StringComparison.Ordinal);
        Assert.All(root.Subcommands, command => Assert.Contains($"taskdecomp {command.Name}", text, StringComparison.Ordinal));
        Assert.All(root.Subcommands.SelectMany(command => command.Options), option => Assert.Contains(HelpTexts.Label(option), text, StringComparison.Ordinal));
        Assert.All(ExitCodes.Table, row => Assert.Contains(Blank().Replace(new Texts(language).Get(row.TextKey), " "), text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Man_shows_what_the_program_prints()
    {
        Assert.SkipUnless(Tools.Has("man") && Tools.Has("groff"), "man is not installed.");
        var page = _folder.Write("taskdecomp.1", (await RealProgram.RunAsync("man")).OutputText);

        var (exitCode, shown) = await Tools.RunAsync("man", "-l", page);

        Assert.Equal(0, exitCode);
        Assert.Contains("TASKDECOMP(1)", shown, StringComparison.Ordinal);
    }

    /// <summary>Bold is a letter, a step back and the letter again.</summary>
    [GeneratedRegex(".\b")]
    private static partial Regex Overstrike();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
