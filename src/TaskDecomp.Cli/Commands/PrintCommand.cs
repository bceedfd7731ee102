using System.CommandLine;

namespace TaskDecomp.Cli.Commands;

/// <summary>A command that prints a text of the library: <c>taskdecomp schema</c>, <c>taskdecomp vocabulary</c>.</summary>
/// <param name="name">The command's name.</param>
/// <param name="text">The text.</param>
internal sealed class PrintCommand(string name, Func<CommandContext, string> text) : ICliCommand
{
    /// <inheritdoc/>
    public Command Definition { get; } = new(name);

    /// <inheritdoc/>
    public bool IsQuiet(ParseResult parsed) => false;

    /// <inheritdoc/>
    public int Run(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        context.Terminal.Print(text(context));
        return ExitCodes.Ok;
    }
}
