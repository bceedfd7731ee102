namespace TaskDecomp.Cli.Output;

/// <summary>Symbolic links.</summary>
internal static class Links
{
    // As many as Linux follows.
    private const int MaxLinks = 40;

    /// <summary>
    /// The full path of what a path means, there or not, when all links on its way are followed, those of folders too. A link is followed from the folder in which
    /// it really lies: <c>..</c> leads up from there. A ring of links means no file and stays what it is, for whoever opens it to fail on.
    /// </summary>
    public static string Real(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var names = new Stack<string>(NamesOf(full[real.Length..]));
        for (var left = MaxLinks; names.TryPop(out var name);)
        {
            var at = Path.Combine(real, name);
            if (name is "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
            }
            else if (new FileInfo(at).LinkTarget is not { } target)
            {
                real = at;
            }
            else if (left-- == 0)
            {
                return full;
            }
            else
            {
                var root = Path.GetPathRoot(target)!;
                real = root.Length > 0 ? Path.GetFullPath(root) : real;
                foreach (var next in NamesOf(target[root.Length..]))
                {
                    names.Push(next);
                }
            }
        }

        return real;
    }

    /// <summary>Whether a path means something outside of a folder when all links on the way to both are followed.</summary>
    public static bool LeadsOut(string path, string folder) =>
        Path.GetRelativePath(Real(folder), Real(path)) is var way && (way.Split(Path.DirectorySeparatorChar)[0] == ".." || Path.IsPathRooted(way));

    /// <summary>The names of a path, the last one first.</summary>
    private static IEnumerable<string> NamesOf(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Where(name => name != ".").Reverse();
}
