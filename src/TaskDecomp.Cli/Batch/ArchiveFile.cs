namespace TaskDecomp.Cli.Batch;

/// <summary>A notice that was found in an archive.</summary>
/// <param name="Name">Its name in the archive, which names it in the report and says where its outputs go: the path below its folder, with slashes.</param>
/// <param name="Path">Where it is.</param>
internal sealed record ArchiveFile(string Name, string Path);
