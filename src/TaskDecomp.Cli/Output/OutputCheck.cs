namespace TaskDecomp.Cli.Output;

/// <summary>Refuses a plan in which an output is an input, the output of another input too, or has a name that no file can have.</summary>
internal sealed class OutputCheck(IFileFacts files)
{
    /// <summary>Looks at every output of a plan, before anything is read or written.</summary>
    /// <exception cref="CommandFailure">An output cannot be.</exception>
    public void Run(IEnumerable<PlannedInput> plan)
    {
        var all = plan.ToList();
        var inputs = all.Where(input => input.Path != OutputPlanner.StandardStream).Select(input => files.Identity(input.Path)).ToHashSet();
        var outputs = new Dictionary<string, string>();
        foreach (var input in all)
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
