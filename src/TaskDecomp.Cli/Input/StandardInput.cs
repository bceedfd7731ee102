namespace TaskDecomp.Cli.Input;

/// <summary>Standard input of this process.</summary>
internal static class StandardInput
{
    // O_CLOEXEC
    private const int EndsWithProgram = 0x80000;

    /// <summary>Opens it.</summary>
    /// <exception cref="CommandFailure">Whoever started the program has closed it.</exception>
    public static Stream Open() => OperatingSystem.IsLinux() && IsOurs("/proc/self/fdinfo/0") ? throw CommandFailure.NoInput(TextKeys.InputClosed) : Console.OpenStandardInput();

    // The platform opens files of its own before the program begins, and gives one of them the number of a standard input that is closed; reading
    // that would never end. What a process was handed down outlives the start of a program, so it never has this flag; the platform's files do.
    // flags:	02000000
    private static bool IsOurs(string file) =>
        File.Exists(file)
        && File.ReadLines(file).FirstOrDefault(line => line.StartsWith("flags:", StringComparison.Ordinal)) is { } flags
        && (Convert.ToInt32(flags["flags:".Length..].Trim(), 8) & EndsWithProgram) != 0;
}
