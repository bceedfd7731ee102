namespace TaskDecomp.Cli.Output;

/// <summary>Writes a file whole or not at all: into a temporary file, of the same folder unless another is named, which is then renamed.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">Where to; of a symbolic link the target is written and the link kept.</param>
    /// <param name="overwrite">Whether a file that is there is replaced.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="cancellationToken">Cancelled, nothing changes.</param>
    /// <param name="temporaryFolder">A folder of the same file system for the temporary file.</param>
    /// <exception cref="IOException">The file cannot be written, or is there and must be kept.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file must not be written.</exception>
    public static void Write(string path, bool overwrite, Action<Stream> write, CancellationToken cancellationToken, string? temporaryFolder = null)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (overwrite || Devices.Contains(path))
        {
            using var device = Devices.Open(path);
            if (device is not null)
            {
                write(device);
                return;
            }
        }

        var target = Links.Real(path);
        var temporary = Path.Combine(temporaryFolder ?? Path.GetDirectoryName(target)!, TemporaryName());
        try
        {
            WriteTemporary(temporary, target, write);
            cancellationToken.ThrowIfCancellationRequested();
            File.Move(temporary, target, overwrite);
        }
        catch
        {
            Discard(temporary);
            throw;
        }
    }

    /// <summary>Short, whatever the target's name: a name of eighty hanzi leaves no room for more.</summary>
    private static string TemporaryName() => $".taskdecomp-{Guid.NewGuid():N}.tmp";

    private static void WriteTemporary(string temporary, string target, Action<Stream> write)
    {
        using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
        }

        write(stream);
        stream.Flush(flushToDisk: true);
    }

    private static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The failure that led here is the one to tell of; where nothing can be deleted, mostly nothing was made.
        }
    }
}
