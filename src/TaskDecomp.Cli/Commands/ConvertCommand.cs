using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TaskDecomp.Cli.Batch;
using TaskDecomp.Cli.Configuration;
using TaskDecomp.Cli.Input;
using TaskDecomp.Cli.Output;
using TaskDecomp.Writers;

namespace TaskDecomp.Cli.Commands;

/// <summary><c>taskdecomp convert</c>: the main job.</summary>
internal sealed class ConvertCommand : ICliCommand
{
    private static readonly string[] FormatsWithSpans = ["json", "jsonl", "yaml"];

    private readonly Argument<string[]> _inputs = new("INPUT...") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _output = CliOption.Value(Near.Nothing, "FILE|DIR", "--output", "-o");
    private readonly Option<string[]> _to = CliOption.Values(Near.Anything, "FORMAT", "--to", "-t");
    private readonly ReadingOptions _reading = new();
    private readonly WritingOptions _writing = new();
    private readonly BatchArguments _batch = new();
    private readonly Option<bool> _spans = CliOption.Flag(Near.Anything, "--spans");
    private readonly Option<string?> _minCoverage = CliOption.Value(Near.Anything, "N", "--min-coverage");
    private readonly Option<bool> _strict = CliOption.Flag(Near.Anything, "--strict");
    private readonly Option<bool> _force = CliOption.Flag(Near.Nothing, "--force", "-f");
    private readonly Option<bool> _quiet = CliOption.Flag(Near.Nothing, "--quiet", "-q");

    public ConvertCommand()
    {
        Definition = new Command("convert") { _inputs, _output, _to };
        _reading.AddTo(Definition);
        _writing.AddTo(Definition);
        foreach (var flag in new Option[] { _spans, _minCoverage, _strict, _force, _quiet })
        {
            Definition.Add(flag);
        }

        _batch.AddTo(Definition);
        _reading.AddLimitsTo(Definition);
    }

    /// <inheritdoc/>
    public Command Definition { get; }

    /// <inheritdoc/>
    public bool IsQuiet(ParseResult parsed) => parsed.GetValue(_quiet);

    /// <summary>How many files to work on at a time, set for good, does not make an archive of a single file.</summary>
    public bool TakesSetting(Option option, ParseResult parsed) =>
        !_batch.Contains(option) || _batch.AreMeant(parsed, parsed.GetValue(_inputs) ?? []);

    /// <inheritdoc/>
    public string InterruptedKey(ParseResult parsed) =>
        _batch.AreMeant(parsed, parsed.GetValue(_inputs) ?? []) ? TextKeys.BatchInterrupted : TextKeys.Interrupted;

    /// <inheritdoc/>
    public int Run(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        var inputs = InputPatterns.Expand(parsed.GetValue(_inputs) ?? []);
        if (inputs.Length == 0)
        {
            throw CommandFailure.Usage(TextKeys.NoInputNamed);
        }

        var minCoverage = parsed.GetValue(_minCoverage) is { } text ? ParseCoverage(text) : 0;
        var reading = _reading.Read(parsed, context, cancellationToken) with { Spans = parsed.GetValue(_spans) };
        var request = new OutputRequest(
            inputs, parsed.GetValue(_output), parsed.GetValue(_to) ?? [], context.Terminal.OutputIsScreen);
        var writing = _writing.Read(parsed, context);
        if (_batch.AreMeant(parsed, inputs))
        {
            var options = _batch.Read(parsed, context, request, reading.Limits) with { Overwrite = parsed.GetValue(_force), Strict = parsed.GetValue(_strict), MinCoverage = minCoverage };
            _writing.Split(parsed, options.Formats, isArchive: true, toStandardOutput: false);
            TellOfUnused(reading, writing, options.Formats, context);
            return new BatchRun(context, options with { Fingerprint = Fingerprint(parsed, context, options.Formats) }, reading, writing).Run(cancellationToken);
        }

        var plan = new OutputPlanner(context.Converter.OutputFormats, new FileFacts()).Plan(request);
        OutputNumbers.Tell(plan, context.Printer);
        string[] formats = [.. plan.SelectMany(input => input.Outputs).Select(output => output.Format)];
        TellOfUnused(reading, writing, formats, context);
        var split = _writing.Split(parsed, formats, isArchive: false, plan.SelectMany(input => input.Outputs).Any(output => output.Path is null));
        var limits = new ConversionLimits(parsed.GetValue(_strict), minCoverage);
        return new Conversion(context, reading, writing, Sink(parsed, context), limits) { Split = split }.Run(plan, cancellationToken);
    }

    /// <summary>A hash of all that changes what is written, but for the input and the program.</summary>
    private string Fingerprint(ParseResult parsed, CommandContext context, IEnumerable<string> formats)
    {
        object?[] own = [parsed.GetValue(_spans), context.OutputLanguage, string.Join(',', formats)];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [.. _reading.Describe(parsed), .. _writing.Describe(parsed), .. own]))));
    }

    private void TellOfUnused(ConversionOptions reading, WriterOptions writing, IReadOnlyList<string> formats, CommandContext context)
    {
        if (reading.Spans && !formats.Any(FormatsWithSpans.Contains))
        {
            context.Printer.Talk(context.Printer.Texts.Get(TextKeys.SpansUnused));
        }

        _writing.TellOfUnused(writing, formats, context);
    }

    private static double ParseCoverage(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is >= 0 and <= 100
            ? percent
            : throw CommandFailure.Usage(TextKeys.InvalidCoverage, value);

    private OutputSink Sink(ParseResult parsed, CommandContext context) => new(context.Terminal, parsed.GetValue(_force));
}
