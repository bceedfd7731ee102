namespace TaskDecomp.Cli;

/// <summary>The program <c>taskdecomp</c>.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        using var interruption = new Interruption();
        return await RunAsync(args, Terminal.OfProcess(), new LibraryConverter(), interruption.Token);
    }

    /// <summary>Runs a command line and gives its exit code.</summary>
    internal static Task<int> RunAsync(
        IReadOnlyList<string> args, Terminal terminal, IConverter converter, CancellationToken cancellationToken) =>
        new CommandLine(terminal, converter).RunAsync(args, cancellationToken);
}
