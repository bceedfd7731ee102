using TaskDecomp.Cli.Completion;
using TaskDecomp.Cli.Tests.EndToEnd;

namespace TaskDecomp.Cli.Tests.Completion;

/// <summary>Each script is loaded by its real shell, which then completes a few lines.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("taskdecomp conv", "convert")]
    [InlineData("taskdecomp convert --min", "--min-coverage")]
    [InlineData("taskdecomp convert -t js", "json jsonl")]
    [InlineData("taskdecomp --lang z", "zh")]
    [InlineData("taskdecomp check --fail-on w", "warning")]
    [InlineData("taskdecomp help voc", "vocabulary")]
    [InlineData("taskdecomp completion z", "zsh")]
    public async Task Bash_completes(string line, string words)
    {
        Assert.SkipUnless(Tools.Has("bash"), "bash is not installed.");
        var script = $"set -u; source '{await Script("bash")}'; COMP_WORDS=({line}); COMP_CWORD=$((${{#COMP_WORDS[@]}}-1)); _taskdecomp; echo \"${{COMPREPLY[@]}}\"; complete -p taskdecomp";

        var (exitCode, output) = await Tools.RunAsync("bash", "--norc", "-c", script);

        Assert.Equal((0, $"{words}\ncomplete -o default -F _taskdecomp taskdecomp\n"), (exitCode, output));
    }

    [Theory]
    [InlineData("taskdecomp conv", "convert:Converts notices")]
    [InlineData("taskdecomp convert --min", "--min-coverage:exit with 4")]
    [InlineData("taskdecomp convert -t js", "jsonl")]
    [InlineData("taskdecomp completion z", "zsh")]
    [InlineData("taskdecomp convert -o x", "(files)")]
    public async Task Zsh_completes(string line, string word)
    {
        Assert.SkipUnless(Tools.Has("zsh"), "zsh is not installed.");

        // What zsh would show of the words is its own business: here it is told what they are.
        var script = $"autoload -U compinit; compinit -u -D; source '{await Script("zsh")}'; [[ $_comps[taskdecomp] == _taskdecomp ]] || exit 9; "
            + "_describe() { print -l -- \"${(@P)${@[-1]}}\" }; _files() { print '(files)' }; "
            + $"words=({line}); CURRENT=$#words; _taskdecomp";

        var (exitCode, output) = await Tools.RunAsync("zsh", "-f", "-c", script);

        Assert.Equal(0, exitCode);
        Assert.Contains(output.Split('\n'), found => found.StartsWith(word, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("taskdecomp conv", "convert\tConverts notices")]
    [InlineData("taskdecomp convert --min", "--min-coverage\texit with 4")]
    [InlineData("taskdecomp convert -t jsonl", "jsonl")]
    [InlineData("taskdecomp completion z", "zsh")]
    public async Task Fish_completes(string line, string word)
    {
        Assert.SkipUnless(Tools.Has("fish"), "fish is not installed.");

        var (exitCode, output) = await Tools.RunAsync("fish", "--no-config", "-c", $"source '{await Script("fish")}'; complete -C '{line}'");

        Assert.Equal(0, exitCode);
        Assert.Contains(output.Split('\n'), found => found.StartsWith(word, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("taskdecomp conv", "convert")]
    [InlineData("taskdecomp convert --min", "--min-coverage")]
    [InlineData("taskdecomp convert -t jsonl", "jsonl")]
    public async Task PowerShell_completes(string line, string word)
    {
        Assert.SkipUnless(Tools.Has("pwsh"), "pwsh is not installed.");

        var (exitCode, output) = await Tools.RunAsync(
            "pwsh", "-NoProfile", "-Command", $". '{await Script("pwsh", ".ps1")}'; (TabExpansion2 -inputScript '{line}' -cursorColumn {line.Length}).CompletionMatches.CompletionText");

        Assert.Equal(0, exitCode);
        Assert.Contains(output.Split('\n'), found => found.Trim() == word);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task Every_command_and_option_stands_in_every_script(string shell)
    {
        var script = (await RealProgram.RunAsync("completion", shell)).OutputText;
        var root = new CommandLine(Terminals.Silent(), new FakeConverter()).Root;

        Assert.All(root.Subcommands, command => Assert.Contains(command.Name, script, StringComparison.Ordinal));
        Assert.All(root.Subcommands.SelectMany(command => command.Options), option => Assert.Contains(option.Name.TrimStart('-'), script, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_shell_that_is_none_is_refused_with_the_nearest()
    {
        Assert.Contains("the nearest is pwsh. There are: bash, zsh, fish, pwsh.", (await RealProgram.RunAsync("completion", "posh")).Error, StringComparison.Ordinal);
        Assert.Contains("name one shell", (await RealProgram.RunAsync("completion")).Error, StringComparison.Ordinal);
        Assert.Equal(4, Shells.Names.Count);
    }

    private async Task<string> Script(string shell, string ending = "") =>
        _folder.Write("script" + ending, (await RealProgram.RunAsync("completion", shell)).OutputText);
}
