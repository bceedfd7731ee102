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

    /// <summary>The path with another ending; one without an ending gets it in addition.</summary>
    public static string WithEnding(string path, string ending) =>
        EndingOf(path).Length > 0 ? Path.ChangeExtension(path, ending) : $"{path}.{ending}";
}
