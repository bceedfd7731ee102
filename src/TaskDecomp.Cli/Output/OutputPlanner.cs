namespace TaskDecomp.Cli.Output;

/// <summary>Decides which input goes to which output in which format, before anything is read or written.</summary>
internal sealed class OutputPlanner(IReadOnlyList<OutputFormat> formats, IFileFacts files)
{
    /// <summary>Stands for standard input and standard output on the command line.</summary>
    public const string StandardStream = "-";

    /// <summary>The file name of what comes from standard input.</summary>
    public const string StandardInputName = "stdin";

    private readonly FormatNames _formats = new(formats);

    /// <summary>Makes the plan.</summary>
    /// <exception cref="CommandFailure">The request contradicts itself, or would overwrite an input or an output of its own.</exception>
    public IReadOnlyList<PlannedInput> Plan(OutputRequest request)
    {
        var asked = _formats.Parse(request.Formats);
        if (request.Inputs.Contains("") || request.Output == "")
        {
            throw CommandFailure.Usage(TextKeys.EmptyPath);
        }

        if (request.Inputs.Count(input => input == StandardStream) > 1)
        {
            throw CommandFailure.Usage(TextKeys.StandardInputTwice);
        }

        IReadOnlyList<PlannedInput> plan = request.Output switch
        {
            null => PlanUnnamed(request.Inputs, asked),
            StandardStream => PlanStandardOutput(request, asked),
            var name when IsFolder(request, name, asked) => PlanFolder(request.Inputs, name, asked),
            var name => [new PlannedInput(request.Inputs[0], [new PlannedOutput(FormatFor(name, asked), name)])],
        };
        plan = new OutputNumbers(_formats, files).Apply(plan, []);
        new OutputCheck(files).Run(plan);
        return plan;
    }

    /// <summary>Without a name, one text format goes to standard output, everything else beside its input.</summary>
    private List<PlannedInput> PlanUnnamed(IReadOnlyList<string> inputs, IReadOnlyList<string> asked)
    {
        var wanted = FormatNames.OrDefault(asked);
        if (wanted.Count == 1 && _formats.IsText(wanted[0]))
        {
            return inputs.Count == 1 || _formats.IsLine(wanted[0])
                ? [.. inputs.Select(input => new PlannedInput(input, [new PlannedOutput(wanted[0], null)]))]
                : throw CommandFailure.Usage(TextKeys.SeveralToStandardOutput);
        }

        return inputs.Contains(StandardStream)
            ? throw CommandFailure.Usage(TextKeys.StandardInputNeedsOutput)
            : [.. inputs.Select(input => Named(input, input, wanted, makeFolder: false))];
    }

    private List<PlannedInput> PlanStandardOutput(OutputRequest request, IReadOnlyList<string> asked)
    {
        var wanted = FormatNames.OrDefault(asked);
        if (wanted.Count > 1 || (request.Inputs.Count > 1 && !_formats.IsLine(wanted[0])))
        {
            throw CommandFailure.Usage(TextKeys.SeveralToStandardOutput);
        }

        return request.OutputIsScreen && !_formats.IsText(wanted[0])
            ? throw CommandFailure.Usage(TextKeys.BinaryToScreen, wanted[0])
            : [.. request.Inputs.Select(input => new PlannedInput(input, [new PlannedOutput(wanted[0], null)]))];
    }

    private bool IsFolder(OutputRequest request, string name, IReadOnlyList<string> asked)
    {
        var kind = files.KindOf(name);
        if (kind == PathKind.Folder || Path.EndsInDirectorySeparator(name))
        {
            return true;
        }

        var several = request.Inputs.Count > 1 || asked.Count > 1;
        return several && (kind == PathKind.File || _formats.Contains(FormatNames.Canonical(FileNames.EndingOf(name))))
            ? throw CommandFailure.Usage(TextKeys.SeveralToOneFile, name)
            : several;
    }

    private List<PlannedInput> PlanFolder(IReadOnlyList<string> inputs, string folder, IReadOnlyList<string> asked) =>
        [.. inputs.Select(input => Named(
            input, Path.Combine(folder, input == StandardStream ? StandardInputName : Path.GetFileName(input)), FormatNames.OrDefault(asked), makeFolder: true))];

    /// <summary>An input with outputs that are called as it is.</summary>
    private PlannedInput Named(string input, string path, IReadOnlyList<string> wanted, bool makeFolder)
    {
        var meant = wanted.Select(format => (Format: format, Ending: _formats.EndingOf(format), Path: FileNames.WithEnding(path, _formats.EndingOf(format)))).ToList();
        List<PlannedOutput> outputs = [.. meant.Select(output => new PlannedOutput(output.Format, FileNames.Safe(output.Path, output.Ending), makeFolder))];
        return new PlannedInput(input, outputs)
        {
            Meant = meant.Select(output => output.Path).SequenceEqual(outputs.Select(output => output.Path)) ? null : meant[0].Path,
        };
    }

    private string FormatFor(string name, IReadOnlyList<string> asked)
    {
        var ending = FormatNames.Canonical(FileNames.EndingOf(name));
        if (asked.Count == 1 || ending.Length == 0)
        {
            return FormatNames.OrDefault(asked)[0];
        }

        return _formats.Contains(ending) ? ending : throw CommandFailure.Usage(TextKeys.UnknownOutputEnding, name, _formats.List);
    }
}
