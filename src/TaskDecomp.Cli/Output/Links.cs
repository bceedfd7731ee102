namespace TaskDecomp.Cli.Output;

/// <summary>Symbolic links.</summary>
internal static class Links
{
    /// <summary>The full path of the file that a path means in the end, whether or not it is there.</summary>
    public static string Resolve(string path)
    {
        var file = new FileInfo(Path.GetFullPath(path));
        try
        {
            return file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        }
        catch (IOException)
        {
            // A ring of links means no file; it stays what it is, for whoever opens it to fail on.
            return file.FullName;
        }
    }
}
