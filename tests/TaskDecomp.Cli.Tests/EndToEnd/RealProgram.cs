using System.Text;
using TaskDecomp.Tests;
using TaskDecomp.Text;

namespace TaskDecomp.Cli.Tests.EndToEnd;

/// <summary>The program with the real library behind it, run in this process.</summary>
internal static class RealProgram
{
    /// <summary>The names of the samples: their folders.</summary>
    public static IReadOnlyList<string> Samples { get; } = Checkout.SampleNames;

    /// <summary>The notice of a sample.</summary>
    public static string Sample(string name) => Directory.GetFiles(Path.Combine(Checkout.Samples, name), "input.*").Single();

    /// <summary>Runs a command line on an English machine.</summary>
    public static Task<Outcome> RunAsync(params string[] args) => RunAsync(Stream.Null, args);

    /// <summary>Runs a command line on an English machine, with something on standard input.</summary>
    public static Task<Outcome> RunAsync(Stream input, params string[] args) => RunAsync(Language.English, input, args);

    /// <summary>Runs a command line on a machine of a language, with something on standard input.</summary>
    public static async Task<Outcome> RunAsync(Language language, Stream input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal { Input = input, Output = output, Error = error, Language = language };
        var exitCode = await Program.RunAsync(args, terminal, new LibraryConverter(), TestContext.Current.CancellationToken);
        return new Outcome(exitCode, output.ToArray(), error.ToString());
    }

    /// <summary>What a run gave.</summary>
    /// <param name="ExitCode">Its exit code.</param>
    /// <param name="Output">What stands on standard output.</param>
    /// <param name="Error">What stands on standard error.</param>
    internal sealed record Outcome(int ExitCode, byte[] Output, string Error)
    {
        /// <summary>Standard output as text.</summary>
        public string OutputText => Encoding.UTF8.GetString(Output);
    }
}
