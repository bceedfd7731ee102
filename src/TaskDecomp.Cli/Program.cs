using TaskDecomp.Cli.Dropping;

namespace TaskDecomp.Cli;

/// <summary>The program <c>taskdecomp</c>.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        using var interruption = new Interruption();
        return await RunAsync(args, Terminal.OfProcess(), new LibraryConverter(), interruption.Token);
    }

    /// <summary>Runs a command line, or converts what was dropped on the program, and gives the exit code.</summary>
    internal static Task<int> RunAsync(
        IReadOnlyList<string> args, Terminal terminal, IConverter converter, CancellationToken cancellationToken)
    {
        Task<int> Run(IReadOnlyList<string> line) => new CommandLine(terminal, converter).RunAsync(line, cancellationToken);
        return DroppedFiles.AreMeant(args, terminal.Window) ? new DroppedFiles(terminal, converter, Run).RunAsync(args) : Run(args);
    }
}
