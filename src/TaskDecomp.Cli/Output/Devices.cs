namespace TaskDecomp.Cli.Output;

/// <summary>Files that are written in place, since a rename would replace the device by a common file.</summary>
internal static class Devices
{
    /// <summary>Whether a path means a device of a Unix system, such as <c>/dev/null</c> or <c>/dev/stdout</c>.</summary>
    public static bool Contains(string path)
    {
        var full = Path.GetFullPath(path);
        return !OperatingSystem.IsWindows()
            && full.StartsWith("/dev/", StringComparison.Ordinal)
            && !full.StartsWith("/dev/shm/", StringComparison.Ordinal);
    }
}
