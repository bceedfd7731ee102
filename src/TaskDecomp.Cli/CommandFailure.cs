namespace TaskDecomp.Cli;

/// <summary>A command cannot go on, for a reason that the user can do something about.</summary>
internal sealed class CommandFailure : Exception
{
    private CommandFailure(int exitCode, string textKey, object[] arguments)
        : base(textKey) => (ExitCode, TextKey, Arguments) = (exitCode, textKey, arguments);

    /// <summary>One of <see cref="ExitCodes"/>.</summary>
    public int ExitCode { get; }

    /// <summary>The file that it is about, where that is not the input.</summary>
    public string? File { get; init; }

    /// <summary>What is wrong and what to do: a key of <see cref="Texts"/>.</summary>
    public string TextKey { get; }

    /// <summary>What fills the places of the text.</summary>
    public IReadOnlyList<object> Arguments { get; }

    /// <summary>The same failure, about a file that is not the input.</summary>
    public CommandFailure At(string file) => new(ExitCode, TextKey, [.. Arguments]) { File = file };

    /// <summary>The command line asks for something that cannot be.</summary>
    public static CommandFailure Usage(string textKey, params object[] arguments) => new(ExitCodes.Usage, textKey, arguments);

    /// <summary>The input is missing or unreadable.</summary>
    public static CommandFailure NoInput(string textKey, params object[] arguments) => new(ExitCodes.NoInput, textKey, arguments);

    /// <summary>The output cannot be written.</summary>
    public static CommandFailure CannotWrite(string textKey, params object[] arguments) => new(ExitCodes.CannotWrite, textKey, arguments);
}
