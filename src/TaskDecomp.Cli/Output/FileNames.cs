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
    public static string WithEnding(string path, string ending) => EndingOf(path).Length > 0 ? Path.ChangeExtension(path, ending) : WithMore(path, ending);

    /// <summary>The path with one more ending.</summary>
    public static string WithMore(string path, string ending) => $"{path}.{ending}";

    /// <summary>The path with its name made safe.</summary>
    /// <param name="path">The path.</param>
    /// <param name="ending">What it ends in and keeps, without the first dot.</param>
    public static string Safe(string path, string ending) => Keeping(path, "." + ending);

    /// <summary>The same with a number before the ending: <c>notice-2.xlsx</c>.</summary>
    public static string Numbered(string path, string ending, int number) =>
        number == 1 ? path : Keeping($"{path[..^(ending.Length + 1)]}-{number}.{ending}", $"-{number}.{ending}");

    private static string Keeping(string path, string end)
    {
        var name = Path.GetFileName(path);
        var safe = SafeName.Of(name, end);
        return safe == name ? path : path[..^name.Length] + safe;
    }
}
