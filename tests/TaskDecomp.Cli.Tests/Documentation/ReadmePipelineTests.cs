using System.Diagnostics;
using TaskDecomp.Cli.Tests.EndToEnd;
using TaskDecomp.Tests.Documentation;

namespace TaskDecomp.Cli.Tests.Documentation;

/// <summary>Runs the README's pipelines in a real shell, where there is one.</summary>
public sealed class ReadmePipelineTests
{
    public static TheoryData<string> Pipelines => [.. Readme.Commands().Where(line => line.Contains(" | ", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pipelines))]
    public async Task A_pipeline_gives_something(string line)
    {
        Assert.SkipUnless(!OperatingSystem.IsWindows() && Tools.Has("bash") && Tools.Has("jq"), "A Unix shell and jq are needed.");
        using var folder = new TemporaryFolder();
        folder.Write("notice.txt", File.ReadAllText(RealProgram.Sample("leader-headings")));
        folder.Write("samples/practical-matters/input.txt", File.ReadAllText(RealProgram.Sample("practical-matters")));
        var program = Path.Combine(AppContext.BaseDirectory, "taskdecomp.dll");
        var script = $"set -euo pipefail\ntaskdecomp() {{ dotnet '{program}' \"$@\"; }}\n{line}\n";
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", script]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true })!;

        var output = await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, shell.ExitCode);
        Assert.True(output.Trim().Length > 0 || File.ReadAllText(folder.Of("tasks.csv")).Length > 0, line);
    }
}
