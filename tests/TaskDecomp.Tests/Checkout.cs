namespace TaskDecomp.Tests;

/// <summary>The folders that tests read besides their own assembly.</summary>
internal static class Checkout
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The sample notices.</summary>
    public static string Samples => Path.Combine(Root, "samples");

    /// <summary>The names of the sample notices: their folders, but not the one of the READMEs' pictures.</summary>
    public static IReadOnlyList<string> SampleNames =>
        [.. Directory.GetDirectories(Samples).Select(folder => Path.GetFileName(folder)).Where(name => name != "pictures").Order(StringComparer.Ordinal)];

    /// <summary>Real notices and their annotations, which lie beside the checkout on some machines only; null elsewhere.</summary>
    public static string? Shared { get; } =
        Path.Combine(Path.GetDirectoryName(Root)!, "shared") is var folder && Directory.Exists(Path.Combine(folder, "gold")) ? folder : null;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TaskDecomp.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} has TaskDecomp.sln.");
    }
}
