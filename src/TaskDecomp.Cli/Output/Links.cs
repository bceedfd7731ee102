namespace TaskDecomp.Cli.Output;

/// <summary>Symbolic links.</summary>
internal static class Links
{
    // As many as Linux follows.
    private const int MaxLinks = 40;

    /// <summary>The full path of what a path means when all links on its way are followed, those of folders too.</summary>
    public static string Real(string path) => Real(path, MaxLinks);

    /// <summary>Whether a path means something outside of a folder when all links on the way to both are followed.</summary>
    public static bool LeadsOut(string path, string folder) =>
        Path.GetRelativePath(Real(folder), Real(path)) is var way && (way.Split(Path.DirectorySeparatorChar)[0] == ".." || Path.IsPathRooted(way));

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

    private static string Real(string path, int left)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var names = full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < names.Length; i++)
        {
            var folder = real;
            real = Path.Combine(folder, names[i]);
            if (left > 0 && new FileInfo(real).LinkTarget is { } target)
            {
                return Real(Path.Combine([folder, target, .. names[(i + 1)..]]), left - 1);
            }
        }

        return real;
    }
}
