using TaskDecomp.Cli.Input;
using TaskDecomp.Cli.Output;

namespace TaskDecomp.Cli.Batch;

/// <summary>Finds the notices of an archive. What is written, where it lies inside, is no part of it.</summary>
/// <param name="selection">Which files are notices.</param>
/// <param name="recursive">Whether folders below are looked into.</param>
/// <param name="outputFolder">Where the outputs go.</param>
/// <param name="merged">Where the list of all tasks goes; null for none.</param>
internal sealed class ArchiveFinder(FileSelection selection, bool recursive, string outputFolder, string? merged = null)
{
    private readonly FileFacts _facts = new();
    private readonly List<ArchiveFile> _found = [];
    private readonly HashSet<string> _seen = [];
    private readonly List<string> _outside = [];
    private int _leftOut;

    /// <summary>Finds the notices of files and folders, each once. Several folders have their own names before those of their files.</summary>
    /// <exception cref="CommandFailure">One of them is missing, cannot be read, or holds the outputs; or no notice was found.</exception>
    public Archive Find(IReadOnlyList<string> inputs)
    {
        _seen.Add(_facts.Identity(outputFolder));
        if (merged is not null)
        {
            _seen.Add(_facts.Identity(merged));
        }

        foreach (var input in inputs)
        {
            switch (_facts.KindOf(input))
            {
                case PathKind.None:
                    throw CommandFailure.NoInput(TextKeys.InputMissing).At(input);
                case PathKind.File:
                    Add(new ArchiveFile(Path.GetFileName(input), input));
                    break;
                default:
                    AddRoot(input, inputs.Count > 1 ? NameOf(input) + "/" : "");
                    break;
            }
        }

        return _found.Count > 0
            ? new Archive([.. _found.OrderBy(file => file.Name, StringComparer.Ordinal).ThenBy(file => file.Path, StringComparer.Ordinal)], _leftOut, _outside)
            : throw CommandFailure.NoInput(TextKeys.ArchiveEmpty, _leftOut).At(inputs[0]);
    }

    private void AddRoot(string folder, string prefix)
    {
        if (_facts.Identity(folder) == _facts.Identity(outputFolder) || StateFolder.IsIn(folder))
        {
            throw CommandFailure.Usage(TextKeys.ArchiveIsOutput, folder);
        }

        AddFolder(folder, folder, prefix, "");
    }

    private void AddFolder(string folder, string root, string prefix, string below)
    {
        // A link may lead to a folder above it: each is looked into once. What another run wrote here is no notice.
        if (!_seen.Add(_facts.Identity(folder)) || StateFolder.IsIn(folder))
        {
            return;
        }

        foreach (var entry in Entries(folder))
        {
            var path = below + entry.Name;
            if (selection.Ignores(path))
            {
                continue;
            }

            // An archive from elsewhere may hold links to files that are nobody's business.
            if (entry.LinkTarget is not null && Links.LeadsOut(entry.FullName, root))
            {
                _outside.Add(entry.FullName);
            }
            else if (entry is FileInfo)
            {
                AddFile(new ArchiveFile(prefix + path, Path.Combine(folder, entry.Name)), path);
            }
            else if (recursive && InputFile.IsNotUtf8(entry.FullName))
            {
                // What is in it is not known: its failure stands for that.
                Add(new ArchiveFile(prefix + path, Path.Combine(folder, entry.Name)));
            }
            else if (recursive)
            {
                AddFolder(Path.Combine(folder, entry.Name), root, prefix, path + "/");
            }
        }
    }

    private void AddFile(ArchiveFile file, string path)
    {
        if (selection.Takes(path))
        {
            Add(file);
        }
        else
        {
            _leftOut++;
        }
    }

    private void Add(ArchiveFile file)
    {
        if (_seen.Add(_facts.Identity(file.Path)))
        {
            _found.Add(file);
        }
    }

    private static FileSystemInfo[] Entries(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (UnauthorizedAccessException exception)
        {
            throw CommandFailure.NoInput(TextKeys.InputDenied, exception.Message).At(folder);
        }
        catch (IOException exception)
        {
            throw CommandFailure.NoInput(TextKeys.InputFailed, exception.Message).At(folder);
        }
    }

    private static string NameOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
}
