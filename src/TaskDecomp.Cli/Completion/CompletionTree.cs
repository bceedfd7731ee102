using System.CommandLine;
using TaskDecomp.Cli.Help;

namespace TaskDecomp.Cli.Completion;

/// <summary>What a shell has to know to complete a command line.</summary>
/// <param name="Program">The program's name.</param>
/// <param name="Commands">Its commands; the first entry is the program without one.</param>
internal sealed record CompletionTree(string Program, IReadOnlyList<CompletedCommand> Commands)
{
    private const int SummaryWidth = 60;

    /// <summary>The commands that have a name of their own.</summary>
    public IEnumerable<CompletedCommand> Named => Commands.Skip(1);

    /// <summary>The program without a command, which converts.</summary>
    public CompletedCommand Unnamed => Commands[0];

    /// <summary>Takes it from the commands.</summary>
    public static CompletionTree Of(Command root, HelpTexts help, OptionChoices choices)
    {
        CompletedOption Complete(Option option) => new(
            [.. option.Aliases.Append(option.Name).Where(name => name.StartsWith('-'))], help.Brief(help.Of(option), SummaryWidth), option.Arity.MaximumNumberOfValues > 0, choices.Of(option));
        CompletedCommand CompleteAll(Command command) => new(
            command.Name, help.Brief(help.Of(command, "Summary"), SummaryWidth), [.. HelpTexts.OptionsOf(command).Select(Complete)], Words(command, root));
        return new CompletionTree(root.Name, [CompleteAll(root), .. root.Subcommands.Select(CompleteAll)]);
    }

    private static IReadOnlyList<string> Words(Command command, Command root) => command.Name switch
    {
        "help" => [.. root.Subcommands.Select(sub => sub.Name)],
        "completion" => Shells.Names,
        _ => [],
    };
}
