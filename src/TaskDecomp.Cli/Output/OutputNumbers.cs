namespace TaskDecomp.Cli.Output;

/// <summary>
/// Numbers outputs whose names fall together only because they were made safe: of <c>x_.txt</c>, <c>x?.txt</c> and <c>x:.txt</c> they are <c>x_.json</c>, <c>x_-3.json</c> and
/// <c>x_-2.json</c>. A name that was safe stays; the others come in the order of their code points, so that the same inputs have the same names in every run.
/// </summary>
/// <param name="formats">The formats with their endings.</param>
/// <param name="files">The file system.</param>
internal sealed class OutputNumbers(FormatNames formats, IFileFacts files)
{
    private const string Nobody = "";

    // Whose a path is; and of a name that was made safe, the last number that was given to it.
    private readonly Dictionary<string, string> _owners = [];
    private readonly Dictionary<string, int> _last = [];

    /// <summary>The plan with numbers. What falls together for another reason, as the same name twice, stays as it is.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="reserved">Paths that are not to be had.</param>
    public IReadOnlyList<PlannedInput> Apply(IReadOnlyList<PlannedInput> plan, IEnumerable<string> reserved)
    {
        var changed = plan.Where(input => input.Meant is not null).OrderBy(input => input.Meant, StringComparer.Ordinal).ToList();
        if (changed.Count == 0)
        {
            return plan;
        }

        var safe = plan.Where(input => input.Meant is null).SelectMany(input => input.Outputs).Select(output => output.Path).OfType<string>();
        foreach (var path in safe.Concat(reserved).Concat(plan.Select(input => input.Path)))
        {
            _owners[files.Identity(path)] = Nobody;
        }

        var numbered = new Dictionary<PlannedInput, PlannedInput>(ReferenceEqualityComparer.Instance);
        foreach (var input in changed)
        {
            numbered[input] = Number(input);
        }

        return [.. plan.Select(input => numbered.GetValueOrDefault(input, input))];
    }

    /// <summary>Says which outputs have a number.</summary>
    public static void Tell(IEnumerable<PlannedInput> plan, DiagnosticPrinter printer)
    {
        foreach (var input in plan.Where(input => input.IsNumbered))
        {
            var outputs = string.Join(printer.Texts.Get(TextKeys.ListSeparator), input.Outputs.Select(output => output.Path));
            printer.Talk(printer.Texts.Get(TextKeys.OutputNumbered, input.DisplayName, outputs));
        }
    }

    private PlannedInput Number(PlannedInput input)
    {
        var first = files.Identity(input.Outputs[0].Path!);
        var number = _last.GetValueOrDefault(first, 1);
        while (!IsFree(input, number))
        {
            number++;
        }

        _last[first] = number;
        foreach (var output in input.Outputs)
        {
            _owners[files.Identity(PathOf(output, number))] = input.Meant!;
        }

        return number == 1 ? input : input with { Outputs = [.. input.Outputs.Select(output => output with { Path = PathOf(output, number) })], IsNumbered = true };
    }

    private bool IsFree(PlannedInput input, int number) =>
        input.Outputs.All(output => _owners.GetValueOrDefault(files.Identity(PathOf(output, number)), input.Meant!) == input.Meant);

    private string PathOf(PlannedOutput output, int number) => FileNames.Numbered(output.Path!, formats.EndingOf(output.Format), number);
}
