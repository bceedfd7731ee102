namespace TaskDecomp.Cli.Batch;

/// <summary>What was found in the folders of an archive.</summary>
/// <param name="Files">The notices, sorted by name.</param>
/// <param name="LeftOut">How many files were no notice by their names.</param>
/// <param name="Outside">Symbolic links that lead out of the folders, which were not followed.</param>
internal sealed record Archive(IReadOnlyList<ArchiveFile> Files, int LeftOut, IReadOnlyList<string> Outside);
