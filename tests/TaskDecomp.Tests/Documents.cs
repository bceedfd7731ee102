using TaskDecomp.Diagnostics;
using TaskDecomp.Readers;
using TaskDecomp.Readers.Detection;

namespace TaskDecomp.Tests;

/// <summary>The notices that whole-document tests run on, by name: the samples, and the real ones where they are at hand.</summary>
internal static class Documents
{
    private const string Real = "shared/";

    /// <summary>The names of the samples: their folders.</summary>
    public static IReadOnlyList<string> Samples { get; } = Checkout.SampleNames;

    /// <summary>The names of the samples that are plain texts.</summary>
    public static IReadOnlyList<string> SampleTexts { get; } = [.. Samples.Where(name => Path.GetExtension(FileOf(name)) == ".txt")];

    /// <summary>The names of the real notices.</summary>
    public static IReadOnlyList<string> Corpus { get; } =
        Checkout.Shared is null ? [] : [.. Directory.GetFiles(Path.Combine(Checkout.Shared, "corpus"), "*.txt").Select(file => Real + Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>The names of all plain texts.</summary>
    public static IReadOnlyList<string> All { get; } = [.. SampleTexts, .. Corpus];

    /// <summary>The lines of a sample as its reader hands them over.</summary>
    public static IReadOnlyList<string> LinesOf(string name)
    {
        var (file, content) = (Path.GetFileName(FileOf(name)), File.ReadAllBytes(FileOf(name)));
        var reader = ReaderRegistry.Get(FormatDetector.Detect(file, content, null, new DiagnosticBag()));
        return [.. reader.Read(content, new ReaderOptions(null), new DiagnosticBag()).Lines().Select(line => line.Text)];
    }

    /// <summary>The file of a document.</summary>
    public static string FileOf(string name) =>
        name.StartsWith(Real, StringComparison.Ordinal)
            ? Path.Combine(Checkout.Shared!, "corpus", name[Real.Length..] + ".txt")
            : Directory.GetFiles(Path.Combine(Checkout.Samples, name), "input.*").Single();
}
