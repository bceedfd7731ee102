using System.CommandLine;

namespace TaskDecomp.Cli.Commands;

/// <summary><c>taskdecomp schema</c>: the JSON Schema of the output.</summary>
internal sealed class SchemaCommand : ICliCommand
{
    /// <inheritdoc/>
    public Command Definition { get; } = new("schema");

    /// <inheritdoc/>
    public bool IsQuiet(ParseResult parsed) => false;

    /// <inheritdoc/>
    public int Run(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        context.Terminal.Print(context.Converter.Schema);
        return ExitCodes.Ok;
    }
}
