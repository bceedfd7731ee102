namespace TaskDecomp.Cli.Output;

/// <summary>The facts of this machine's file system.</summary>
internal sealed class FileFacts : IFileFacts
{
    /// <inheritdoc/>
    public PathKind KindOf(string path) =>
        Directory.Exists(path) ? PathKind.Folder : File.Exists(path) ? PathKind.File : PathKind.None;

    /// <inheritdoc/>
    public string Identity(string path)
    {
        // On Windows, and often on a Mac, names that differ in case are one file.
        var target = Links.Real(path);
        return OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? target.ToUpperInvariant() : target;
    }

    /// <inheritdoc/>
    public bool IsReserved(string path) => OperatingSystem.IsWindows() && ReservedNames.Contains(Path.GetFileName(path));
}
