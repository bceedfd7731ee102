using TaskDecomp.Cli.Configuration;

namespace TaskDecomp.Cli.Batch;

/// <summary>Which files of an archive are notices.</summary>
/// <param name="formats">The formats that can be read: without patterns, a file is taken whose name ends as theirs do.</param>
/// <param name="include">Patterns of the files to take instead.</param>
/// <param name="exclude">Patterns of files and folders to leave out.</param>
internal sealed class FileSelection(IReadOnlyList<InputFormat> formats, IReadOnlyList<string> include, IReadOnlyList<string> exclude)
{
    // Office keeps such a file (~$notice.docx) beside each document that somebody has open.
    private static readonly string[] HiddenStarts = [".", "~$"];

    private readonly HashSet<string> _endings = formats.SelectMany(format => format.Endings).ToHashSet(StringComparer.OrdinalIgnoreCase);
    private readonly GlobPattern[] _include = [.. include.Select(text => new GlobPattern(text))];
    private readonly GlobPattern[] _exclude = [.. exclude.Select(text => new GlobPattern(text))];

    /// <summary>Whether a file or folder is not looked at at all: one that is hidden or excluded.</summary>
    /// <param name="path">Its path below the folder named on the command line, with slashes.</param>
    public bool Ignores(string path) =>
        HiddenStarts.Any(start => Path.GetFileName(path).StartsWith(start, StringComparison.Ordinal)) || _exclude.Any(pattern => pattern.IsMatch(path));

    /// <summary>Whether a file that is not ignored is a notice; one of options never is.</summary>
    /// <param name="path">Its path below the folder named on the command line, with slashes.</param>
    public bool Takes(string path) => Path.GetFileName(path) != SettingFiles.Name &&
        (_include.Length > 0 ? _include.Any(pattern => pattern.IsMatch(path)) : _endings.Contains(Path.GetExtension(path).TrimStart('.')));
}
