using System.CommandLine;
using TaskDecomp.Cli.Configuration;
using TaskDecomp.Cli.Input;
using TaskDecomp.Cli.Output;

namespace TaskDecomp.Cli.Commands;

/// <summary><c>taskdecomp inspect</c>: what each stage made of each line.</summary>
internal sealed class InspectCommand : ICliCommand
{
    private readonly Argument<string[]> _input = new("INPUT") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _stage = CliOption.Value(Near.Anything, "STAGE", "--stage");
    private readonly ReadingOptions _reading = new();

    public InspectCommand()
    {
        Definition = new Command("inspect") { _input, _stage };
        _reading.AddTo(Definition);
        _reading.AddLimitsTo(Definition);
    }

    /// <inheritdoc/>
    public Command Definition { get; }

    /// <inheritdoc/>
    public bool IsQuiet(ParseResult parsed) => false;

    /// <inheritdoc/>
    public int Run(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        var inputs = parsed.GetValue(_input) ?? [];
        if (inputs is not [{ Length: > 0 } path])
        {
            throw CommandFailure.Usage(TextKeys.OneInputNamed);
        }

        var stage = StageOf(parsed.GetValue(_stage));
        var reading = _reading.Read(parsed, context, cancellationToken);
        var input = new PlannedInput(path, []);
        try
        {
            var lines = new FileClock(reading.Limits).Run(token => Describe(input, stage, reading with { Cancellation = token }, context), cancellationToken);
            context.Terminal.Print(string.Join('\n', lines));
            return ExitCodes.Ok;
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !FailureReport.IsUsage(exception))
        {
            return context.Failures.Report(input.DisplayName, exception);
        }
    }

    private static IReadOnlyList<string> Describe(PlannedInput input, InspectionStage stage, ConversionOptions reading, CommandContext context) =>
        context.Converter.Read(input.FileName, InputFile.Read(input, context.Terminal.Input, reading.Limits), reading).Describe(stage);

    private static InspectionStage StageOf(string? name) => name?.ToLowerInvariant() switch
    {
        null or "lines" => InspectionStage.Lines,
        "ledger" => InspectionStage.Ledger,
        "outline" => InspectionStage.Outline,
        "tasks" => InspectionStage.Tasks,
        _ => throw CommandFailure.Usage(TextKeys.UnknownStage, name!),
    };
}
