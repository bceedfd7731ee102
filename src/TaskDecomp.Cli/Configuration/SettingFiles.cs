namespace TaskDecomp.Cli.Configuration;

/// <summary>Where files of options are looked for.</summary>
internal static class SettingFiles
{
    /// <summary>What they are called.</summary>
    public const string Name = "taskdecomp.yaml";

    private const string Program = "taskdecomp";
    private const string Checkout = ".git";

    /// <summary>The nearest file in a folder or above it, up to the root of its git checkout or file system; null where there is none.</summary>
    public static string? Near(string folder)
    {
        for (var at = new DirectoryInfo(Path.GetFullPath(folder)); at is not null; at = at.Parent)
        {
            var file = Path.Combine(at.FullName, Name);
            if (File.Exists(file))
            {
                return file;
            }

            if (Path.Exists(Path.Combine(at.FullName, Checkout)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The user's own file, there or not; null where the environment does not tell where it would be.</summary>
    /// <param name="variable">Asks for a variable of the environment.</param>
    public static string? OfUser(Func<string, string?> variable)
    {
        var folder = Absolute(variable("XDG_CONFIG_HOME")) ?? Absolute(variable("APPDATA"));
        folder ??= Absolute(variable("HOME")) is { } home ? Path.Combine(home, ".config") : null;
        return folder is null ? null : Path.Combine(folder, Program, Name);
    }

    private static string? Absolute(string? folder) => Path.IsPathFullyQualified(folder ?? "") ? folder : null;
}
