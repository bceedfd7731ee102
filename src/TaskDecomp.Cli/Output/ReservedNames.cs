namespace TaskDecomp.Cli.Output;

/// <summary>The names that Windows keeps for devices, in every folder and with every ending.</summary>
internal static class ReservedNames
{
    private static readonly string[] Names = ["CON", "PRN", "AUX", "NUL"];
    private static readonly string[] Ports = ["COM", "LPT"];

    /// <summary>Whether a file name is one of them: <c>nul</c>, <c>Com1.xlsx</c>.</summary>
    public static bool Contains(string fileName)
    {
        var name = fileName.Split('.', 2)[0].TrimEnd(' ').ToUpperInvariant();
        return Names.Contains(name) || (name.Length == 4 && name[3] is >= '1' and <= '9' && Ports.Contains(name[..3]));
    }
}
