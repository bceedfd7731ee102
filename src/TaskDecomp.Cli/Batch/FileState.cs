namespace TaskDecomp.Cli.Batch;

/// <summary>What an earlier run left of a file.</summary>
/// <param name="Sha256">The hash of the file as it is now.</param>
/// <param name="Entry">What was written down about it; null unless file, options and program are still the same.</param>
/// <param name="Outputs">What stands where each output belongs.</param>
internal sealed record FileState(string Sha256, ManifestEntry? Entry, IReadOnlyList<OutputFile> Outputs)
{
    /// <summary>Outputs that a person has changed since.</summary>
    public IEnumerable<string> Foreign => Outputs.Where(file => file.State == OutputState.Foreign).Select(file => file.Output.Path!);

    /// <summary>Whether there is nothing to do.</summary>
    /// <param name="overwrite">Whether what a person has changed is replaced.</param>
    public bool IsDone(bool overwrite) =>
        Entry is not null && Outputs.All(file => file.State == OutputState.Done || (file.State == OutputState.Foreign && !overwrite));
}
