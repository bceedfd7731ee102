using System.CommandLine;

namespace TaskDecomp.Cli.Commands;

/// <summary>A command that prints something made of all commands: <c>taskdecomp man</c>.</summary>
/// <param name="name">The command's name.</param>
/// <param name="text">Makes the text of the program's command.</param>
internal sealed class TreeCommand(string name, Func<Command, CommandContext, string> text) : ICliCommand
{
    /// <inheritdoc/>
    public Command Definition { get; } = new(name);

    /// <inheritdoc/>
    public bool IsQuiet(ParseResult parsed) => false;

    /// <inheritdoc/>
    public int Run(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        context.Terminal.Print(text(parsed.RootCommandResult.Command, context));
        return ExitCodes.Ok;
    }
}
