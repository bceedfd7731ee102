using TaskDecomp.Diagnostics;
using TaskDecomp.Readers;

namespace TaskDecomp.Tests;

/// <summary>The notices that whole-document tests run on, by name: the samples, and the real ones where they are at hand.</summary>
internal static class Documents
{
    private const string Real = "shared/";

    /// <summary>The names of the samples: their folders.</summary>
    public static IReadOnlyList<string> Samples { get; } =
        [.. Directory.GetDirectories(Checkout.Samples).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>The names of the real notices.</summary>
    public static IReadOnlyList<string> Corpus { get; } =
        Checkout.Shared is null ? [] : [.. Directory.GetFiles(Path.Combine(Checkout.Shared, "corpus"), "*.txt").Select(file => Real + Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>The samples that are plain text.</summary>
    public static IReadOnlyList<string> TextSamples { get; } = [.. Samples.Where(name => FormatOf(FileOf(name)) == "text")];

    /// <summary>The names of all that are plain text.</summary>
    public static IReadOnlyList<string> All { get; } = [.. TextSamples, .. Corpus];

    /// <summary>The format that a file's name tells.</summary>
    public static string FormatOf(string file) => Path.GetExtension(file) is ".txt" ? "text" : Path.GetExtension(file)[1..];

    /// <summary>The lines of a document, as its reader hands them over.</summary>
    public static string[] LinesOf(string name)
    {
        var file = FileOf(name);
        return FormatOf(file) == "text"
            ? File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n')
            : [.. ReaderRegistry.Get(FormatOf(file)).Read(File.ReadAllBytes(file), new ReaderOptions(null), new DiagnosticBag()).Lines().Select(line => line.Text)];
    }

    /// <summary>The file of a document.</summary>
    public static string FileOf(string name) =>
        name.StartsWith(Real, StringComparison.Ordinal)
            ? Path.Combine(Checkout.Shared!, "corpus", name[Real.Length..] + ".txt")
            : Directory.GetFiles(Path.Combine(Checkout.Samples, name), "input.*").Single();
}
