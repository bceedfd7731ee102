namespace TaskDecomp.Cli.Completion;

/// <summary>The shells there are.</summary>
internal static class Shells
{
    private static readonly IShell[] All = [new BashShell(), new ZshShell(), new FishShell(), new PowerShell()];

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(shell => shell.Name)];

    /// <summary>Their names, as a message lists them.</summary>
    public static string List => string.Join(", ", Names);

    /// <summary>A shell by its name; null where there is none.</summary>
    public static IShell? Find(string name) => Array.Find(All, shell => shell.Name == name);
}
