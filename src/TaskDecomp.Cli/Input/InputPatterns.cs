using System.Buffers;

namespace TaskDecomp.Cli.Input;

/// <summary>Inputs that are patterns (<c>D:\notices\*.docx</c>): the shells of Windows leave them to the program.</summary>
internal static class InputPatterns
{
    private static readonly SearchValues<char> Wildcards = SearchValues.Create("*?");
    private static readonly EnumerationOptions Search = new() { MatchType = MatchType.Simple, IgnoreInaccessible = false };

    /// <summary>The inputs with the files that a pattern means in its place, by name. What is there under that very name, and a pattern that means nothing, stay as they are.</summary>
    public static string[] Expand(IReadOnlyList<string> inputs) => [.. inputs.SelectMany(Expand)];

    private static IEnumerable<string> Expand(string input)
    {
        var (folder, name) = Split(input, OperatingSystem.IsWindows());
        if (!name.AsSpan().ContainsAny(Wildcards) || Path.Exists(input) || (folder.Length > 0 && !Directory.Exists(folder)))
        {
            return [input];
        }

        var found = Directory.EnumerateFiles(folder.Length > 0 ? folder : ".", name, Search)
            .Select(file => folder.Length > 0 ? file : Path.GetFileName(file)).Order(StringComparer.Ordinal).ToList();
        return found.Count > 0 ? found : [input];
    }

    /// <summary>A path as a system parts it: its folder with what ends that, and the name. A backslash, or a drive's colon, parts on Windows only.</summary>
    internal static (string Folder, string Name) Split(string path, bool isWindows)
    {
        var at = path.AsSpan().LastIndexOfAny(isWindows ? "\\/:" : "/") + 1;
        return (path[..at], path[at..]);
    }
}
