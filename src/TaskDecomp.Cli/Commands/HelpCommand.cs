using System.CommandLine;
using TaskDecomp.Cli.Help;
using TaskDecomp.Text;

namespace TaskDecomp.Cli.Commands;

/// <summary><c>taskdecomp help</c>: everything about a command, where <c>-h</c> shows what fits one screen.</summary>
internal sealed class HelpCommand : ICliCommand
{
    private readonly Argument<string[]> _command = new("COMMAND") { Arity = ArgumentArity.ZeroOrMore };

    public HelpCommand() => Definition = new Command("help") { _command };

    /// <inheritdoc/>
    public Command Definition { get; }

    /// <inheritdoc/>
    public bool IsQuiet(ParseResult parsed) => false;

    /// <inheritdoc/>
    public int Run(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        var root = parsed.RootCommandResult.Command;
        Command[] asked = [.. (parsed.GetValue(_command) ?? []).Select(name => Find(root, name)).DefaultIfEmpty(root)];
        context.Terminal.Print(string.Join('\n', asked.Select(command => new HelpPage(command, context.Printer.Texts).Whole())));
        return ExitCodes.Ok;
    }

    private static Command Find(Command root, string name) => root.Subcommands.FirstOrDefault(command => command.Name == name)
        ?? throw CommandFailure.Usage(TextKeys.UnknownHelp, name, Spelling.Nearest(name, root.Subcommands.Select(command => command.Name)));
}
