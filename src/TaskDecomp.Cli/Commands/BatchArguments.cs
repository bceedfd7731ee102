using System.CommandLine;
using System.Globalization;
using TaskDecomp.Cli.Batch;
using TaskDecomp.Cli.Output;
using TaskDecomp.Writers.Merging;

namespace TaskDecomp.Cli.Commands;

/// <summary>The options that are about a whole archive.</summary>
internal sealed class BatchArguments
{
    private const double DefaultSeconds = 30;
    private const double DefaultMegabytes = 100;
    private const double Most = 1_000_000;
    private const int MostWorkers = 1000;

    private readonly Option<bool> _recursive = CliOption.Flag("--recursive", "-r");
    private readonly Option<string[]> _include = CliOption.Values("GLOB", "--include");
    private readonly Option<string[]> _exclude = CliOption.Values("GLOB", "--exclude");
    private readonly Option<string?> _jobs = CliOption.Value("N", "--jobs", "-j");
    private readonly Option<string?> _merge = CliOption.Value("FILE", "--merge");
    private readonly Option<bool> _dryRun = CliOption.Flag("--dry-run", "-n");
    private readonly Option<bool> _failFast = CliOption.Flag("--fail-fast");
    private readonly Option<string?> _timeout = CliOption.Value("SECONDS", "--timeout");
    private readonly Option<string?> _maxSize = CliOption.Value("MB", "--max-size");

    private Option[] All => [_recursive, _include, _exclude, _merge, _jobs, _dryRun, _failFast, _timeout, _maxSize];

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
    /// <exception cref="CommandFailure">It contradicts itself, or a number is none.</exception>
    public BatchOptions Read(ParseResult parsed, CommandContext context, OutputRequest request)
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
            Limits = Limits(parsed),
            DryRun = parsed.GetValue(_dryRun),
            FailFast = parsed.GetValue(_failFast),
        };
    }

    private string? MergeOf(ParseResult parsed) => parsed.GetValue(_merge) is { } file && !MergedList.Formats.Contains(FileNames.EndingOf(file))
        ? throw CommandFailure.Usage(TextKeys.UnknownMergeEnding, file, string.Join(", ", MergedList.Formats))
        : parsed.GetValue(_merge);

    private static string FolderOf(string? output) =>
        output is null or OutputPlanner.StandardStream ? throw CommandFailure.Usage(TextKeys.ArchiveNeedsOutput) : output;

    private BatchLimits Limits(ParseResult parsed) => new(
        parsed.GetValue(_jobs) is { } jobs ? (int)Number(_jobs, jobs, NumberStyles.None, MostWorkers) : Environment.ProcessorCount,
        TimeSpan.FromSeconds(parsed.GetValue(_timeout) is { } seconds ? Number(_timeout, seconds, NumberStyles.AllowDecimalPoint, Most) : DefaultSeconds),
        (long)(Megabyte.Bytes * (parsed.GetValue(_maxSize) is { } size ? Number(_maxSize, size, NumberStyles.AllowDecimalPoint, Most) : DefaultMegabytes)));

    private static double Number(Option option, string value, NumberStyles style, double most) =>
        double.TryParse(value, style, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most
            ? number
            : throw CommandFailure.Usage(TextKeys.InvalidNumber, value, option.Name, most);
}
