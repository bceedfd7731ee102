namespace TaskDecomp.Cli.Output;

/// <summary>File names and their endings.</summary>
internal static class FileNames
{
    private const int LongestEnding = 5;

    /// <summary>
    /// The ending without its dot, in lower case; empty where there is none. What follows a dot inside a title
    /// (<c>附件1.重点工作清单</c>) is not an ending.
    /// </summary>
    public static string EndingOf(string path)
    {
        var ending = Path.GetExtension(path).TrimStart('.');
        return ending.Length <= LongestEnding && ending.All(char.IsAsciiLetterOrDigit) ? ending.ToLowerInvariant() : "";
    }

    /// <summary>The path with another ending, its name made safe; one without an ending gets it in addition.</summary>
    public static string WithEnding(string path, string ending) =>
        Safe(EndingOf(path).Length > 0 ? Path.ChangeExtension(path, ending) : $"{path}.{ending}", ending);

    /// <summary>The path with one more ending, its name made safe.</summary>
    public static string WithMore(string path, string ending) => Safe($"{path}.{ending}", ending);

    private static string Safe(string path, string ending)
    {
        var name = Path.GetFileName(path);
        var safe = SafeName.Of(name, "." + ending);
        return safe == name ? path : path[..^name.Length] + safe;
    }
}
