using System.CommandLine;
using TaskDecomp.Cli.Streaming;

namespace TaskDecomp.Cli.Commands;

/// <summary><c>taskdecomp stream</c>: JSON Lines in, JSON Lines out, for programs that spread work over many machines.</summary>
internal sealed class StreamCommand : ICliCommand
{
    private readonly ReadingOptions _reading = new();

    public StreamCommand()
    {
        _reading.AddTo(Definition);
        _reading.AddLimitsTo(Definition);
    }

    /// <inheritdoc/>
    public Command Definition { get; } = new("stream");

    /// <inheritdoc/>
    public bool IsQuiet(ParseResult parsed) => true;

    /// <inheritdoc/>
    public int Run(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        new NoticeStream(context, _reading.Read(parsed, context, cancellationToken)).Run(cancellationToken);
        return ExitCodes.Ok;
    }
}
