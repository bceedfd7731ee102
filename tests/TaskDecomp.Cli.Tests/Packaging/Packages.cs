using System.Diagnostics;
using System.Text;
using System.Xml.Linq;
using TaskDecomp.Tests;

namespace TaskDecomp.Cli.Tests.Packaging;

/// <summary>What <c>.ci/package</c> made in the checkout. Tests of it are skipped where it has not run.</summary>
internal static class Packages
{
    /// <summary>The folder, which is a feed of packages too.</summary>
    public static string Folder { get; } = Path.Combine(Checkout.Root, "artifacts", "packages");

    /// <summary>The one version of all packages.</summary>
    public static string Version { get; } =
        XDocument.Load(Path.Combine(Checkout.Root, "Directory.Build.props")).Descendants("Version").Single().Value;

    /// <summary>The zip of a platform.</summary>
    public static string Zip(string platform) => Find($"taskdecomp-{Version}-{platform}.zip");

    /// <summary>A file of the folder; the test is skipped where it is missing.</summary>
    public static string Find(string name)
    {
        var path = Path.Combine(Folder, name);
        Assert.SkipUnless(File.Exists(path), $".ci/package has not made {name}.");
        return path;
    }

    /// <summary>Has restores below a folder take packages from here and from no other feed, and keep them in that folder.</summary>
    /// <returns>The variables of the environment that say so.</returns>
    public static Dictionary<string, string?> UseAsOnlyFeed(TemporaryFolder folder)
    {
        folder.Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="packages" value="{Folder}" /></packageSources>
            </configuration>
            """);
        return new() { ["NUGET_PACKAGES"] = folder.Of("packages"), ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["DOTNET_NOLOGO"] = "1", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1" };
    }

    /// <summary>Runs a program in a folder.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="environment">Variables to set; null deletes one.</param>
    /// <param name="program">The program.</param>
    /// <param name="args">Its arguments.</param>
    /// <returns>The exit code, and standard output with standard error behind it.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(string folder, IReadOnlyDictionary<string, string?> environment, string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8 };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output + await error);
    }
}
