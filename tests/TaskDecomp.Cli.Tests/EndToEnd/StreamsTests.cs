using System.Text;
using System.Text.Json;

namespace TaskDecomp.Cli.Tests.EndToEnd;

/// <summary>Standard input, standard output and encodings through the whole program.</summary>
public sealed class StreamsTests : IDisposable
{
    private const string Name = "leader-headings";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("json")]
    [InlineData("yaml")]
    [InlineData("csv")]
    public async Task A_pipe_gives_what_a_file_gives(string format)
    {
        await using var file = File.OpenRead(RealProgram.Sample(Name));

        var piped = await RealProgram.RunAsync(file, "-", "-t", format);
        var named = await RealProgram.RunAsync(RealProgram.Sample(Name), "-t", format);

        Assert.Equal((ExitCodes.Ok, ExitCodes.Ok), (piped.ExitCode, named.ExitCode));
        Assert.StartsWith("stdin -> standard output: ", piped.Error, StringComparison.Ordinal);
        Assert.Equal(AfterSource(named), AfterSource(piped));
    }

    [Fact]
    public async Task Csv_has_a_mark_and_CRLF_in_a_file_and_neither_in_a_pipe()
    {
        await RealProgram.RunAsync(RealProgram.Sample(Name), "-o", _folder.Of("tasks.csv"));
        var piped = await RealProgram.RunAsync(RealProgram.Sample(Name), "-t", "csv");

        var file = File.ReadAllText(_folder.Of("tasks.csv"), new UTF8Encoding(false));
        Assert.StartsWith("\uFEFF", Encoding.UTF8.GetString(File.ReadAllBytes(_folder.Of("tasks.csv"))), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', piped.OutputText);
        Assert.Equal(piped.OutputText, file.Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_workbook_can_go_into_a_pipe()
    {
        var piped = await RealProgram.RunAsync(RealProgram.Sample(Name), "-o", "-");
        await RealProgram.RunAsync(RealProgram.Sample(Name), "-o", _folder.Of("tasks.xlsx"));

        Assert.Equal(File.ReadAllBytes(_folder.Of("tasks.xlsx")), piped.Output);
    }

    [Theory]
    [InlineData("gb18030", false, false)]
    [InlineData("gb18030", false, true)]
    [InlineData("utf-8", true, false)]
    [InlineData("utf-8", false, true)]
    [InlineData("utf-16", true, false)]
    [InlineData("utf-16", false, false)]
    [InlineData("utf-16BE", true, false)]
    [InlineData("utf-16BE", false, true)]
    public async Task The_encoding_changes_nothing_but_the_source(string name, bool mark, bool named)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var text = await File.ReadAllTextAsync(RealProgram.Sample(Name), TestContext.Current.CancellationToken);
        var path = _folder.Of("input.txt");
        await File.WriteAllBytesAsync(path, [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)], TestContext.Current.CancellationToken);

        var other = await RealProgram.RunAsync([path, "-t", "json", .. named ? ["--encoding", name] : Array.Empty<string>()]);
        var plain = await RealProgram.RunAsync(RealProgram.Sample(Name), "-t", "json");

        Assert.Equal(ExitCodes.Ok, other.ExitCode);
        using var json = JsonDocument.Parse(other.Output);
        Assert.Equal(name, json.RootElement.GetProperty("source").GetProperty("encoding").GetString(), ignoreCase: true);
        Assert.Equal(AfterSource(plain), AfterSource(other));
    }

    [Fact]
    public async Task A_wrong_encoding_is_refused_with_line_and_byte()
    {
        var path = _folder.Write("notice.txt", "一、新建学校\n责任单位：市教育局\n");

        var run = await RealProgram.RunAsync(path, "--encoding", "us-ascii");

        Assert.Equal(ExitCodes.InvalidInput, run.ExitCode);
        Assert.Contains("notice.txt(1): error TD1002: Line 1, byte 1 cannot be decoded (tried us-ascii).", run.Error, StringComparison.Ordinal);
        Assert.Equal(["notice.txt"], _folder.Files);
    }

    [Fact]
    public async Task An_encoding_that_nothing_reads_is_a_mistake_of_the_command_line()
    {
        var run = await RealProgram.RunAsync(_folder.Write("notice.txt", "一、新建学校\n"), "-t", "csv", "--encoding", "utf-7");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.StartsWith("taskdecomp: error TD1004: Unknown encoding \"utf-7\"", run.Error, StringComparison.Ordinal);
    }

    /// <summary>What stands behind the source's name and encoding; all of a CSV, which does not tell them.</summary>
    private static string AfterSource(RealProgram.Outcome run)
    {
        Assert.NotEqual("", run.OutputText);
        return run.OutputText[Math.Max(0, run.OutputText.IndexOf("kind", StringComparison.Ordinal))..];
    }
}
