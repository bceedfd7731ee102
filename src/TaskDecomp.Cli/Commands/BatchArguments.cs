using System.CommandLine;
using System.Globalization;
using TaskDecomp.Cli.Batch;
using TaskDecomp.Cli.Configuration;
using TaskDecomp.Cli.Output;
using TaskDecomp.Limits;
using TaskDecomp.Writers.Merging;

namespace TaskDecomp.Cli.Commands;

/// <summary>The options that are about a whole archive.</summary>
internal sealed class BatchArguments
{
    private const int MostWorkers = 1000;

    private readonly Option<bool> _recursive = CliOption.Flag(Near.Anything, "--recursive", "-r");
    private readonly Option<string[]> _include = CliOption.Values(Near.Nothing, "GLOB", "--include");
    private readonly Option<string[]> _exclude = CliOption.Values(Near.Nothing, "GLOB", "--exclude");
    private readonly Option<string?> _jobs = CliOption.Value(Near.Nothing, "N", "--jobs", "-j");
    private readonly Option<string?> _merge = CliOption.Value(Near.Nothing, "FILE", "--merge");
    private readonly Option<bool> _dryRun = CliOption.Flag(Near.Nothing, "--dry-run", "-n");
    private readonly Option<bool> _failFast = CliOption.Flag(Near.Anything, "--fail-fast");

    private Option[] All => [_recursive, _include, _exclude, _merge, _jobs, _dryRun, _failFast];

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in All)
        {
            command.Add(option);
        }
    }

    /// <summary>Whether an option is one of these.</summary>
    public bool Contains(Option option) => All.Contains(option);

    /// <summary>Whether the command line is about an archive: one of its inputs is a folder, or one of these options is given.</summary>
    public bool AreMeant(ParseResult parsed, IReadOnlyList<string> inputs) =>
        All.Any(option => parsed.GetResult(option) is { Implicit: false }) || inputs.Any(Directory.Exists);

    /// <summary>What was given.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="context">What the command works with.</param>
    /// <param name="request">What it says about inputs and outputs.</param>
    /// <param name="files">What one file may ask for.</param>
    /// <exception cref="CommandFailure">It contradicts itself, or a number is none.</exception>
    public BatchOptions Read(ParseResult parsed, CommandContext context, OutputRequest request, ReadLimits files)
    {
        string[] include = parsed.GetValue(_include) ?? [];
        string[] exclude = parsed.GetValue(_exclude) ?? [];
        if (request.Inputs.Concat(include).Concat(exclude).Append(request.Output).Append(parsed.GetValue(_merge)).Contains(""))
        {
            throw CommandFailure.Usage(TextKeys.EmptyPath);
        }

        if (request.Inputs.Contains(OutputPlanner.StandardStream))
        {
            throw CommandFailure.Usage(TextKeys.StandardInputInArchive);
        }

        return new BatchOptions(request.Inputs, FolderOf(request.Output))
        {
            Formats = FormatNames.OrDefault(new FormatNames(context.Converter.OutputFormats).Parse(request.Formats)),
            Selection = new FileSelection(context.Converter.InputFormats, include, exclude),
            Merge = MergeOf(parsed),
            Recursive = parsed.GetValue(_recursive),
            Limits = new BatchLimits(Workers(parsed), files),
            DryRun = parsed.GetValue(_dryRun),
            FailFast = parsed.GetValue(_failFast),
        };
    }

    private string? MergeOf(ParseResult parsed) => parsed.GetValue(_merge) is { } file && !MergedList.Formats.Contains(FileNames.EndingOf(file))
        ? throw CommandFailure.Usage(TextKeys.UnknownMergeEnding, file, string.Join(", ", MergedList.Formats))
        : parsed.GetValue(_merge);

    private static string FolderOf(string? output) =>
        output is null or OutputPlanner.StandardStream ? throw CommandFailure.Usage(TextKeys.ArchiveNeedsOutput) : output;

    private int Workers(ParseResult parsed) => parsed.GetValue(_jobs) switch
    {
        null => Environment.ProcessorCount,
        var value when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is > 0 and <= MostWorkers => jobs,
        var value => throw CommandFailure.Usage(TextKeys.InvalidWholeNumber, value, _jobs.Name, MostWorkers),
    };
}
