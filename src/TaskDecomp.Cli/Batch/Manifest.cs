using System.Text;
using System.Text.Json;

namespace TaskDecomp.Cli.Batch;

/// <summary>
/// What earlier runs wrote, and what this one does: one line a file, the last one counts. A run asks only for what earlier ones wrote, so
/// that what it writes itself takes no memory. Many threads may use it.
/// </summary>
internal sealed class Manifest : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ManifestEntry> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<(string Output, string Hash)> _written = [];
    private readonly HashSet<string> _outputs = new(StringComparer.Ordinal);
    private FileStream? _file;

    private Manifest()
    {
    }

    /// <summary>Reads what earlier runs wrote; nothing where there was none.</summary>
    /// <exception cref="CommandFailure">The file is there and cannot be read.</exception>
    public static Manifest Read(string path)
    {
        var manifest = new Manifest();
        Guarded(path, () => manifest.Load(path));
        return manifest;
    }

    /// <summary>Makes ready to be added to. The half line of a run that was killed is cut off.</summary>
    /// <exception cref="CommandFailure">The file cannot be written.</exception>
    public void Open(string path) => Guarded(path, () =>
    {
        _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        _file.SetLength(WholeLines(_file));
        _file.Seek(0, SeekOrigin.End);
    });

    /// <summary>What was last made of a file; null where nothing was.</summary>
    public ManifestEntry? Find(string file) => _entries.GetValueOrDefault(file);

    /// <summary>Whether an output with such bytes was written by a run, and not by a person.</summary>
    public bool Wrote(string output, string hash) => _written.Contains((output, hash));

    /// <summary>Whether a run ever wrote an output.</summary>
    public bool Knows(string output) => _outputs.Contains(output);

    /// <summary>Writes an entry down; it is on its way to the disk when this returns, so that nothing which kills the process can lose it.</summary>
    /// <exception cref="CommandFailure">The file cannot be written.</exception>
    public void Add(ManifestEntry entry)
    {
        byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(entry, ManifestJson.Default.ManifestEntry), (byte)'\n'];
        lock (_lock)
        {
            Guarded(_file!.Name, () => _file.Write(line));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();

    private void Load(string path)
    {
        if (!File.Exists(path))
        {
            return;
        }

        foreach (var line in File.ReadLines(path, Encoding.UTF8))
        {
            if (Parse(line) is { } entry)
            {
                Remember(entry);
            }
        }
    }

    /// <summary>A line that is no entry is the half one of a killed run, or somebody else's: what it was about is done again.</summary>
    private static ManifestEntry? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, ManifestJson.Default.ManifestEntry);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Remember(ManifestEntry entry)
    {
        // Thousands of entries share one program and one set of options.
        _entries[entry.File] = entry with { Options = string.Intern(entry.Options), Program = string.Intern(entry.Program) };
        foreach (var (output, hash) in entry.Outputs)
        {
            _written.Add((output, hash));
            _outputs.Add(output);
        }
    }

    private static long WholeLines(FileStream file)
    {
        var end = file.Length;
        for (; end > 0; end--)
        {
            file.Seek(end - 1, SeekOrigin.Begin);
            if (file.ReadByte() == '\n')
            {
                break;
            }
        }

        return end;
    }

    private static void Guarded(string path, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.CannotWrite(TextKeys.OutputFailed, path, exception.Message);
        }
    }
}
