namespace TaskDecomp.Cli.Output;

/// <summary>Decides which input goes to which output in which format, before anything is read or written.</summary>
internal sealed class OutputPlanner(IReadOnlyList<OutputFormat> formats, IFileFacts files)
{
    /// <summary>Stands for standard input and standard output on the command line.</summary>
    public const string StandardStream = "-";

    /// <summary>The file name of what comes from standard input.</summary>
    public const string StandardInputName = "stdin";

    private const string DefaultFormat = "xlsx";

    /// <summary>Makes the plan.</summary>
    /// <exception cref="CommandFailure">The request contradicts itself, or would overwrite an input or an output of its own.</exception>
    public IReadOnlyList<PlannedInput> Plan(OutputRequest request)
    {
        var asked = ParseFormats(request.Formats);
        if (request.Inputs.Contains("") || request.Output == "")
        {
            throw CommandFailure.Usage(TextKeys.EmptyPath);
        }

        if (request.Inputs.Count(input => input == StandardStream) > 1)
        {
            throw CommandFailure.Usage(TextKeys.StandardInputTwice);
        }

        var plan = request.Output switch
        {
            null => PlanUnnamed(request.Inputs, asked),
            StandardStream => PlanStandardOutput(request, asked),
            var name when IsFolder(request, name, asked) => PlanFolder(request.Inputs, name, asked),
            var name => [new PlannedInput(request.Inputs[0], [new PlannedOutput(FormatFor(name, asked), name)])],
        };
        Check(plan);
        return plan;
    }

    private List<string> ParseFormats(IEnumerable<string> values)
    {
        var names = values.SelectMany(value => value.Split([',', '，'], StringSplitOptions.TrimEntries)).Select(Canonical).Distinct().ToList();
        var unknown = names.Find(name => !IsFormat(name));
        return unknown is null ? names : throw CommandFailure.Usage(TextKeys.UnknownOutputFormat, unknown, FormatList);
    }

    private static string Canonical(string name) => name.ToLowerInvariant() is "yml" ? "yaml" : name.ToLowerInvariant();

    private bool IsFormat(string name) => formats.Any(format => format.Name == name);

    private string FormatList => string.Join(", ", formats.Select(format => format.Name));

    private string EndingOf(string name) => formats.First(format => format.Name == name).Ending;

    private bool IsText(string name) => formats.First(format => format.Name == name).IsText;

    /// <summary>Without a name, one text format goes to standard output, everything else beside its input.</summary>
    private List<PlannedInput> PlanUnnamed(IReadOnlyList<string> inputs, List<string> asked)
    {
        var wanted = OrDefault(asked);
        if (wanted.Count == 1 && IsText(wanted[0]))
        {
            return inputs.Count == 1
                ? [new PlannedInput(inputs[0], [new PlannedOutput(wanted[0], null)])]
                : throw CommandFailure.Usage(TextKeys.SeveralToStandardOutput);
        }

        return inputs.Contains(StandardStream)
            ? throw CommandFailure.Usage(TextKeys.StandardInputNeedsOutput)
            : [.. inputs.Select(input => new PlannedInput(
                input, [.. wanted.Select(format => new PlannedOutput(format, FileNames.WithEnding(input, EndingOf(format))))]))];
    }

    private List<PlannedInput> PlanStandardOutput(OutputRequest request, List<string> asked)
    {
        var wanted = OrDefault(asked);
        if (request.Inputs.Count > 1 || wanted.Count > 1)
        {
            throw CommandFailure.Usage(TextKeys.SeveralToStandardOutput);
        }

        return request.OutputIsScreen && !IsText(wanted[0])
            ? throw CommandFailure.Usage(TextKeys.BinaryToScreen, wanted[0])
            : [new PlannedInput(request.Inputs[0], [new PlannedOutput(wanted[0], null)])];
    }

    private bool IsFolder(OutputRequest request, string name, List<string> asked)
    {
        var kind = files.KindOf(name);
        if (kind == PathKind.Folder || Path.EndsInDirectorySeparator(name))
        {
            return true;
        }

        var several = request.Inputs.Count > 1 || asked.Count > 1;
        return several && (kind == PathKind.File || IsFormat(Canonical(FileNames.EndingOf(name))))
            ? throw CommandFailure.Usage(TextKeys.SeveralToOneFile, name)
            : several;
    }

    private List<PlannedInput> PlanFolder(IReadOnlyList<string> inputs, string folder, List<string> asked) =>
        [.. inputs.Select(input => new PlannedInput(
            input, [.. OrDefault(asked).Select(format => new PlannedOutput(format, PathIn(folder, input, format), MakeFolder: true))]))];

    private string PathIn(string folder, string input, string format) =>
        Path.Combine(folder, FileNames.WithEnding(input == StandardStream ? StandardInputName : Path.GetFileName(input), EndingOf(format)));

    private string FormatFor(string name, List<string> asked)
    {
        var ending = Canonical(FileNames.EndingOf(name));
        if (asked.Count == 1 || ending.Length == 0)
        {
            return OrDefault(asked)[0];
        }

        return IsFormat(ending) ? ending : throw CommandFailure.Usage(TextKeys.UnknownOutputEnding, name, FormatList);
    }

    private static List<string> OrDefault(List<string> asked) => asked.Count > 0 ? asked : [DefaultFormat];

    /// <summary>No output may be an input, nor the output of another input.</summary>
    private void Check(List<PlannedInput> plan)
    {
        var inputs = plan.Where(input => input.Path != StandardStream).Select(input => files.Identity(input.Path)).ToHashSet();
        var outputs = new Dictionary<string, string>();
        foreach (var input in plan)
        {
            foreach (var path in input.Outputs.Select(output => output.Path).OfType<string>())
            {
                CheckOne(input.Path, path, inputs, outputs);
            }
        }
    }

    private void CheckOne(string input, string path, HashSet<string> inputs, Dictionary<string, string> outputs)
    {
        var identity = files.Identity(path);
        if (files.IsReserved(path))
        {
            throw CommandFailure.Usage(TextKeys.ReservedName, path);
        }

        if (inputs.Contains(identity))
        {
            throw CommandFailure.Usage(TextKeys.OutputIsInput, path);
        }

        if (!outputs.TryAdd(identity, input))
        {
            throw CommandFailure.Usage(TextKeys.OutputTwice, outputs[identity], input, path);
        }
    }
}
