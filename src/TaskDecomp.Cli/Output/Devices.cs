namespace TaskDecomp.Cli.Output;

/// <summary>Files that are written in place, since a rename would replace the device or the pipe by a common file.</summary>
internal static class Devices
{
    /// <summary>Whether a path means a device of a Unix system, such as <c>/dev/null</c> or <c>/dev/stdout</c>.</summary>
    public static bool Contains(string path) => !OperatingSystem.IsWindows() && (IsDevice(Path.GetFullPath(path)) || IsDevice(Links.Real(path)));

    /// <summary>Opens a device, or a named pipe that somebody reads from; null where a path means a common file or nothing.</summary>
    /// <exception cref="IOException">It cannot be opened, or nobody reads from the pipe.</exception>
    /// <exception cref="UnauthorizedAccessException">The device must not be written.</exception>
    public static Stream? Open(string path) => Contains(path) ? ToWrite(path) : !OperatingSystem.IsWindows() && File.Exists(path) ? OpenPipe(path) : null;

    private static FileStream? OpenPipe(string path)
    {
        try
        {
            // Opened for both, a pipe does not wait for somebody to read; what is written then into one that nobody reads fails, and does not wait for ever.
            using var both = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return both.CanSeek ? null : ToWrite(path);
        }
        catch (UnauthorizedAccessException)
        {
            // A file that must not be written can be replaced all the same, where its folder can be written.
            return null;
        }
    }

    private static FileStream ToWrite(string path) => new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);

    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);
}
