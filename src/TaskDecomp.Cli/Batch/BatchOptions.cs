namespace TaskDecomp.Cli.Batch;

/// <summary>What the command line says about an archive.</summary>
/// <param name="Inputs">Its files and folders.</param>
/// <param name="Folder">Where the outputs go.</param>
internal sealed record BatchOptions(IReadOnlyList<string> Inputs, string Folder)
{
    /// <summary>The formats to write, by their names.</summary>
    public required IReadOnlyList<string> Formats { get; init; }

    /// <summary>Where one list of all tasks goes; null for none.</summary>
    public string? Merge { get; init; }

    /// <summary>Which files are notices.</summary>
    public required FileSelection Selection { get; init; }

    /// <summary>Whether folders below are looked into.</summary>
    public bool Recursive { get; init; }

    /// <summary>What the run may take.</summary>
    public required BatchLimits Limits { get; init; }

    /// <summary>Whether to say only what would be done.</summary>
    public bool DryRun { get; init; }

    /// <summary>Whether nothing new is begun after a failure.</summary>
    public bool FailFast { get; init; }

    /// <summary>A hash of all options that change what is written.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>Whether outputs that a person wrote or changed are replaced.</summary>
    public bool Overwrite { get; init; }

    /// <summary>Whether warnings change the exit code.</summary>
    public bool Strict { get; init; }

    /// <summary>The share of lines, in per cent, that must be placed in every notice.</summary>
    public double MinCoverage { get; init; }
}
