using System.CommandLine;
using TaskDecomp.Tests.Documentation;
using TaskDecomp.Text;

namespace TaskDecomp.Cli.Tests.Documentation;

/// <summary>What the README tells in tables is what the command line does.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Exit_codes_are_those_of_the_program()
    {
        var texts = new Texts(Language.English);

        Assert.Equal(
            ExitCodes.Table.Select(row => $"{row.Code} {texts.Get(row.TextKey)}"),
            Readme.Table("Exit codes").Select(row => $"{row[0]} {row[1]}"));
    }

    [Fact]
    public void Options_are_those_of_the_commands()
    {
        var root = new CommandLine(Terminals.Silent(), new FakeConverter()).Root;
        var options = root.Subcommands.Prepend(root)
            .SelectMany(command => command.Options.Select(option => (Command: command == root ? "all" : command.Name, Option: option)))
            .GroupBy(pair => Label(pair.Option), (label, pairs) => $"{label} | {string.Join(", ", pairs.Select(pair => pair.Command).Distinct())}");
        var rows = Readme.Table("Options");

        Assert.Equal(options.Order(StringComparer.Ordinal), rows.Select(row => $"{row[0]} | {row[1]}").Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.NotEqual("", row[2]));
    }

    [Fact]
    public void Commands_are_those_of_the_program()
    {
        var root = new CommandLine(Terminals.Silent(), new FakeConverter()).Root;

        Assert.Equal(root.Subcommands.Select(command => command.Name), Readme.Table("Commands").Select(row => row[0].Split(' ')[1]));
    }

    private static string Label(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name).OrderBy(name => name.Length));
        return option.HelpName is null ? names : $"{names} {option.HelpName}";
    }
}
