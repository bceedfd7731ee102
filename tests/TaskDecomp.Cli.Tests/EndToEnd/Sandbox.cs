using System.Diagnostics;
using System.Text;

namespace TaskDecomp.Cli.Tests.EndToEnd;

/// <summary>Runs shell lines in namespaces of their own, where the system permits it: without a network, or with a file system of a few kilobytes.</summary>
internal static class Sandbox
{
    /// <summary>The built program as a shell names it.</summary>
    public static string Program => $"dotnet '{Path.Combine(AppContext.BaseDirectory, "taskdecomp.dll")}'";

    /// <summary>Whether a shell line works in such namespaces.</summary>
    public static bool Permits(string namespaces, string line) => OperatingSystem.IsLinux() && File.Exists("/usr/bin/unshare") && Run(namespaces, line).ExitCode == 0;

    /// <summary>Runs a shell line.</summary>
    /// <param name="namespaces">What is its own: <c>-n</c> the network, <c>-m</c> the file systems.</param>
    /// <param name="line">The line.</param>
    public static (int ExitCode, string Output, string Error) Run(string namespaces, string line)
    {
        var start = new ProcessStartInfo("/usr/bin/unshare", ["--map-root-user", namespaces, "/bin/sh", "-c", line])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(TimeSpan.FromMinutes(1)))
        {
            process.Kill(entireProcessTree: true);
        }

        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
