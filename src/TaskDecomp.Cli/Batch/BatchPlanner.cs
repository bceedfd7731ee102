using TaskDecomp.Cli.Output;

namespace TaskDecomp.Cli.Batch;

/// <summary>
/// Decides where the outputs of an archive go: its tree is mirrored. Where two files would have one output (<c>notice.doc</c> beside
/// <c>notice.pdf</c>), the names of both are kept whole: <c>notice.doc.xlsx</c>.
/// </summary>
internal sealed class BatchPlanner(FormatNames formats, IFileFacts files)
{
    /// <summary>Makes the plan.</summary>
    /// <param name="archive">The files.</param>
    /// <param name="folder">The output folder.</param>
    /// <param name="wanted">The formats, each of which every file is written in.</param>
    /// <param name="reserved">Paths that the run itself writes.</param>
    /// <exception cref="CommandFailure">Two files would have one output all the same, or an output would be a file of the archive.</exception>
    public IReadOnlyList<BatchItem> Plan(IReadOnlyList<ArchiveFile> archive, string folder, IReadOnlyList<string> wanted, IReadOnlyList<string> reserved)
    {
        var whole = Whole(archive, folder, wanted, reserved);
        var plan = new OutputNumbers(formats, files).Apply([.. archive.Select(file => PlanOne(file, folder, wanted, whole.Contains(file)))], reserved);
        new OutputCheck(files).Run(plan);
        return [.. plan.Select((input, index) => new BatchItem(index, archive[index].Name, input))];
    }

    /// <summary>The files whose names are kept whole, since another file, or the run itself, would write the same. What is one name once it is safe is not told apart by that.</summary>
    private HashSet<ArchiveFile> Whole(IReadOnlyList<ArchiveFile> archive, string folder, IReadOnlyList<string> wanted, IReadOnlyList<string> reserved)
    {
        var taken = reserved.Select(files.Identity).ToHashSet();
        return [.. archive
            .SelectMany(file => wanted.Select(format => (File: file, Path: files.Identity(PathOf(file, folder, format, isWhole: false)))))
            .GroupBy(pair => pair.Path, pair => pair.File)
            .Where(group => taken.Contains(group.Key) || group.Select(SafeNameOf).Distinct().Skip(1).Any())
            .SelectMany(group => group)];
    }

    private PlannedInput PlanOne(ArchiveFile file, string folder, IReadOnlyList<string> wanted, bool isWhole)
    {
        List<PlannedOutput> outputs = [.. wanted.Select(format => new PlannedOutput(format, PathOf(file, folder, format, isWhole), MakeFolder: true))];
        var isSafe = outputs.All(output => output.Path == Path.Combine(folder, WithEnding(file.Name, output.Format, isWhole)));
        return new PlannedInput(file.Path, outputs) { Meant = isSafe ? null : file.Name };
    }

    private string PathOf(ArchiveFile file, string folder, string format, bool isWhole)
    {
        var names = file.Name.Split('/');
        var name = string.Join('/', [.. names[..^1].Select(part => SafeName.Of(part)), names[^1]]);
        return Path.Combine(folder, FileNames.Safe(WithEnding(name, format, isWhole), formats.EndingOf(format)));
    }

    private string WithEnding(string name, string format, bool isWhole) =>
        isWhole ? FileNames.WithMore(name, formats.EndingOf(format)) : FileNames.WithEnding(name, formats.EndingOf(format));

    private static string SafeNameOf(ArchiveFile file) => string.Join('/', file.Name.Split('/').Select(part => SafeName.Of(part)));
}
