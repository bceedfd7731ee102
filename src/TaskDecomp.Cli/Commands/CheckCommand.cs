using System.CommandLine;
using TaskDecomp.Cli.Checking;
using TaskDecomp.Cli.Configuration;
using TaskDecomp.Cli.Input;
using TaskDecomp.Cli.Output;
using TaskDecomp.Model;

namespace TaskDecomp.Cli.Commands;

/// <summary><c>taskdecomp check</c>: what a person should look at in notices, as text or for other programs.</summary>
internal sealed class CheckCommand : ICliCommand
{
    private readonly Argument<string[]> _inputs = new("INPUT...") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _format = CliOption.Value(Near.Anything, "FORMAT", "--format");
    private readonly Option<string?> _failOn = CliOption.Value(Near.Anything, "SEVERITY", "--fail-on");
    private readonly Option<string[]> _disable = CliOption.Values(Near.Nothing, "CODE", "--disable");
    private readonly Option<string?> _fix = CliOption.Value(Near.Nothing, "FILE", "--fix");
    private readonly Option<bool> _force = CliOption.Flag(Near.Nothing, "--force", "-f");
    private readonly ReadingOptions _reading = new();

    public CheckCommand()
    {
        Definition = new Command("check") { _inputs, _format, _failOn, _disable, _fix, _force };
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
        var inputs = Inputs(parsed);
        var writer = CheckWriters.Get(parsed.GetValue(_format));
        var failOn = SeverityOf(parsed.GetValue(_failOn));
        var disabled = CodeList.Parse(parsed.GetValue(_disable) ?? []);
        var fix = parsed.GetValue(_fix) is { } path ? new FixOutput(context, path, parsed.GetValue(_force)) : null;
        fix?.CheckFree(inputs);
        var reading = _reading.Read(parsed, context, cancellationToken);
        var texts = writer.IsTalk ? context.Printer.Texts : new Texts(context.OutputLanguage);
        var checker = new Checker(context, reading, disabled, texts.Language);
        CheckedFile[] files = [.. inputs.Select(input => checker.Check(input, cancellationToken))];
        cancellationToken.ThrowIfCancellationRequested();
        var fixCode = fix is not null && files[0].IsOk ? Fix(fix, files[0], context, cancellationToken) : ExitCodes.Ok;
        context.Terminal.Write(writer.Write(files, texts));
        Summarise(files, context);
        return ExitCodes.Combine([fixCode, .. files.Select(file => file.ExitCode), Reaches(files, failOn) ? ExitCodes.Warnings : ExitCodes.Ok]);
    }

    private string[] Inputs(ParseResult parsed) => (parsed.GetValue(_inputs) ?? []) switch
    {
        [] => throw CommandFailure.Usage(TextKeys.NoInputToCheck),
        var inputs when inputs.Contains("") => throw CommandFailure.Usage(TextKeys.EmptyPath),
        var inputs when inputs.Count(input => input == OutputPlanner.StandardStream) > 1 => throw CommandFailure.Usage(TextKeys.StandardInputTwice),
        var inputs => InputPatterns.Expand(inputs),
    };

    private static DiagnosticSeverity? SeverityOf(string? name) => name?.ToLowerInvariant() switch
    {
        null => null,
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        _ => throw CommandFailure.Usage(TextKeys.UnknownSeverity, name!),
    };

    /// <summary>What is wrong with the output does not keep the diagnostics from being shown.</summary>
    private static int Fix(FixOutput fix, CheckedFile file, CommandContext context, CancellationToken cancellationToken)
    {
        try
        {
            fix.Write(file, cancellationToken);
            return ExitCodes.Ok;
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !FailureReport.IsUsage(exception))
        {
            return context.Failures.Report(file.Name, exception);
        }
    }

    private static bool Reaches(CheckedFile[] files, DiagnosticSeverity? severity) => severity is not null && files
        .SelectMany(file => file.Findings)
        .Any(finding => finding.Diagnostic.Severity == DiagnosticSeverity.Error || finding.Diagnostic.Severity == severity);

    private static void Summarise(CheckedFile[] files, CommandContext context)
    {
        var summary = CheckSummary.Of(files);
        context.Printer.Note(context.Printer.Texts.Get(
            TextKeys.CheckSummary, summary.Files, summary.Failed, summary.Errors, summary.Warnings, summary.Infos));
    }
}
