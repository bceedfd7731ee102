using TaskDecomp.Fuzz.Running;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace TaskDecomp.Fuzz;

/// <summary>Runs the tests, or with <c>--count</c> a run as long as one likes.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        if (FuzzOptions.Parse(args) is { } options)
        {
            return LongRun.Execute(options, Console.Out);
        }

        return args.Contains("--server") || args.Contains("--internal-msbuild-node")
            ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : await ConsoleRunner.Run(args);
    }
}
