using System.Text;
using TaskDecomp.Cli.Dropping;
using TaskDecomp.Cli.Input;
using TaskDecomp.Text;

namespace TaskDecomp.Cli;

/// <summary>All that the program takes from and gives to the process around it.</summary>
internal sealed record Terminal
{
    // Opened when they are first used: a conversion from file to file that has nothing to say uses none of them.
    private readonly Lazy<Stream> _input = new(Stream.Null);
    private readonly Lazy<Stream> _output = new(Stream.Null);
    private readonly Lazy<TextWriter> _error = new(TextWriter.Null);

    /// <summary>Standard input.</summary>
    /// <exception cref="CommandFailure">It is closed.</exception>
    public Stream Input
    {
        get => _input.Value;
        init => _input = new(value);
    }

    /// <summary>Standard output, for data only; text on it is UTF-8.</summary>
    public Stream Output
    {
        get => _output.Value;
        init => _output = new(value);
    }

    /// <summary>Standard error, for everything else.</summary>
    public TextWriter Error
    {
        get => _error.Value;
        init => _error = new(value);
    }

    /// <summary>Whether standard output is a screen rather than a file or a pipe.</summary>
    public bool OutputIsScreen { get; init; }

    /// <summary>Whether standard error is a screen on which a line can be shown again.</summary>
    public bool ErrorIsScreen { get; init; }

    /// <summary>Whether colours are unwelcome.</summary>
    public bool NoColor { get; init; }

    /// <summary>The machine's language, for help and standard error.</summary>
    public Language Language { get; init; }

    /// <summary>The console window; null where there is none that could be the program's own.</summary>
    public IConsoleWindow? Window { get; init; }

    /// <summary>Asks for a variable of the environment; null where it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>Whether an internal error shows where it happened.</summary>
    public bool Debug { get; init; }

    /// <summary>A terminal that has no input and forgets all output.</summary>
    public Terminal()
    {
    }

    private Terminal(Func<Stream> input, Func<Stream> output, Func<TextWriter> error) =>
        (_input, _output, _error) = (new(input), new(output), new(error));

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess() => new(StandardInput.Open, OpenOutput, OpenError)
    {
        OutputIsScreen = !Console.IsOutputRedirected,
        ErrorIsScreen = CanShowAgain(Console.IsErrorRedirected, Environment.GetEnvironmentVariable("TERM")),
        NoColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        Language = MachineLanguage.Find(),
        Window = OperatingSystem.IsWindows() ? new WindowsConsole() : null,
        Variable = Environment.GetEnvironmentVariable,
        Debug = Environment.GetEnvironmentVariable("TASKDECOMP_DEBUG") == "1",
    };

    /// <summary>Whether a line on standard error can be shown again: on a terminal that is not said to be dumb.</summary>
    public static bool CanShowAgain(bool isRedirected, string? terminal) => !isRedirected && terminal != "dumb";

    /// <summary>Puts a text on standard output, its last line ended by a line feed.</summary>
    /// <exception cref="CommandFailure">Standard output cannot be written.</exception>
    public void Print(string text) => Write(Encoding.UTF8.GetBytes(text.EndsWith('\n') ? text : text + "\n"));

    /// <summary>Puts data on standard output. A reader that has left, as <c>head</c> does, is no error: the platform's stream ends quietly.</summary>
    /// <exception cref="CommandFailure">Standard output cannot be written.</exception>
    public void Write(ReadOnlySpan<byte> data)
    {
        try
        {
            Output.Write(data);
            Output.Flush();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.CannotWrite(TextKeys.StandardOutputFailed, exception.Message);
        }
    }

    /// <summary>The stream that takes UTF-8: a console shows its own code page, often GBK on Windows; a file or a pipe gets UTF-8 as it is, without a byte order mark.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="isRedirected">Whether that is a file or a pipe.</param>
    /// <param name="console">What the console shows.</param>
    internal static Stream Encoded(Stream output, bool isRedirected, Encoding console) =>
        isRedirected || console.CodePage == Encoding.UTF8.CodePage ? output : Encoding.CreateTranscodingStream(output, console, Encoding.UTF8);

    private static Stream OpenOutput()
    {
        var output = Console.OpenStandardOutput();
        return OperatingSystem.IsWindows() ? Encoded(output, Console.IsOutputRedirected, Console.OutputEncoding) : output;
    }

    private static TextWriter OpenError() => OperatingSystem.IsWindows() && Console.IsErrorRedirected
        ? TextWriter.Synchronized(new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true })
        : Console.Error;
}
