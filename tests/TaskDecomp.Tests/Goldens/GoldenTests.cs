using System.Text;
using TaskDecomp.Model;
using TaskDecomp.Writers;

namespace TaskDecomp.Tests.Goldens;

/// <summary>
/// Each folder of <c>samples</c> is a golden: what <c>input.*</c> gives is held, byte for byte, to the files beside it. Where a change is
/// meant, <c>TASKDECOMP_ACCEPT=1</c> writes them anew.
/// </summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Cases => [.. Documents.Samples];

    [Fact]
    public void There_are_samples_and_each_has_an_input()
    {
        Assert.True(Documents.Samples.Count >= 6, "The samples are not found.");
        Assert.All(Documents.Samples, name => Assert.True(File.Exists(Documents.FileOf(name)), name));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_output_is_the_one_that_was_accepted(string sample)
    {
        var notice = Read(sample);
        using var json = new MemoryStream();
        NoticeConverter.Write(notice, "json", json, new WriterOptions());
        Hold(sample, "expected.json", json.ToArray());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_diagnostics_are_those_that_were_accepted(string sample) =>
        Hold(sample, "expected.diagnostics.txt", Encoding.UTF8.GetBytes(string.Concat(Read(sample).Diagnostics.Select(Line))));

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_model_is_sound(string sample)
    {
        var broken = Invariants.Broken(Read(sample), Documents.LinesOf(sample));
        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    /// <summary>A folder may hold the input, what is expected of it and nothing that no test reads.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sample_has_no_stray_file(string sample) =>
        Assert.All(
            Directory.GetFiles(Path.Combine(Checkout.Samples, sample)).Select(file => Path.GetFileName(file)),
            file => Assert.True(file is "expected.json" or "expected.diagnostics.txt" || file.StartsWith("input.", StringComparison.Ordinal), file));

    private static Notice Read(string sample)
    {
        var file = Documents.FileOf(sample);
        return Reading.Of(Path.GetFileName(file), File.ReadAllBytes(file), new ConversionOptions()).Notice;
    }

    private static string Line(NoticeDiagnostic diagnostic) =>
        $"{diagnostic.Line?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code} {diagnostic.Message}"
        + (diagnostic.Suggestion is null ? "\n" : $" → {diagnostic.Suggestion}\n");

    private static void Hold(string sample, string name, byte[] actual) => Golden.Hold($"samples/{sample}/{name}", actual);
}
