using System.Security.Cryptography;
using TaskDecomp.Cli.Output;

namespace TaskDecomp.Cli.Batch;

/// <summary>Finds out what of an earlier run still holds, by hashes alone: times and sizes may lie.</summary>
/// <param name="manifest">What earlier runs wrote.</param>
/// <param name="folder">The output folder.</param>
/// <param name="options">The hash of the options that change what is written.</param>
internal sealed class Resumption(Manifest manifest, string folder, string options)
{
    private static readonly string Program = ProgramVersion.Full;

    /// <summary>Looks at a file and its outputs.</summary>
    /// <exception cref="CommandFailure">An output is there and cannot be read.</exception>
    public FileState Look(BatchItem item, ReadOnlySpan<byte> content)
    {
        var hash = HashOf(content);
        var entry = manifest.Find(item.Name) is { } last && last.Sha256 == hash && last.Options == options && last.Program == Program ? last : null;
        return new FileState(hash, entry, [.. item.Input.Outputs.Select(output => Look(output, entry))]);
    }

    /// <summary>How an output is named in the manifest: by its path from the output folder, with slashes.</summary>
    public static string NameOf(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    /// <summary>What is written down about the list of all files.</summary>
    public ManifestEntry MergedEntry(string path, string hash) =>
        new("", "", options, Program, new Dictionary<string, string> { [NameOf(folder, path)] = hash }, new NoticeFacts("", 0, 0, 0));

    /// <summary>The hash that an entry has of an output.</summary>
    public string HashIn(ManifestEntry entry, PlannedOutput output) => entry.Outputs[NameOf(folder, output.Path!)];

    /// <summary>What is written down about a file that was converted.</summary>
    public ManifestEntry Entry(BatchItem item, string hash, NoticeFacts facts, IEnumerable<(PlannedOutput Output, MemoryStream Content)> outputs) =>
        new(item.Name, hash, options, Program, outputs.ToDictionary(pair => NameOf(folder, pair.Output.Path!), pair => HashOf(pair.Content.GetBuffer().AsSpan(0, (int)pair.Content.Length))), facts);

    /// <summary>Whether a run ever wrote an output.</summary>
    public bool Knows(PlannedOutput output) => manifest.Knows(NameOf(folder, output.Path!));

    private OutputFile Look(PlannedOutput output, ManifestEntry? entry)
    {
        if (!File.Exists(output.Path))
        {
            return new OutputFile(output, OutputState.Missing, null);
        }

        var name = NameOf(folder, output.Path);
        var hash = HashOf(output.Path);
        var state = entry?.Outputs.GetValueOrDefault(name) == hash ? OutputState.Done
            : manifest.Wrote(name, hash) ? OutputState.Old
            : OutputState.Foreign;
        return new OutputFile(output, state, hash);
    }

    private static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>The hash of a file.</summary>
    /// <exception cref="CommandFailure">It cannot be read.</exception>
    public static string HashOf(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.CannotWrite(TextKeys.OutputFailed, path, exception.Message);
        }
    }
}
