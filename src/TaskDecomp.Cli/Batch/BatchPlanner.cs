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
    public IReadOnlyList<BatchItem> Plan(IReadOnlyList<ArchiveFile> archive, string folder, IReadOnlyList<string> wanted, IEnumerable<string> reserved)
    {
        var taken = archive.SelectMany(file => wanted.Select(format => (Name: file.Name, Output: files.Identity(PathOf(file, folder, format, isWhole: false)))))
            .GroupBy(pair => pair.Output, pair => pair.Name)
            .ToDictionary(group => group.Key, group => group.Count());
        foreach (var path in reserved.Select(files.Identity).Where(taken.ContainsKey))
        {
            taken[path]++;
        }

        var plan = archive.Select((file, index) => new BatchItem(index, file.Name, PlanOne(file, folder, wanted, taken))).ToList();
        new OutputCheck(files).Run(plan.Select(item => item.Input));
        return plan;
    }

    private PlannedInput PlanOne(ArchiveFile file, string folder, IReadOnlyList<string> wanted, Dictionary<string, int> taken)
    {
        var isWhole = wanted.Any(format => taken[files.Identity(PathOf(file, folder, format, isWhole: false))] > 1);
        return new PlannedInput(file.Path, [.. wanted.Select(format => new PlannedOutput(format, PathOf(file, folder, format, isWhole), MakeFolder: true))]);
    }

    private string PathOf(ArchiveFile file, string folder, string format, bool isWhole)
    {
        var ending = formats.EndingOf(format);
        var names = file.Name.Split('/');
        var name = string.Join('/', [.. names[..^1].Select(part => SafeName.Of(part)), names[^1]]);
        return Path.Combine(folder, isWhole ? FileNames.WithMore(name, ending) : FileNames.WithEnding(name, ending));
    }
}
