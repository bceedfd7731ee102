using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TaskDecomp.Cli.Tests.EndToEnd;

/// <summary>Every sample goes through the whole program into every format.</summary>
public sealed partial class SamplesTests : IDisposable
{
    private const string Formats = "xlsx,csv,json,yaml";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Samples => [.. RealProgram.Samples];

    private static IEnumerable<string> Endings => Formats.Split(',');

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void There_are_samples() => Assert.True(RealProgram.Samples.Count >= 6, "The samples are not found.");

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_becomes_a_file_of_each_format_and_one_line_says_so(string sample)
    {
        var run = await RealProgram.RunAsync(RealProgram.Sample(sample), "-t", Formats, "-o", _folder.Of("out"));

        Assert.Equal((ExitCodes.Ok, ""), (run.ExitCode, run.OutputText));
        Assert.Equal(Endings.Select(ending => $"out/input.{ending}").Order(StringComparer.Ordinal), _folder.Files);
        var tally = Tally().Match(run.Error);
        Assert.True(tally.Success, run.Error);
        using var json = JsonDocument.Parse(File.ReadAllBytes(_folder.Of("out/input.json")));
        Assert.Equal(json.RootElement.GetProperty("tasks").GetArrayLength(), int.Parse(tally.Groups[1].Value, CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Each_file_is_of_the_format_that_it_is_named_for(string sample)
    {
        await RealProgram.RunAsync(RealProgram.Sample(sample), "-t", Formats, "-o", _folder.Of("out"));

        byte[] Start(string ending) => File.ReadAllBytes(_folder.Of($"out/input.{ending}"))[..4];
        Assert.Equal("PK\u0003\u0004"u8, Start("xlsx"));
        Assert.Equal<byte>([0xEF, 0xBB, 0xBF], Start("csv")[..3]);
        Assert.Equal("{\n  "u8, Start("json"));
        Assert.Equal("sche"u8, Start("yaml"));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_second_run_keeps_the_files_and_with_f_writes_the_same_bytes(string sample)
    {
        string[] command = [RealProgram.Sample(sample), "-t", Formats, "-o", _folder.Of("out")];
        await RealProgram.RunAsync(command);
        var first = Content();
        var edited = _folder.Write("out/input.xlsx", "the clerk's own notes");

        var second = await RealProgram.RunAsync(command);
        Assert.Equal(ExitCodes.CannotWrite, second.ExitCode);
        Assert.Contains("exists and was kept; add -f to overwrite it", second.Error, StringComparison.Ordinal);
        Assert.Equal("the clerk's own notes", File.ReadAllText(edited));

        var third = await RealProgram.RunAsync([.. command, "-f"]);
        Assert.Equal(ExitCodes.Ok, third.ExitCode);
        Assert.Equal(first, Content());
    }

    private List<byte[]> Content() => [.. Endings.Select(ending => File.ReadAllBytes(_folder.Of($"out/input.{ending}")))];

    [GeneratedRegex(@"^\S.* -> .*: tasks (\d+), units \d+, leaders \d+, warnings \d+, coverage [\d.]+%$", RegexOptions.Multiline)]
    private static partial Regex Tally();
}
