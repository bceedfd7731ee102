using System.IO.Enumeration;

namespace TaskDecomp.Cli.Batch;

/// <summary>
/// A pattern of file names: <c>*</c> and <c>?</c> stand for what is inside one name, <c>**</c> for any number of folders.
/// A pattern of one name (<c>*.doc</c>, <c>drafts</c>) holds at any depth; one with a slash begins at the folder named on the command line.
/// </summary>
internal sealed class GlobPattern
{
    private const string AnyFolders = "**";

    private readonly string[] _names;

    /// <summary>Reads a pattern; a backslash parts names on Windows only, where no name can have one.</summary>
    public GlobPattern(string text)
        : this(text, OperatingSystem.IsWindows())
    {
    }

    /// <summary>Reads a pattern as a system does.</summary>
    internal GlobPattern(string text, bool isWindows)
    {
        var path = isWindows ? text.Replace('\\', '/') : text;
        var names = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(name => name != ".").ToArray();
        _names = names.Length == 1 ? [AnyFolders, .. names] : names;
    }

    /// <summary>Whether a path is meant.</summary>
    /// <param name="path">A path below the folder, its names parted by slashes.</param>
    public bool IsMatch(string path)
    {
        var (names, at, patternAt) = (path.Split('/'), 0, 0);
        var (starAt, starPatternAt) = (0, -1);
        while (at < names.Length)
        {
            if (patternAt < _names.Length && _names[patternAt] == AnyFolders)
            {
                (starAt, starPatternAt) = (at, ++patternAt);
            }
            else if (patternAt < _names.Length && FileSystemName.MatchesSimpleExpression(_names[patternAt], names[at]))
            {
                (at, patternAt) = (at + 1, patternAt + 1);
            }
            else if (starPatternAt >= 0)
            {
                // The last ** takes one folder more: going back further would not find more.
                (at, patternAt) = (++starAt, starPatternAt);
            }
            else
            {
                return false;
            }
        }

        return _names.Skip(patternAt).All(name => name == AnyFolders);
    }
}
