namespace TaskDecomp.Cli;

/// <summary>Looks programs up as a shell does, without starting any.</summary>
/// <param name="searchPath">The folders to look in, as <c>PATH</c> lists them.</param>
internal sealed class ProgramFinder(string searchPath)
{
    private static readonly string[] Endings = OperatingSystem.IsWindows() ? [".exe", ".com", ".cmd", ".bat"] : [""];

    /// <summary>The path of a program; null where no folder has it.</summary>
    public string? Find(string name) =>
        searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Endings.Select(ending => Path.Combine(folder, name + ending)))
            .FirstOrDefault(IsProgram);

    private static bool IsProgram(string path) =>
        File.Exists(path)
        && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);
}
