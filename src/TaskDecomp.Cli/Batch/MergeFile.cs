using System.Security.Cryptography;
using System.Text;
using TaskDecomp.Cli.Output;
using TaskDecomp.Writers;
using TaskDecomp.Writers.Merging;

namespace TaskDecomp.Cli.Batch;

/// <summary>
/// The one list of an archive's tasks. The rows of each notice are an output of their own, kept with the manifest, so that they too are
/// made again only where the notice has changed; here they are put together.
/// </summary>
/// <param name="path">Where the list goes.</param>
/// <param name="state">Where rows and manifest are.</param>
internal sealed class MergeFile(string path, StateFolder state)
{
    /// <summary>The format of the rows that are kept of a notice.</summary>
    public const string RowsFormat = "rows";

    private readonly string _format = FileNames.EndingOf(path);

    /// <summary>Where the list goes.</summary>
    public string Path => path;

    /// <summary>Refuses to replace what no run wrote.</summary>
    /// <exception cref="CommandFailure">The list cannot go there.</exception>
    public void Check(Manifest manifest, string folder, bool overwrite)
    {
        if (Directory.Exists(path))
        {
            throw CommandFailure.CannotWrite(TextKeys.OutputIsFolder, path);
        }

        var name = Resumption.NameOf(folder, path);
        if (File.Exists(path) && !overwrite && !manifest.Wrote(name, Resumption.HashOf(path)))
        {
            throw CommandFailure.CannotWrite(manifest.Knows(name) ? TextKeys.OutputEdited : TextKeys.OutputExists, path);
        }
    }

    /// <summary>Where the rows of a file are kept: under the hash of its name, which may be too long for one more ending.</summary>
    public PlannedOutput RowsOf(string file) =>
        new(RowsFormat, System.IO.Path.Combine(state.Rows, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file))) + ".jsonl"), MakeFolder: true);

    /// <summary>Writes the list of all files that have rows, in the order of the plan, whole or not at all.</summary>
    /// <returns>What had to be changed to fit the format.</returns>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    public IReadOnlyList<Diagnostics.Diagnostic> Write(
        IEnumerable<BatchItem> items, WriterOptions writing, Action<string> remember, CancellationToken cancellationToken)
    {
        var temporary = System.IO.Path.Combine(state.Temporary, "merged");
        try
        {
            var diagnostics = WriteTemporary(temporary, items, writing, cancellationToken);
            remember(Resumption.HashOf(temporary));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
            File.Move(temporary, Links.Real(path), overwrite: true);
            return diagnostics;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.CannotWrite(TextKeys.OutputFailed, path, exception.Message);
        }
    }

    private IReadOnlyList<Diagnostics.Diagnostic> WriteTemporary(
        string temporary, IEnumerable<BatchItem> items, WriterOptions writing, CancellationToken cancellationToken)
    {
        using var output = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None);
        using var list = new MergedList(_format, output, writing);
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var rows = File.OpenRead(RowsOf(item.Name).Path!);
            list.Add(item.Name, rows);
        }

        return list.Diagnostics;
    }
}
