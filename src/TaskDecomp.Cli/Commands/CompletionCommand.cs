using System.CommandLine;
using TaskDecomp.Cli.Completion;
using TaskDecomp.Cli.Help;
using TaskDecomp.Text;

namespace TaskDecomp.Cli.Commands;

/// <summary><c>taskdecomp completion</c>: a script with which a shell completes commands, options and their values.</summary>
internal sealed class CompletionCommand : ICliCommand
{
    private readonly Argument<string[]> _shell = new("SHELL") { Arity = ArgumentArity.ZeroOrMore };

    public CompletionCommand() => Definition = new Command("completion") { _shell };

    /// <inheritdoc/>
    public Command Definition { get; }

    /// <inheritdoc/>
    public bool IsQuiet(ParseResult parsed) => false;

    /// <inheritdoc/>
    public int Run(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        var name = parsed.GetValue(_shell) is [var one] ? one : throw CommandFailure.Usage(TextKeys.OneShell, Shells.List);
        var shell = Shells.Find(name) ?? throw CommandFailure.Usage(TextKeys.UnknownShell, name, Spelling.Nearest(name, Shells.Names), Shells.List);
        context.Terminal.Print(shell.Script(CompletionTree.Of(parsed.RootCommandResult.Command, new HelpTexts(context.Printer.Texts), new OptionChoices(context.Converter))));
        return ExitCodes.Ok;
    }
}
