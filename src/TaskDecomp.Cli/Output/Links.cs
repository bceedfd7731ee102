namespace TaskDecomp.Cli.Output;

/// <summary>Symbolic links.</summary>
internal static class Links
{
    /// <summary>The full path of the file that a path means in the end, whether or not it is there.</summary>
    public static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        return File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
    }
}
