using TaskDecomp.Cli.Batch;
using TaskDecomp.Cli.Output;

namespace TaskDecomp.Cli.Dropping;

/// <summary>
/// What a clerk of Windows drops on the program: files and folders are converted beside themselves, and what is said stays on the screen
/// until a key is pressed. A call without a word, as by a double click, only stays.
/// </summary>
/// <param name="terminal">Its window, and where messages go.</param>
/// <param name="converter">Knows what can be read.</param>
/// <param name="run">Runs a command line and gives its exit code.</param>
internal sealed class DroppedFiles(Terminal terminal, IConverter converter, Func<IReadOnlyList<string>, Task<int>> run)
{
    private const string Workbook = "xlsx";

    /// <summary>Ends the name of a workbook that is made of a workbook.</summary>
    private const string ListEnding = "-任务清单.xlsx";

    private static readonly string[] Outputs = ["*.review.html", "*" + ListEnding];

    /// <summary>Whether the arguments were dropped: nothing but whole paths, in a window of the program's own.</summary>
    public static bool AreMeant(IReadOnlyList<string> args, IConsoleWindow? window) =>
        window is not null && args.All(arg => Path.IsPathFullyQualified(arg) && Path.Exists(arg)) && window.IsOwn;

    /// <summary>Converts them and gives the exit code.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> paths)
    {
        var texts = new Texts(terminal.Language);
        var codes = new List<int>();
        if (paths.Count == 0)
        {
            codes.Add(await run([]));
            terminal.Error.WriteLine(texts.Get(TextKeys.DropHint));
        }

        foreach (var line in paths.SelectMany(path => CommandLines(path, texts)))
        {
            codes.Add(await run(line));
        }

        var exitCode = ExitCodes.Combine(codes);
        terminal.Error.WriteLine();
        terminal.Error.WriteLine(texts.Get(paths.Count == 0 ? TextKeys.DropClose : exitCode == ExitCodes.Ok ? TextKeys.DropDone : TextKeys.DropFailed));
        terminal.Window!.WaitForKey();
        return exitCode;
    }

    /// <summary>A command line for each notice; of a workbook, whose own name is taken, two.</summary>
    private IEnumerable<string[]> CommandLines(string path, Texts texts)
    {
        if (!Directory.Exists(path))
        {
            return LinesOf(path);
        }

        var files = FilesIn(path).ToList();
        if (files.Count == 0)
        {
            terminal.Error.WriteLine(texts.Get(TextKeys.DropEmpty, path));
        }

        return files.SelectMany(LinesOf);
    }

    private static IEnumerable<string[]> LinesOf(string file) => FileNames.EndingOf(file) == Workbook
        ? [["convert", file, "-t", Workbook, "-o", file[..^(Workbook.Length + 1)] + ListEnding], ["convert", file, "-t", "html"]]
        : [["convert", file, "-t", "xlsx,html"]];

    /// <summary>The notices of a folder, without what an earlier drop wrote beside them.</summary>
    private IEnumerable<string> FilesIn(string folder)
    {
        var selection = new FileSelection(converter.InputFormats, [], Outputs);
        var files = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true })
            .Where(file => Path.GetRelativePath(folder, file).Replace('\\', '/') is var name && !selection.Ignores(name) && selection.Takes(name))
            .Order(StringComparer.Ordinal)
            .ToList();
        var written = files.Where(file => FileNames.EndingOf(file) != Workbook)
            .Select(file => FileNames.Safe(FileNames.WithEnding(file, Workbook), Workbook)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return files.Where(file => !written.Contains(file));
    }
}
