namespace TaskDecomp.Cli.Batch;

/// <summary>A line of the manifest: what was made of a file, written down before its outputs are.</summary>
/// <param name="File">The file's name in the archive; empty for the list of all files.</param>
/// <param name="Sha256">The hash of its bytes.</param>
/// <param name="Options">The hash of the options that it was converted with.</param>
/// <param name="Program">The version of the program.</param>
/// <param name="Outputs">The hash of each output, by its path below the output folder, with slashes.</param>
/// <param name="Facts">What was read.</param>
internal sealed record ManifestEntry(
    string File, string Sha256, string Options, string Program, IReadOnlyDictionary<string, string> Outputs, NoticeFacts Facts);
