using System.CommandLine;

namespace TaskDecomp.Cli.Commands;

/// <summary>A command of the program.</summary>
internal interface ICliCommand
{
    /// <summary>Its name, options and arguments.</summary>
    Command Definition { get; }

    /// <summary>Whether it holds back all but errors.</summary>
    bool IsQuiet(ParseResult parsed);

    /// <summary>What is said when it was interrupted: a key of <see cref="Texts"/>.</summary>
    string InterruptedKey(ParseResult parsed) => TextKeys.Interrupted;

    /// <summary>Whether an option may come from the environment or a file in this run.</summary>
    bool TakesSetting(Option option, ParseResult parsed) => true;

    /// <summary>Runs it and gives the exit code.</summary>
    /// <exception cref="CommandFailure">The command line cannot be followed.</exception>
    int Run(ParseResult parsed, CommandContext context, CancellationToken cancellationToken);
}
