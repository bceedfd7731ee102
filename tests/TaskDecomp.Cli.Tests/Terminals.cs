namespace TaskDecomp.Cli.Tests;

/// <summary>Terminals for tests.</summary>
internal static class Terminals
{
    /// <summary>One that has no input and forgets all output but standard error.</summary>
    public static Terminal Silent(TextWriter? error = null, bool debug = false) => new()
    {
        Input = Stream.Null,
        Output = Stream.Null,
        Error = error ?? TextWriter.Null,
        Debug = debug,
    };
}
