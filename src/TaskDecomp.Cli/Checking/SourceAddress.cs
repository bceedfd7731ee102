namespace TaskDecomp.Cli.Checking;

/// <summary>How a file is named to programs that look at a checkout: by its path below the folder that the program runs in.</summary>
/// <param name="Path">The path with forward slashes; the full one where the file stands elsewhere.</param>
/// <param name="Uri">The same as a URI, percent-encoded.</param>
/// <param name="IsBelow">Whether it stands below that folder, so that the address says the same on every machine.</param>
internal sealed record SourceAddress(string Path, string Uri, bool IsBelow)
{
    /// <summary>The address of a file.</summary>
    /// <param name="name">The file as the user named it, or the name of standard input.</param>
    public static SourceAddress Of(string name)
    {
        var full = System.IO.Path.GetFullPath(name);
        var path = System.IO.Path.GetRelativePath(Environment.CurrentDirectory, full).Replace(System.IO.Path.DirectorySeparatorChar, '/');
        var isBelow = path != ".." && !path.StartsWith("../", StringComparison.Ordinal) && !System.IO.Path.IsPathRooted(path);
        return isBelow
            ? new SourceAddress(path, Encode(path), true)
            : new SourceAddress(full.Replace(System.IO.Path.DirectorySeparatorChar, '/'), new Uri(full).AbsoluteUri, false);
    }

    private static string Encode(string path) => string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));
}
